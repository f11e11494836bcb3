extension RankingSystem {
    /// The score of a candidate on a day, exact; `isNominee` when a nomination is accepted in the profile.
    public func score(_ candidate: Candidate, on day: Day, isNominee: Bool) -> Score {
        let facts = RankingFacts(of: candidate, on: day)
        return Score(
            core: core(of: facts), spouse: facts.withSpouse ? spouse(of: candidate.spouse, on: day) : 0,
            transferability: transferability(of: facts),
            additional: additional(of: candidate, facts, isNominee: isNominee))
    }

    @inline(__always)
    private func core(of facts: RankingFacts) -> Int {
        let pair = facts.withSpouse
        let second = sum(secondLanguage, facts.second, withSpouse: pair)
        return age.clamped(facts.age)(withSpouse: pair)
            + education.clamped(Int(facts.credential.rawValue))(withSpouse: pair)
            + sum(firstLanguage, facts.first, withSpouse: pair)
            + min(secondLanguageMost(withSpouse: pair), second)
            + canadianWork.clamped(facts.canadianYears)(withSpouse: pair)
    }

    @inline(__always)
    private func sum(_ table: [PointsPair], _ levels: Abilities, withSpouse: Bool) -> Int {
        table.clamped(Int(levels.speaking))(withSpouse: withSpouse)
            + table.clamped(Int(levels.listening))(withSpouse: withSpouse)
            + table.clamped(Int(levels.reading))(withSpouse: withSpouse)
            + table.clamped(Int(levels.writing))(withSpouse: withSpouse)
    }

    private func spouse(of spouse: Spouse, on day: Day) -> Int {
        let levels = spouse.language.levels(on: day)
        let language =
            spouseLanguage.clamped(Int(levels.speaking)) + spouseLanguage.clamped(Int(levels.listening))
            + spouseLanguage.clamped(Int(levels.reading)) + spouseLanguage.clamped(Int(levels.writing))
        return Int(
            spouseEducation.clamped(Int(spouse.credential.rawValue)) + language
                + spouseCanadianWork.clamped(Int(spouse.canadianYears)))
    }

    @inline(__always)
    private func transferability(of facts: RankingFacts) -> Int {
        let tables = transferability
        let steps = facts.steps
        let tier = Int(tables.educationTier.clamped(Int(facts.credential.rawValue)))
        let education =
            tables.educationWithLanguage.clamped(tier)(step: steps.language)
            + tables.educationWithCanadianWork.clamped(tier)(step: steps.canadianWork)
        let foreign =
            tables.foreignWorkWithLanguage.clamped(facts.foreignYears)(step: steps.language)
            + tables.foreignWorkWithCanadianWork.clamped(facts.foreignYears)(step: steps.canadianWork)
        let certificate = facts.holdsCertificate ? tables.certificateWithLanguage(step: steps.certificate) : 0
        let group = Int(tables.groupMost)
        return min(Int(tables.most), min(group, education) + min(group, foreign) + certificate)
    }

    @inline(__always)
    private func additional(of candidate: Candidate, _ facts: RankingFacts, isNominee: Bool) -> Int {
        var points = isNominee ? Int(additional.nomination) : 0
        points += additional.points(for: candidate.offer)
        points += Int(additional.canadianStudy.clamped(Int(candidate.canadianStudy.rawValue)))
        points += candidate.facts.contains(.siblingInCanada) ? Int(additional.sibling) : 0
        points += additional.pointsForFrench(facts)
        if !additional.highWage.isEmpty {
            points += additional.pointsForWage(candidate, canadianYears: facts.canadianYears)
        }
        return min(Int(additional.most), points)
    }
}

extension RankingFacts {
    /// The step each combination of skills reaches: 0 none, 1 lower, 2 upper.
    @inline(__always)
    public var steps: (language: Int, canadianWork: Int, certificate: Int) {
        (
            RankingFacts.languageStep(firstLowest: firstLowest), min(2, canadianYears),
            RankingFacts.certificateStep(firstLowest: firstLowest)
        )
    }

    /// The step of the first official language with education and with work abroad: 7 and 9 in all four.
    @inline(__always)
    static func languageStep(firstLowest: Int) -> Int { firstLowest >= 9 ? 2 : firstLowest >= 7 ? 1 : 0 }

    /// The step of the first official language with a certificate: 5 and 7 in all four.
    @inline(__always)
    static func certificateStep(firstLowest: Int) -> Int { firstLowest >= 7 ? 2 : firstLowest >= 5 ? 1 : 0 }
}

extension RankingSystem.AdditionalPoints {
    /// The points of a job offer; nothing unless it has every feature the version asks for.
    @inline(__always)
    public func points(for offer: JobOffer) -> Int {
        guard offer.isPresent, offer.features.isSuperset(of: offerFeatures),
            offerLevels.contains(offer.occupation)
        else { return 0 }
        return Int(offer.occupation.majorGroup == 0 ? offerInMajorGroup00 : otherOffer)
    }

    /// The points of French at 7 or more in all four, by how good English is in all four.
    @inline(__always)
    public func pointsForFrench(_ facts: RankingFacts) -> Int {
        pointsForFrench(frenchLowest: facts.frenchLowest, englishLowest: facts.englishLowest)
    }

    /// The same by the lowest levels in French and in English.
    @inline(__always)
    func pointsForFrench(frenchLowest: Int, englishLowest: Int) -> Int {
        frenchLowest < 7 ? 0 : Int(englishLowest >= 5 ? frenchWithGoodEnglish : frenchWithWeakEnglish)
    }

    /// The points of a high-wage occupation: the better of Canadian work in it and an offer in it.
    public func pointsForWage(_ candidate: Candidate, canadianYears: Int) -> Int {
        var best = 0
        for level in highWage {
            if canadianYears >= 1, level.occupations.contains(candidate.occupation) {
                best = max(best, Int(level.canadianWork))
            }
            if candidate.offer.isPresent, level.occupations.contains(candidate.offer.occupation) {
                best = max(best, Int(level.offer))
            }
        }
        return best
    }
}

extension Array {
    /// The element at an index, or the last one past the end.
    @inlinable
    package func clamped(_ index: Int) -> Element { self[Swift.min(index, count - 1)] }
}
