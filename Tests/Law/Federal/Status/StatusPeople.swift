import FederalPool
import Rulebook

/// People whose status the tests ask about.
enum StatusPeople {
    /// A worker in Saskatchewan whose permit ends on 2025-06-30.
    static let permitEnd: Day = "2025-06-30"

    static var candidate: Candidate {
        var candidate = Candidate(bornOn: "1995-04-01", recordedOn: "2025-01-01")
        candidate.residence = .saskatchewan
        candidate.credential = .masters
        candidate.firstLanguage = LanguageResult(
            .english, Abilities(all: 9), takenOn: "2024-03-15")
        candidate.occupation = 21231
        return candidate
    }

    /// The worker with other facts.
    static func person(_ change: (inout Candidate) -> Void) -> Candidate {
        var person = candidate
        change(&person)
        return person
    }

    /// The case of a permit of a kind on a day, changed as a test needs it.
    static func statusCase(
        _ kind: PermitKind = .labourMarketImpactAssessed, on day: Day, submittedOn: Day? = nil,
        person: Candidate = candidate, _ change: (inout TemporaryResidence) -> Void = { _ in }
    ) -> StatusCase {
        var stated = TemporaryResidence(WorkPermit(kind, expiresOn: permitEnd))
        change(&stated)
        return StatusCase(
            person, stated, on: day, law: temporaryStatus, windows: expressEntry.windows,
            submittedOn: submittedOn)
    }
}

extension StatusCase {
    /// The open step of a kind.
    func open(_ step: StatusStep) -> PossibleStep? { possibleSteps.first { $0.step == step } }

    /// Why a step is closed, in English; nil when it is open or does not concern the person.
    func closed(_ step: StatusStep) -> [String]? {
        closedSteps.first { $0.step == step }?.reasons.map(\.english)
    }

    /// The coming day of a kind.
    func coming(_ kind: ComingDayKind) -> Day? { comingDays.first { $0.kind == kind }?.day }
}
