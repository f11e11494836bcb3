public import Rulebook

/// A source and what rests on it.
public struct SourceUse: Sendable {
    public let source: Source
    /// The parameters with a version by the source.
    public let parameters: Int
    /// The versions by the source.
    public let versions: Int
}

extension LawCatalogue {
    /// Every source, the least reliable first, then the one most rests on.
    public func sources(_ reliability: Reliability? = nil) -> [SourceUse] {
        var uses: [Source: (parameters: Int, versions: Int)] = [:]
        for parameter in parameters {
            for (source, versions) in Dictionary(grouping: parameter.versions, by: \.source) {
                uses[source, default: (0, 0)].parameters += 1
                uses[source, default: (0, 0)].versions += versions.count
            }
        }
        return uses.filter { reliability == nil || $0.key.reliability == reliability }
            .map { SourceUse(source: $0.key, parameters: $0.value.parameters, versions: $0.value.versions) }
            .sorted(by: SourceUse.comesFirst)
    }
}

extension SourceUse {
    static func comesFirst(_ left: SourceUse, _ right: SourceUse) -> Bool {
        func key(_ use: SourceUse) -> (Int, Int, String, String) {
            (
                -Int(use.source.reliability.rawValue), -use.parameters, use.source.citation,
                use.source.address ?? ""
            )
        }
        return key(left) < key(right)
    }
}
