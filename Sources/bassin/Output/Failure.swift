import ArgumentParser
import CandidateFiles
import Foundation
import Simulation
import Store

/// A mistake of the person who called, with what was expected; ends with code 2.
struct BadInput: Error, CustomStringConvertible {
    let description: String

    init(_ message: String) { description = message }
}

/// How an error is said on standard error, and the exit code it ends with: 1 for a failure, 2 for bad input.
struct Failure {
    private let error: any Error

    init(_ error: any Error) { self.error = error }

    /// Prints what has to be said and ends the program.
    func end() -> Never {
        if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
        if Bassin.exitCode(for: error) == .success { Bassin.exit(withError: error) }
        if isOurs {
            Terminal.say("bassin: \(error)")
            Foundation.exit(isBadInput ? 2 : 1)
        }
        Terminal.say(Bassin.fullMessage(for: error))
        Foundation.exit(Bassin.exitCode(for: error) == .validationFailure ? 2 : 1)
    }

    private var isOurs: Bool {
        error is BadInput || error is ScenarioError || error is CandidateFileError || error is StoreError
            || error is ClusterError || error is ReplayError
    }

    private var isBadInput: Bool {
        switch error {
        case is BadInput, is ScenarioError, is CandidateFileError: true
        case StoreError.noSuchSimulation, StoreError.noSuchCandidate, StoreError.noSuchReport,
            StoreError.noSuchParameter,
            StoreError.wrongParameter, StoreError.declined:
            true
        default: false
        }
    }
}
