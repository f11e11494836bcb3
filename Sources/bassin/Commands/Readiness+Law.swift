import Kernel
import Lawbook
import Rulebook
import Store

extension Readiness {
    /// The law as rows, with a fingerprint of every one of them.
    static var law: LawMirror {
        let parameters = LawCatalogue.canada.parameters
        var digest = Digest()
        for parameter in parameters { add(parameter, to: &digest) }
        return LawMirror(
            digest: digest.text, program: Program.version,
            parameters: parameters.map(LawMirror.Parameter.init))
    }

    private static func add(_ parameter: CataloguedParameter, to digest: inout Digest) {
        digest.add(parameter.name)
        add(parameter.words, to: &digest)
        digest.add(parameter.unit.rawValue)
        digest.add(parameter.settableAs ?? "")
        digest.add(parameter.provisionalFrom ?? .distantFuture)
        for version in parameter.versions {
            digest.add(version.firstDay)
            digest.add(version.lastDay)
            digest.add(version.hundredths ?? Int.min)
            add(version.text, to: &digest)
            digest.add(version.source.citation)
            digest.add(version.source.address ?? "")
            digest.add(version.source.reliability.rawValue)
        }
    }

    private static func add(_ words: Words, to digest: inout Digest) {
        digest.add(words.english)
        digest.add(words.french)
    }
}

extension CataloguedParameter.Version {
    /// The number in hundredths, in which every number of law is whole.
    fileprivate var hundredths: Int? { number.map { Int(($0 * 100).rounded()) } }
}

extension LawMirror.Parameter {
    /// A parameter of the catalogue as rows.
    fileprivate init(_ parameter: CataloguedParameter) {
        self.init(
            parameter.name, parameter.words, unit: Int(parameter.unit.rawValue),
            settableAs: parameter.settableAs, provisionalFrom: parameter.provisionalFrom,
            versions: parameter.versions.map { version in
                .init(
                    version.firstDay, through: version.lastDay, hundredths: version.hundredths,
                    text: version.text, source: version.source)
            })
    }
}
