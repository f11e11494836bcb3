import Canada
import CandidateFiles
import FederalPool
import Rulebook

/// Puts a person's facts before the law of one day.
struct StatusAssembly {
    private let day: Day
    private let programs: ProgramRules?
    private let legislation = Legislation.canada

    /// The law of a day; throws for days before any of it is held.
    init(on day: Day) throws {
        guard temporaryStatus.stay[day] != nil else {
            throw BadInput("the law of temporary status is held from 2015-01-01; \(day) is earlier")
        }
        self.day = day
        programs = expressEntry.programs[day]
    }

    /// The case of a person.
    func statusCase(_ person: ImportedCandidate, _ stated: TemporaryResidence) -> StatusCase {
        StatusCase(
            person.candidate, stated, on: day, law: temporaryStatus, windows: expressEntry.windows,
            submittedOn: person.submittedOn, nominationMonths: nominationMonths(stated.nomination),
            programsMet: programsMet(person))
    }

    /// The validity in the province's own program, or the usual one.
    private func nominationMonths(_ nomination: StatedNomination?) -> Int {
        guard let nomination else { return 0 }
        let own = legislation[nomination.province]?.nominationMonths[nomination.issuedOn]
        return own ?? expressEntry.windows.nominationMonths[nomination.issuedOn] ?? 0
    }

    /// Funds that are not stated are taken as shown, as `bassin score` does.
    private func programsMet(_ person: ImportedCandidate) -> FederalPrograms {
        guard let programs else { return [] }
        var candidate = person.candidate
        if candidate.funds == 0 { candidate.funds = .max }
        return programs.programs(
            met: Circumstances(candidate, on: day, before: .quebec, hasProfile: true))
    }
}
