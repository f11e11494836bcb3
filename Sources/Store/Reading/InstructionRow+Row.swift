public import Kernel
import Postgres
import Rulebook
import SQLFiles

extension Database {
    /// A simulation's instructions in the order of application, each with its outcome; those after an ordinal.
    public borrowing func instructions(of simulation: Int, after ordinal: Int = 0) throws -> [InstructionRow]
    {
        let number = try number(simulation)
        return try inWords {
            try connection.query(
                SQLFiles.query("simulation_instructions"), number, Int32(clamping: ordinal)
            )
            .map { (row) throws(PostgresError) in try InstructionRow(row) }
        }
    }
}

extension InstructionRow {
    /// Reads a row of `queries/simulation_instructions.sql`.
    fileprivate init(_ row: borrowing Row) throws(PostgresError) {
        self.init(
            day: try row.value(0), instruction: try row.instruction(),
            outcome: Outcome(
                refusal: try row.code(12), number: try row.value(13), cutOff: try row.value(14)))
    }
}

extension Row {
    fileprivate func instruction() throws(PostgresError) -> Instruction {
        let kind: InstructionKind = try code(1)
        return switch kind {
        case .advanceClock: .advanceClock(to: try value(6))
        case .holdFederalRound: .holdFederalRound(try round(), published: try value(9, Int32?.self) ?? 0)
        case .holdProvincialDraw: .holdProvincialDraw(stream: try value(3), invitations: try value(5))
        case .nominate: .nominate(candidate: try candidate(), stream: try value(3))
        case .refuseFile: .refuseFile(candidate: try candidate(), stream: try value(3))
        case .withdrawNomination: .withdrawNomination(candidate: try candidate(), by: try abbreviated(2))
        case .extendNomination:
            .extendNomination(
                candidate: try candidate(), by: try abbreviated(2),
                months: Int16(truncatingIfNeeded: try value(5, Int32.self)))
        case .resolveIntentFlag:
            .resolveIntentFlag(
                candidate: try candidate(), by: try abbreviated(2), proceed: try value(10),
                reason: try value(11))
        case .changeAllocation: .changeAllocation(try abbreviated(2), total: try value(5))
        case .setAutopilot: .setAutopilot(try province(), on: try value(10))
        }
    }

    private func candidate() throws(PostgresError) -> Int32 { try value(4, Int32.self) - 1 }

    /// The province of an autopilot, or nil for the federal side.
    private func province() throws(PostgresError) -> Jurisdiction? {
        try value(2, String?.self) == nil ? nil : try abbreviated(2)
    }

    private func round() throws(PostgresError) -> FederalRound {
        let category = try value(8, Int16?.self).flatMap { RoundCategory(rawValue: UInt8($0)) }
        return FederalRound(
            try code(7), category: category, invitations: try value(5, Int32?.self).map { Int($0) })
    }
}
