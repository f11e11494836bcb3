import CLibpq
import Glibc

/// How much of other transactions a transaction sees.
public enum Isolation: Sendable, Hashable {
    case readCommitted, repeatableRead, serializable
    /// One snapshot for all statements, none of which may write.
    case readOnly

    var begin: SQL {
        switch self {
        case .readCommitted: "begin isolation level read committed"
        case .repeatableRead: "begin isolation level repeatable read"
        case .serializable: "begin isolation level serializable"
        case .readOnly: "begin isolation level repeatable read read only"
        }
    }
}

extension Connection {
    /// Runs the closure as one transaction: committed when it returns, rolled back when it throws.
    ///
    /// After a deadlock or a serialization failure it is run again, so the closure must bear being repeated.
    /// Inside a transaction it becomes a savepoint. A closure that swallows the server's error does not commit:
    /// that error is thrown.
    ///
    /// - Parameter attempts: how often it is run at most.
    @discardableResult
    public func transaction<Value>(
        _ isolation: Isolation = .readCommitted, attempts: Int = 6,
        _ body: (borrowing Connection) throws -> Value
    ) throws -> Value {
        if isInTransaction { return try savepoint(body) }
        var attempt = 1
        while true {
            do {
                return try once(isolation, body)
            } catch let error as PostgresError where error.isWorthRetrying && attempt < attempts {
                pause(after: attempt)
                attempt += 1
            }
        }
    }

    private func once<Value>(
        _ isolation: Isolation, _ body: (borrowing Connection) throws -> Value
    ) throws -> Value {
        try run(isolation.begin)
        let value = try undoing(with: "rollback", body)
        try commit()
        return value
    }

    private func savepoint<Value>(_ body: (borrowing Connection) throws -> Value) throws -> Value {
        try run("savepoint inner_part")
        let value = try undoing(with: "rollback to savepoint inner_part; release savepoint inner_part", body)
        if PQtransactionStatus(pointer) == PQTRANS_INERROR {
            try? run("rollback to savepoint inner_part; release savepoint inner_part")
            throw swallowed
        }
        try run("release savepoint inner_part")
        return value
    }

    /// Runs the closure; when it throws, undoes and throws its error, whatever becomes of the undoing.
    private func undoing<Value>(
        with undo: SQL, _ body: (borrowing Connection) throws -> Value
    ) throws -> Value {
        do {
            return try body(self)
        } catch {
            if isInTransaction { try? run(undo) }
            throw error
        }
    }

    private func commit() throws(PostgresError) {
        switch PQtransactionStatus(pointer) {
        case PQTRANS_INTRANS: try run("commit")
        case PQTRANS_INERROR:
            try? run("rollback")
            throw swallowed
        case PQTRANS_IDLE: throw .encoding("the transaction was ended by a statement inside it")
        default: throw lost()
        }
    }

    /// The error because of which the transaction cannot be committed.
    private var swallowed: PostgresError {
        memory.lastError.map { .server($0) } ?? .encoding("the transaction failed and was rolled back")
    }

    /// Waits longer after each attempt, and by chance, so that two that collided do not collide again.
    private func pause(after attempt: Int) {
        let longest: UInt32 = 5_000 << UInt32(min(attempt, 6))
        usleep(UInt32.random(in: 1_000...longest))
    }
}
