import Kernel
import Postgres
import Rulebook

extension SimulationWriter {
    var roundRows: TableRows {
        let rows = snapshot.record.rounds
        return TableRows(
            "federal_round",
            """
            round_id held_on kind category requested invited cut_off tie_break_on tie_break_second nominees considered
            published_round
            """, count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(Int32(index) + 1)
            writer.append(row.heldOn)
            writer.append(Int16(row.kind.rawValue))
            writer.append(row.category.map { Int16($0.rawValue) })
            writer.append(row.requested < 0 ? nil : row.requested)
            writer.append(row.invited)
            writer.append(row.cutOff)
            writer.append(past: row.tieBreakOn)
            writer.append(row.tieBreakSecond)
            writer.append(row.nominees)
            writer.append(row.considered)
            writer.append(row.published == 0 ? nil : row.published)
        }
    }

    /// Invitations, each with its round's cut-off beside its score.
    var invitationRows: TableRows {
        let rows = snapshot.record.invitations
        let rounds = snapshot.record.rounds
        return TableRows(
            "invitation",
            """
            invitation_id round_id candidate_id invited_on score cut_off program respond_by outcome outcome_on
            """, count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(Int32(index) + 1)
            writer.append(row.round + 1)
            writer.append(row.candidate + 1)
            writer.append(row.invitedOn)
            writer.append(row.score)
            writer.append(rounds.indices.contains(Int(row.round)) ? rounds[Int(row.round)].cutOff : Int16(0))
            writer.append(Int16(row.program.rawValue))
            writer.append(row.respondBy)
            writer.append(Int16(row.outcome.rawValue))
            writer.append(past: row.outcomeOn)
        }
    }

    var applicationRows: TableRows {
        let rows = snapshot.record.applications
        return TableRows(
            "application",
            """
            application_id candidate_id nomination_id invitation_id program applied_on due_on decided_on outcome ground
            """, count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(Int32(index) + 1)
            writer.append(row.candidate + 1)
            writer.append(reference: row.nomination)
            writer.append(reference: row.invitation)
            writer.append(Int16(row.program.rawValue))
            writer.append(row.appliedOn)
            writer.append(row.dueOn)
            writer.append(past: row.decidedOn)
            writer.append(Int16(row.outcome.rawValue))
            writer.append(Int16(row.ground.rawValue))
        }
    }
}
