import Postgres

/// Why the store could not do what was asked; the description says what to do.
public enum StoreError: Error, Equatable, CustomStringConvertible {
    /// The server could not be reached, or went away.
    case unreachable(String)
    /// The server is older than version 15.
    case serverTooOld(String)
    /// The database was never set up, or lacks migrations.
    case notSetUp(missing: Int)
    /// The database has migrations that this program does not know.
    case newerDatabase(migration: Int, newest: Int)
    /// A migration that was applied is no longer what it was.
    case changedMigration(String)
    /// Another session held a lock for too long.
    case locked(String)
    /// The server's disk is full, or it lacks memory or connections.
    case exhausted(String)
    /// A row breaks a rule; the sentence is the rule's name.
    case ruleBroken(sentence: String, detail: String)
    /// The login lacks a right.
    case forbidden(String)
    case noSuchSimulation(Int)
    case noSuchCandidate(Int)
    case noSuchReport(String, known: [String])
    case noSuchParameter(String, known: [String])
    case wrongParameter(name: String, value: String, expected: String)
    /// What the database's own functions refuse, with what to do instead; the code is of class SI.
    case declined(code: String, message: String, hint: String)
    /// No answer came in so many seconds; the submission goes on waiting.
    case noAnswer(submission: Int64, seconds: Int)
    /// Another program applies the simulation's submissions.
    case held(simulation: Int)
    /// A submission is not one this program can read.
    case unreadableSubmission(Int64)
    /// Anything else the server refused.
    case refused(String)

    public var description: String {
        switch self {
        case .unreachable(let message): "the database cannot be reached: \(message)"
        case .serverTooOld(let version): "PostgreSQL \(version) is too old: 15 or newer is needed"
        case .notSetUp(let missing): "the database lacks \(missing) migration(s): run \"bassin setup\""
        case .newerDatabase(let migration, let newest):
            "the database has migration \(migration) and this program knows only \(newest): use a newer bassin"
        case .changedMigration(let path):
            "\(path) is not what was applied to this database: use the bassin that set it up, or a newer one"
        case .locked(let message): "somebody else holds a lock on the tables (\(message)): try again later"
        case .exhausted(let message): "the server has run out of room: \(message)"
        case .ruleBroken(let sentence, let detail):
            "a rule of the database was broken: \(sentence)\(detail.isEmpty ? "" : " (\(detail))")"
        case .forbidden(let message): "this login may not do that: \(message)"
        case .noSuchSimulation(let id): "there is no simulation \(id): \"bassin list\" shows those there are"
        case .noSuchCandidate(let id): "the simulation has no candidate \(id)"
        case .noSuchReport(let name, let known):
            "there is no report \"\(name)\"; there are \(known.joined(separator: ", "))"
        case .noSuchParameter(let name, let known):
            "the report takes no \"\(name)\""
                + (known.isEmpty ? "" : "; it takes \(known.joined(separator: ", "))")
        case .wrongParameter(let name, let value, let expected):
            "\(name): \"\(value)\" is not \(expected)"
        case .declined(_, let message, let hint): hint.isEmpty ? message : "\(message). \(hint)"
        case .noAnswer(let submission, let seconds):
            "submission \(submission) has no answer after \(seconds) s; it goes on waiting for whoever runs the simulation"
        case .held(let simulation): "another program runs simulation \(simulation)"
        case .unreadableSubmission(let id):
            "submission \(id) is of a kind this program does not know: use a newer bassin"
        case .refused(let message): message
        }
    }

    /// What an error of the wrapper means here.
    init(_ error: PostgresError) {
        guard case .server(let refusal) = error else {
            if case .connection(let message) = error {
                self = .unreachable(message)
            } else {
                self = .refused("\(error)")
            }
            return
        }
        self.init(refusal)
    }

    private init(_ refusal: ServerError) {
        switch refusal.state {
        case .submissionRefused:
            self = .declined(
                code: refusal.state.code, message: refusal.message, hint: refusal.hint ?? "")
        case .lockNotAvailable: self = .locked(refusal.message)
        case .insufficientResources: self = .exhausted(refusal.message)
        case .insufficientPrivilege: self = .forbidden(refusal.message)
        case .integrityConstraintViolation:
            let name = refusal.constraint ?? refusal.message
            self = .ruleBroken(sentence: name.replacing("_", with: " "), detail: refusal.detail ?? "")
        case .operatorIntervention where refusal.state != .queryCancelled:
            self = .unreachable(refusal.message)
        default: self = .refused(refusal.description)
        }
    }
}

/// Runs a body and puts the wrapper's errors into the store's words; errors of others pass through.
@discardableResult
func inWords<Value>(_ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as PostgresError {
        throw StoreError(error)
    }
}
