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
