public import Rulebook

extension Candidate {
    /// The line of JSON that says what a candidate is on a day, as `bassin score --on` that day reads it.
    ///
    /// Read for scoring on the day, it gives a candidate of whom every rule says the same: months of work are stated as
    /// they stand on the day. The id is to have no character that JSON escapes.
    public func line(id: String, on day: Day, isNominated: Bool = false) -> String {
        var members = [#""id":"\#(id)""#, #""birth_date":"\#(bornOn)""#]
        if isNominated { members.append(#""nominated":true"#) }
        members += study(on: day) + work(on: day) + place + family
        return "{" + members.joined(separator: ",") + "}"
    }

    private func study(on day: Day) -> [String] {
        var members = [#""education":"\#(credential.code)""#, #""canadian_study":"\#(canadianStudy.code)""#]
        if canadianCredentials != (canadianStudy == .none ? 0 : 1) {
            members.append(#""canadian_credentials":\#(canadianCredentials)"#)
        }
        if studiedIn != graduatedIn.map({ JurisdictionSet($0) }) ?? [] {
            members.append(#""studied_in":\#(studiedIn.list)"#)
        }
        if let graduatedIn { members.append(#""graduated_in":"\#(graduatedIn.code)""#) }
        if graduatedOn > .distantPast { members.append(#""graduated_on":"\#(graduatedOn)""#) }
        if firstLanguage.isPresent { members.append(#""first_language":"# + firstLanguage.object) }
        if secondLanguage.isPresent { members.append(#""second_language":"# + secondLanguage.object) }
        return members
    }

    private func work(on day: Day) -> [String] {
        let canadian = spell("canadian_work", canadianMonths, until: canadianWorkUntil, on: day)
        var members = canadian + spell("foreign_work", foreignMonths, until: foreignWorkUntil, on: day)
        // Where it is not stated, a year of work counts for the province of residence.
        if !canadian.isEmpty || !workedIn.isEmpty { members.append(#""worked_in":\#(workedIn.list)"#) }
        if occupation != .none { members.append(#""noc":"\#(occupation.text)""#) }
        if employedSince < .distantFuture { members.append(#""employed_since":"\#(employedSince)""#) }
        if earnings > 0 { members.append(#""earnings":\#(earnings)"#) }
        if offer.isPresent { members.append(#""offer":"# + offer.object) }
        return members
    }

    /// Months of one spell of work up to a day, with its last day when it has ended.
    private func spell(_ name: String, _ counted: UInt16, until: Day, on day: Day) -> [String] {
        let end = min(until, day)
        let months = min(840, Int(counted) + (end > recordedOn ? end.months(since: recordedOn) : 0))
        guard months > 0 else { return [] }
        let last = max(until, Day(number: -25_567))
        return [#""\#(name)_months":\#(months)"#, #""\#(name)_until":"\#(min(last, day + 3_650))""#]
    }

    private var place: [String] {
        var members = list("lived_in", livedIn) + list("interest", interest)
        if let residence {
            members.append(#""residence":"\#(residence.code)""#)
            if residentSince > .distantPast { members.append(#""resident_since":"\#(residentSince)""#) }
        }
        if let destination { members.append(#""destination":"\#(destination.code)""#) }
        if permit.kind != .none {
            let kind = CandidateWords.permits.words[Int(permit.kind.rawValue)]
            members.append(#""permit":{"kind":"\#(kind)","expires_on":"\#(permit.expiresOn)"}"#)
        }
        return members
    }

    private func list(_ name: String, _ places: JurisdictionSet) -> [String] {
        places.isEmpty ? [] : [#""\#(name)":\#(places.list)"#]
    }

    private var family: [String] {
        let facts = facts.members.map { CandidateWords.facts.words[Int($0.rawValue)] }
        var members = list("relatives_in", relativesIn) + list("friends_in", friendsIn)
        if children > 0 { members.append(#""children":\#(children)"#) }
        if funds > 0 { members.append(#""funds":\#(funds)"#) }
        if !facts.isEmpty { members.append(#""facts":\#(textList(facts))"#) }
        if spouse.isPresent { members.append(#""spouse":"# + spouse.object) }
        return members
    }
}

extension LanguageResult {
    fileprivate var object: String {
        let levels = abilities
        return
            #"{"language":"\#(language.code)","speaking":\#(levels.speaking),"listening":\#(levels.listening),"#
            + #""reading":\#(levels.reading),"writing":\#(levels.writing),"taken_on":"\#(takenOn)"}"#
    }
}

extension Spouse {
    fileprivate var object: String {
        let tested = language.isPresent ? #","language":"# + language.object : ""
        return
            #"{"accompanying":\#(isAccompanying),"citizen_or_permanent_resident":\#(isCitizenOrPermanentResident),"#
            + #""education":"\#(credential.code)","canadian_work_years":\#(canadianYears)\#(tested)}"#
    }
}

extension JobOffer {
    fileprivate var object: String {
        let words = CandidateWords.features.words
        let stated = words.indices.filter { features.rawValue & 1 << UInt16($0) != 0 }.map { words[$0] }
        let cents = hourlyWage % 100
        var members = [
            #""province":"\#(jurisdiction?.code ?? "")""#,
            #""region":"\#(CandidateWords.regions.words[Int(region.rawValue)])""#,
            #""hourly_wage":\#(hourlyWage / 100).\#(cents < 10 ? "0" : "")\#(cents)"#,
            #""features":\#(textList(stated))"#, #""employer_years":\#(employerYears)"#,
            #""employer_staff":\#(employerStaff)"#, #""employer_revenue":\#(Int(employerRevenue) * 1_000)"#,
        ]
        if occupation != .none { members.append(#""noc":"\#(occupation.text)""#) }
        return "{" + members.joined(separator: ",") + "}"
    }
}

extension JurisdictionSet {
    fileprivate var list: String { textList(members.map(\.code)) }
}

/// Words in a list of JSON.
private func textList(_ words: [String]) -> String {
    "[" + words.map { "\"\($0)\"" }.joined(separator: ",") + "]"
}
