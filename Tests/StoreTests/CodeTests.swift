import Kernel
import Lawbook
import Postgres
import Rulebook
import SQLFiles
import Testing

@testable import Store

@Suite(.onServer) struct CodeWords {
    /// The words of each list as the program has them; nil where it has only names.
    private static let lists: [(list: String, codes: [(name: String, words: Words?)])] = [
        ("jurisdiction", Jurisdiction.allCases.map { ($0.code, $0.words) }),
        ("standing", names(Standing.self)), ("departure", names(Departure.self)),
        ("invitation_outcome", names(InvitationOutcome.self)), ("file_state", names(FileState.self)),
        ("flag_resolution", names(FlagResolution.self)), ("nomination_state", names(NominationState.self)),
        ("place_fate", names(PlaceFate.self)), ("application_outcome", names(ApplicationOutcome.self)),
        ("clock_keepers", ClockKeepers.allCases.map { (snake($0), nil) }),
        ("refusal_ground", names(RefusalGround.self)), ("fact", names(Fact.self)),
        ("canadian_study", names(CanadianStudy.self)),
        ("instruction_kind", InstructionKind.allCases.map { ($0.code, nil) }),
        ("category", RoundCategory.allCases.map { ($0.code, nil) }),
        ("refusal", Refusal.allCases.map { (snake($0), $0.words) }),
        ("round_kind", RoundKind.allCases.map { (snake($0), $0.words) }),
        ("credential", Credential.allCases.map { (snake($0), $0.words) }),
        ("permit", PermitKind.allCases.map { (snake($0), $0.words) }),
        ("region", Region.allCases.map { (snake($0), $0.words) }),
        ("track", Track.allCases.map { (snake($0), $0.words) }),
        ("intent_severity", IntentSeverity.allCases.map { (snake($0), $0.words) }),
        ("intent_level", IntentLevel.allCases.map { (snake($0), $0.words) }),
        ("intent_regime", [("officer_and_province", nil), ("province_alone", nil)]),
        ("reliability", Reliability.allCases.map { (snake($0), $0.words) }),
        ("parameter_unit", ParameterUnit.allCases.map { (snake($0), $0.words) }),
        ("status_step", StatusStep.allCases.map { (snake($0), $0.words) }),
        ("limit_kind", names(LimitKind.self)),
        ("federal_program", [("CEC", nil), ("FSW", nil), ("FST", nil), ("PNP", nil)]),
    ]

    private static func names<Code: CaseIterable>(_ type: Code.Type) -> [(name: String, words: Words?)] {
        type.allCases.map { (snake($0), nil) }
    }

    private static func snake(_ code: some Any) -> String {
        "\(code)".reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : "\($1)" }
    }

    @Test func `the database has the words of every code of the program and no others`() throws {
        let database = try Database(TestDatabase.clone())
        let table = try database.connection.table(
            "select list, code, name, english, french from law.code order by list, code")
        let stored = Dictionary(grouping: table.rows) { $0[0] ?? "" }
        #expect(stored.keys.sorted() == Self.lists.map(\.list).sorted())
        for (list, codes) in Self.lists {
            let rows = stored[list] ?? []
            #expect(rows.map { $0[1] } == codes.indices.map { "\($0)" }, "\(list)")
            #expect(rows.map { $0[2] } == codes.map(\.name), "\(list)")
            for (row, code) in zip(rows, codes) {
                guard let words = code.words else { continue }
                #expect(row[3] == words.english && row[4] == words.french, "\(list) \(code.name)")
            }
        }
    }
}
