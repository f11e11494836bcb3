import Kernel
import Population
import Rulebook

extension Preparation {
    /// The fingerprint of the law as the scenario has it.
    public var lawDigest: String { StructuralDigest.of(law) }

    /// The fingerprint of the scenario as read, without its name.
    public var scenarioDigest: String {
        var unnamed = scenario
        unnamed.name = ""
        // Where a value stands in the file is no part of what is simulated.
        unnamed.law = unnamed.law.map { .init(name: $0.name, value: $0.value, from: $0.from, line: 0) }
        unnamed.assumptions = unnamed.assumptions.map { .init(name: $0.name, value: $0.value, line: 0) }
        return StructuralDigest.of(unnamed)
    }

    /// The fingerprint of the people: every entry's facts.
    public var populationDigest: String {
        var digest = Digest()
        for entry in entries {
            digest.add(entry.submittedOn)
            digest.add(entry.submittedSecond)
            digest.add(entry.inFederalPool ? 1 : 0)
            digest.add(entry.nominatedBy)
            digest.add(entry.nominatedOn)
            digest.add(entry.candidate)
        }
        return digest.text
    }
}
