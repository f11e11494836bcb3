import Rulebook

/// A change of a candidate's facts, and what it must do to the score.
struct RankingChange: Sendable {
    /// What the score after the change must be, compared with the one before.
    enum Effect: Sendable {
        case notLower, notHigher, same
        /// The additional points stay, the rest may change.
        case sameAdditional
    }

    let name: String
    let effect: Effect
    /// Makes the change on a day; false where it does not apply.
    let make: @Sendable (inout Candidate, Day) -> Bool

    /// Every change whose effect the law settles.
    ///
    /// Not among them, since the score may rise or fall: designating the other language first, a spouse who counts, age
    /// before 30.
    static let all: [RankingChange] =
        levels(of: "first language", \.firstLanguage) + levels(of: "second language", \.secondLanguage)
        + levels(of: "spouse's language", \.spouse.language) + study + work + family + languages + [age]

    private static func levels(
        of name: String, _ result: any WritableKeyPath<Candidate, LanguageResult> & Sendable
    ) -> [RankingChange] {
        let abilities: [(String, any WritableKeyPath<Abilities, UInt8> & Sendable)] = [
            ("speaking", \.speaking), ("listening", \.listening), ("reading", \.reading),
            ("writing", \.writing),
        ]
        return abilities.map { ability, path in
            RankingChange(name: "one level more in \(ability) of the \(name)", effect: .notLower) {
                candidate, _ in
                guard candidate[keyPath: result].abilities[keyPath: path] < 12 else { return false }
                candidate[keyPath: result].abilities[keyPath: path] += 1
                return true
            }
        }
    }

    private static let study = [
        RankingChange(name: "the next higher credential", effect: .notLower) { candidate, _ in
            candidate.credential.rise()
        },
        RankingChange(name: "longer study in Canada", effect: .notLower) { candidate, _ in
            guard let longer = CanadianStudy(rawValue: candidate.canadianStudy.rawValue + 1) else {
                return false
            }
            candidate.canadianStudy = longer
            return true
        },
        RankingChange(name: "a certificate of qualification", effect: .notLower) { candidate, _ in
            candidate.facts.set(.tradeCertificate, true)
            return true
        },
    ]

    private static let work = [
        RankingChange(name: "a year more of work in Canada", effect: .notLower) { candidate, _ in
            candidate.canadianMonths += 12
            return true
        },
        RankingChange(name: "a year more of work abroad", effect: .notLower) { candidate, _ in
            candidate.foreignMonths += 12
            return true
        },
        RankingChange(name: "an arranged offer in Major Group 00", effect: .notLower) { candidate, _ in
            candidate.offer = JobOffer(
                in: .ontario, occupation: 12, features: [.arrangedEmployment, .labourMarketImpactAssessed])
            return true
        },
    ]

    private static let family = [
        RankingChange(name: "a brother or sister in Canada", effect: .notLower) { candidate, _ in
            candidate.facts.set(.siblingInCanada, true)
            return true
        },
        RankingChange(name: "the spouse's next higher credential", effect: .notLower) { candidate, _ in
            candidate.spouse.credential.rise()
        },
        RankingChange(name: "a year more of the spouse's work in Canada", effect: .notLower) { candidate, _ in
            candidate.spouse.canadianYears += 1
            return true
        },
        RankingChange(name: "no spouse in place of one who does not count", effect: .same) { candidate, _ in
            guard !candidate.spouse.counts else { return false }
            candidate.spouse = .none
            return true
        },
    ]

    private static let languages = [
        RankingChange(name: "the other language designated first", effect: .sameAdditional) { candidate, _ in
            swap(&candidate.firstLanguage, &candidate.secondLanguage)
            return true
        },
        RankingChange(name: "no result in place of one two years old", effect: .same) { candidate, day in
            guard candidate.secondLanguage.takenOn.adding(years: 2) <= day else { return false }
            candidate.secondLanguage = .none(candidate.secondLanguage.language)
            return true
        },
    ]

    private static let age = RankingChange(name: "a year older after 29", effect: .notHigher) {
        candidate, day in
        guard candidate.age(on: day) >= 29 else { return false }
        candidate.bornOn = candidate.bornOn.adding(years: -1)
        return true
    }
}

extension Credential {
    /// Goes one level up; false at the top.
    fileprivate mutating func rise() -> Bool {
        guard let higher = Credential(rawValue: rawValue + 1) else { return false }
        self = higher
        return true
    }
}
