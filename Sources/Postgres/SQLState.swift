/// The five characters by which the server classifies an error (SQL standard, PostgreSQL appendix A).
///
/// As a pattern a code that ends in `000` matches its whole class:
/// `case .integrityConstraintViolation` matches `23505`, which `case .uniqueViolation` names alone.
public struct SQLState: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The five characters.
    public let code: String

    public init(_ code: String) {
        self.code = code
    }

    public init(stringLiteral code: String) {
        self.init(code)
    }

    /// The first two characters, common to errors of one kind.
    public var classCode: Substring { code.prefix(2) }

    public var description: String { code }

    /// Whether the state is the pattern, or belongs to its class when the pattern ends in `000`.
    public static func ~= (pattern: SQLState, state: SQLState) -> Bool {
        if pattern.code.hasSuffix("000") { return pattern.classCode == state.classCode }
        return pattern == state
    }
}

/// Classes.
extension SQLState {
    public static let connectionException: SQLState = "08000"
    public static let dataException: SQLState = "22000"
    public static let integrityConstraintViolation: SQLState = "23000"
    public static let transactionRollback: SQLState = "40000"
    public static let insufficientResources: SQLState = "53000"
    public static let operatorIntervention: SQLState = "57000"
    /// A class of our own: what the functions of the database refuse in words.
    public static let submissionRefused: SQLState = "SI000"
}

/// Single codes.
extension SQLState {
    public static let notNullViolation: SQLState = "23502"
    public static let foreignKeyViolation: SQLState = "23503"
    public static let uniqueViolation: SQLState = "23505"
    public static let checkViolation: SQLState = "23514"
    public static let exclusionViolation: SQLState = "23P01"
    public static let readOnlyTransaction: SQLState = "25006"
    public static let serializationFailure: SQLState = "40001"
    public static let deadlockDetected: SQLState = "40P01"
    public static let insufficientPrivilege: SQLState = "42501"
    public static let syntaxError: SQLState = "42601"
    public static let undefinedTable: SQLState = "42P01"
    public static let duplicateDatabase: SQLState = "42P04"
    public static let diskFull: SQLState = "53100"
    public static let objectInUse: SQLState = "55006"
    public static let lockNotAvailable: SQLState = "55P03"
    public static let queryCancelled: SQLState = "57014"
    public static let raisedException: SQLState = "P0001"
}
