import Rulebook

@testable import Kernel

extension SmallYear {
    static var nominations: [NominationRow] {
        var first = nomination(2, saskatchewan, file: 0, "2025-04-01", place: 1, of: 2, .applied)
        (first.acceptedOn, first.invitedOn, first.appliedOn) = ("2025-04-10", "2025-05-01", "2025-05-20")
        var second = nomination(3, saskatchewan, file: 1, "2025-04-02", place: 2, of: 2, .declined)
        (second.endedOn, second.placeFate) = ("2025-05-02", .returned)
        (second.intentSum, second.intentLevel, second.isFlagged, second.isQuebecOnly) = (
            -3, .warning, true, true
        )
        let third = nomination(4, saskatchewan, file: 2, "2025-12-15", place: 2, of: 2, .issued)
        var fourth = nomination(5, alberta, file: 4, "2025-11-01", place: 1, of: 10, .accepted)
        (fourth.isEnhanced, fourth.acceptBy, fourth.acceptedOn) = (false, "2025-11-01", "2025-11-01")
        return [first, second, third, fourth]
    }

    static func nomination(
        _ candidate: Int32, _ stream: Int16, file: Int32, _ issued: Day, place: Int32, of allocation: Int32,
        _ state: NominationState
    ) -> NominationRow {
        NominationRow(
            candidate: candidate, stream: stream, file: file, isEnhanced: true, issuedOn: issued, year: 2025,
            place: place, allocation: allocation, acceptBy: issued + 30, acceptedOn: .distantPast,
            invitedOn: .distantPast, applyBy: issued.adding(months: 6), appliedOn: .distantPast,
            decidedOn: .distantPast, endedOn: .distantPast, state: state, placeFate: .kept, intentSum: 0,
            intentLevel: .thin, intentRegime: .officerAndProvince, isFlagged: false, isQuebecOnly: false)
    }

    static var instructions: [InstructionRow] {
        let cec = FederalRound(.canadianExperience, invitations: 2)
        let nominees = FederalRound(.provincialNominee, invitations: nil)
        let rows: [(Day, Instruction, Outcome)] = [
            ("2025-02-01", .advanceClock(to: "2025-02-01"), .applied(32)),
            ("2025-02-01", .holdFederalRound(cec, published: 331), .applied(2, cutOff: 500)),
            (
                "2025-03-01", .holdProvincialDraw(stream: saskatchewan, invitations: 2),
                .applied(2, cutOff: 450)
            ),
            ("2025-04-01", .nominate(candidate: 2, stream: saskatchewan), .applied(1)),
            (
                "2025-04-02",
                .resolveIntentFlag(
                    candidate: 3, by: .saskatchewan, proceed: true, reason: "A lease in Regina."),
                .applied()
            ),
            ("2025-04-02", .nominate(candidate: 3, stream: saskatchewan), .applied(2)),
            ("2025-05-01", .holdFederalRound(nominees, published: 0), .applied(1, cutOff: 1050)),
            ("2025-11-01", .nominate(candidate: 5, stream: alberta), .applied(1)),
            ("2025-12-15", .nominate(candidate: 4, stream: saskatchewan), .applied(2)),
            ("2025-12-15", .nominate(candidate: 4, stream: ontario), .refused(.alreadyNominated)),
            ("2025-12-16", .withdrawNomination(candidate: 7, by: .alberta), .refused(.noLiveNomination)),
            (
                "2025-12-17", .extendNomination(candidate: 5, by: .alberta, months: 12),
                .refused(.extensionTooLong)
            ),
            ("2025-12-18", .refuseFile(candidate: 7, stream: ontario), .refused(.noOpenFile)),
            ("2025-12-31", .changeAllocation(.alberta, total: 10), .applied(10)),
            ("2025-12-31", .setAutopilot(nil, on: false), .applied()),
        ]
        return rows.map { InstructionRow(day: $0.0, instruction: $0.1, outcome: $0.2) }
    }
}
