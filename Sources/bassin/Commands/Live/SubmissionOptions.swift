import ArgumentParser
import Foundation
import Kernel
import Live
import Rulebook
import Store

/// What every command takes that asks something of an open simulation.
struct SubmissionOptions: ParsableArguments {
    @Option(
        help: "A key of your own (UUID): the same request with it is carried out once. / Clé d'idempotence.")
    var key: String?

    @Option(help: "Seconds to wait for the answer. / Secondes d'attente de la réponse.") var wait = 30

    @Flag(help: "Prints the answer as a JSON document. / Affiche la réponse en JSON.") var json = false

    @OptionGroup var simulation: SimulationOption
    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    /// Asks for something, has it carried out, and prints the answer; a refusal ends with code 1.
    func ask(_ demand: SubmissionRequest.Demand, preview: Bool = false, horizonDays: Int? = nil) async throws
    {
        let conninfo = try server.address().conninfo()
        let request = SubmissionRequest(
            demand, key: try keyOrNew(), isPreview: preview, horizonDays: horizonDays)
        let (number, submission) = try submit(request)
        try carryOutAlone(number, conninfo)
        let submitter = Submitter(conninfo, isFrench: common.language == .french)
        // Looking ahead lives half a year many times over.
        let seconds = horizonDays == nil ? wait : max(wait, 300)
        let answer = try await submitter.answer(to: submission, of: number, within: seconds)
        show(answer, submission)
        guard answer.outcome.isApplied else { throw ExitCode(1) }
    }

    private func submit(_ request: SubmissionRequest) throws -> (simulation: Int, submission: Int64) {
        let database = try server.open(common.language)
        let number = try simulation.number(in: database)
        return (number, try database.submit(request, to: number))
    }

    /// Where no coordinator keeps the simulation and this login may write, carries out what waits, under the same lock.
    private func carryOutAlone(_ number: Int, _ conninfo: String) throws {
        do {
            let queue = try SubmissionQueue(conninfo)
            try queue.hold(number)
            var desk = try SubmissionDesk(number, queue)
            while try desk.work(through: queue) > 0 || desk.isLookingAhead {
                if desk.isLookingAhead { Thread.sleep(forTimeInterval: 0.02) }
            }
            try queue.release(number)
        } catch StoreError.held, StoreError.forbidden {
            // A coordinator has it, or will.
            return
        }
    }

    private func keyOrNew() throws -> UUID {
        guard let key else { return UUID() }
        guard let uuid = UUID(uuidString: key) else {
            throw BadInput("--key \(key): expected a UUID such as 6f1c8f0e-7f0c-4b57-9d2e-0c1a7d1b2e3f")
        }
        return uuid
    }

    private func show(_ answer: SubmissionAnswer, _ submission: Int64) {
        guard json else { return print(answer.words[common.language]) }
        let details = answer.details.isEmpty ? "{}" : answer.details
        let ordinals = answer.ordinals.map { "[\($0.lowerBound),\($0.upperBound)]" } ?? "null"
        print(
            """
            {"submission":\(submission),"applied":\(answer.outcome.isApplied),"refusal":\(answer.outcome.refusal.rawValue),\
            "number":\(answer.outcome.number),"cut_off":\(answer.outcome.cutOff),"instructions":\(ordinals),\
            "details":\(details)}
            """)
    }
}

/// A province or territory with a program, by its postal abbreviation.
struct ProgramArgument: ExpressibleByArgument {
    let jurisdiction: Jurisdiction

    init?(argument: String) {
        guard let found = Jurisdiction(code: argument.uppercased()), Jurisdiction.withProgram.contains(found)
        else {
            return nil
        }
        jurisdiction = found
    }

    static var allValueStrings: [String] { Jurisdiction.withProgram.map(\.code) }
}

/// A day, as YYYY-MM-DD.
struct DayArgument: ExpressibleByArgument {
    let day: Day

    init?(argument: String) {
        guard let day = Day(argument) else { return nil }
        self.day = day
    }
}
