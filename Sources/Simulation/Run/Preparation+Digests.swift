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
            digest.add(entry.candidate.bornOn)
            digest.add(entry.candidate.occupation.code)
            digest.add(entry.candidate.facts.rawValue)
            digest.add(entry.candidate.interest.rawValue)
            digest.add(entry.candidate.canadianMonths)
            digest.add(entry.candidate.foreignMonths)
            digest.add(entry.candidate.credential.rawValue)
            digest.add(entry.candidate.firstLanguage.abilities.lowest)
        }
        return digest.text
    }
}
