public import Foundation
import Postgres
public import Rulebook
import SQLFiles

/// What is asked of an open simulation, in the words of the field; candidates are counted from 1, as reports show them.
public struct SubmissionRequest: Sendable, Hashable {
    /// What is asked for.
    public enum Demand: Sendable, Hashable {
        case draw(stream: String, invitations: Int)
        case nomination(candidate: Int, stream: String)
        case refusal(candidate: Int, stream: String)
        case withdrawal(candidate: Int, Jurisdiction)
        case extend(candidate: Int, Jurisdiction, months: Int)
        case intentResolution(candidate: Int, Jurisdiction, proceed: Bool, reason: String)
        case allocation(Jurisdiction, total: Int)
        /// Nil is the federal side.
        case autopilot(Jurisdiction?, isOn: Bool)
        case advance(to: Day)
        case advanceDays(Int)
        case round(FederalRound)
    }

    public var demand: Demand
    /// The same key makes the same request once, however often it is sent.
    public var key: UUID
    public var isPreview: Bool
    public var horizonDays: Int?

    public init(_ demand: Demand, key: UUID = UUID(), isPreview: Bool = false, horizonDays: Int? = nil) {
        self.demand = demand
        self.key = key
        self.isPreview = isPreview
        self.horizonDays = horizonDays
    }
}

extension Database {
    /// Asks an open simulation for something; gives the number by which to wait for the answer.
    ///
    /// Throws `.declined` with what to do instead; then nothing was asked.
    public borrowing func submit(_ request: SubmissionRequest, to simulation: Int) throws -> Int64 {
        let id = try number(simulation)
        return try inWords {
            switch request.demand {
            case .draw(let stream, let invitations):
                try ask("draw", request, id, stream, Int32(clamping: invitations))
            case .nomination(let candidate, let stream):
                try ask("nomination", request, id, Int32(clamping: candidate), stream)
            case .refusal(let candidate, let stream):
                try ask("refusal", request, id, Int32(clamping: candidate), stream)
            case .withdrawal(let candidate, let province):
                try ask("withdrawal", request, id, Int32(clamping: candidate), province.code)
            case .extend(let candidate, let province, let months):
                try ask(
                    "extension", request, id, Int32(clamping: candidate), province.code,
                    Int32(clamping: months))
            case .intentResolution(let candidate, let province, let proceed, let reason):
                try ask(
                    "intent_resolution", request, id, Int32(clamping: candidate), province.code, proceed,
                    reason)
            case .allocation(let province, let total):
                try ask("allocation", request, id, province.code, Int32(clamping: total))
            case .autopilot(let province, let isOn): try ask("autopilot", request, id, province?.code, isOn)
            case .advance(to: let day): try ask("advance", request, id, Day?.some(day), Int32?.none)
            case .advanceDays(let days):
                try ask("advance", request, id, Day?.none, Int32?(Int32(clamping: days)))
            case .round(let round):
                try ask(
                    "round", request, id, try word("round_kind", round.kind.rawValue),
                    round.invitations.map { Int32(clamping: $0) }, round.category?.code)
            }
        }
    }

    private borrowing func ask<each Part: PostgresField>(
        _ name: String, _ request: SubmissionRequest, _ simulation: Int32, _ parts: repeat each Part
    ) throws -> Int64 {
        try connection.query(
            SQLFiles.query("submit_\(name)"), simulation, repeat each parts, request.key.uuidString,
            request.isPreview, request.horizonDays.map { Int32(clamping: $0) }
        ).one(Int64.self)
    }

    /// The word of a code as the database has it.
    private borrowing func word(_ list: String, _ code: UInt8) throws -> String {
        try connection.query(SQLFiles.query("code_name"), list, Int32(code)).one(String.self)
    }
}
