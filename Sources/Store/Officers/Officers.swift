import Postgres
public import Rulebook
import SQLFiles

/// For whom an officer's login acts.
public enum OfficerSide: Hashable, Sendable {
    case federal
    case facilitator
    case observer
    case province(Jurisdiction)

    /// The database's word: `federal`, `facilitator`, `observer` or a postal abbreviation.
    public var code: String {
        switch self {
        case .federal: "federal"
        case .facilitator: "facilitator"
        case .observer: "observer"
        case .province(let jurisdiction): jurisdiction.code
        }
    }
}

/// An officer's login.
public struct Officer: Sendable, Hashable {
    public let name: String
    /// For whom the login acts, in the database's words; usually one.
    public let sides: [String]
    public let mayLogIn: Bool
    /// How many sessions it has at this moment.
    public let sessions: Int

    init(_ row: borrowing Row) throws(PostgresError) {
        name = try row.value(0)
        sides = try row.value(1)
        mayLogIn = try row.value(2)
        sessions = Int(try row.value(3, Int32.self))
    }
}

/// Logins belong to the server: whoever calls these must be allowed to make roles there.
extension Database {
    /// The logins of officers, by name.
    public borrowing func officers() throws -> [Officer] {
        try inWords {
            try connection.query(SQLFiles.query("officer_list"))
                .map { (row) throws(PostgresError) in try Officer(row) }
        }
    }

    /// Makes a login that acts for a side. Only the password's verifier leaves this program; throws `.declined`.
    public borrowing func addOfficer(_ name: String, for side: OfficerSide, password: String) throws {
        try inWords {
            let verifier = try connection.verifier(ofPassword: password, for: name)
            try connection.execute(SQLFiles.query("officer_add"), name, side.code, verifier)
        }
    }

    /// Gives an officer another password; sessions there are go on.
    public borrowing func setPassword(_ password: String, ofOfficer name: String) throws {
        try inWords {
            let verifier = try connection.verifier(ofPassword: password, for: name)
            try connection.execute(SQLFiles.query("officer_set_password"), name, verifier)
        }
    }

    /// Lets an officer log in, or no longer; in that case the officer's sessions end at once.
    public borrowing func admit(officer name: String, _ isLetIn: Bool) throws {
        try inWords { try connection.execute(SQLFiles.query("officer_let_in"), name, isLetIn) }
    }

    /// Whether this login sees every row, and for whom it acts.
    public borrowing func sight() throws -> (seesAll: Bool, sides: [String]) {
        try inWords { try connection.query(SQLFiles.query("sight")).one(Bool.self, [String].self) }
    }
}
