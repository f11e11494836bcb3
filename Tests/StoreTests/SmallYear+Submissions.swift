import Postgres

@testable import Store

extension SmallYear {
    /// Opens the small year, which is simulation 1, asks for a draw and for a preview, and answers the first.
    static func submit(in database: borrowing Database) throws {
        let statements: [SQL] = [
            "update bassin.simulation set is_open = true",
            "select bassin.submit_draw(1, 'sk-ee', 2)",
            "select bassin.submit_draw(1, 'on-ee', 3, preview => true, horizon_days => 30)",
            """
            insert into bassin.instruction (simulation_id, ordinal, day, kind, jurisdiction, stream, number, refusal,
                outcome_number, outcome_cut_off, submission_id, acting_for)
            select 1, 16, '2025-12-31', 2, 'SK', 0, 2, 0, 1, 470, min(submission_id), 'SK' from bassin.submission
            """,
            """
            insert into bassin.answer (simulation_id, submission_id, refusal, first_ordinal, last_ordinal, outcome_number,
                outcome_cut_off, message_en, message_fr)
            select 1, min(submission_id), 0, 16, 16, 1, 470, 'One was invited.', 'Une personne a été invitée.'
            from bassin.submission
            """,
            "select bassin.seal(1)",
        ]
        try database.connection.transaction { connection in
            for statement in statements { try connection.run(statement) }
        }
    }
}
