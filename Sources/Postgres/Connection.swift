import CLibpq

/// A connection to a PostgreSQL server; closed when it goes out of scope.
///
/// Every call blocks until the server has answered: keep a connection on a thread of its own (`Session`).
public struct Connection: ~Copyable {
    let pointer: OpaquePointer
    let memory = ConnectionMemory()

    /// Opens a connection, waiting for the server; throws `.connection` when there is none.
    ///
    /// - Parameter conninfo: libpq's connection string or URI; empty means the environment (`PGHOST` and the like).
    public init(_ conninfo: String) throws(PostgresError) {
        let conninfo = try conninfo.withoutNUL("the connection string")
        guard let opened = Self.open(conninfo) else { throw .connection("out of memory") }
        guard PQstatus(opened) == CONNECTION_OK else {
            let message = String(cString: PQerrorMessage(opened)).trimmed
            PQfinish(opened)
            throw .connection(message)
        }
        pointer = opened
        captureNotices(of: opened, in: memory)
    }

    deinit {
        PQfinish(pointer)
    }

    /// Texts are exchanged as UTF-8 whatever the environment and the database say.
    private static func open(_ conninfo: String) -> OpaquePointer? {
        conninfo.withCString { conninfo in
            "dbname".withCString { database in
                "client_encoding".withCString { encoding in
                    "UTF8".withCString {
                        PQconnectdbParams([database, encoding, nil], [conninfo, $0, nil], 1)
                    }
                }
            }
        }
    }

    /// The server's version as one number: 15.4 is 150004.
    public var serverVersion: Int { Int(PQserverVersion(pointer)) }

    /// The number of the server's process for this connection, as `pg_stat_activity` shows it.
    public var serverProcess: Int32 { PQbackendPID(pointer) }

    /// The database's name, after the defaults of the environment.
    public var database: String { String(cString: PQdb(pointer)) }

    /// The role that was logged in.
    public var user: String { String(cString: PQuser(pointer)) }

    /// The server's host, or the folder of its socket.
    public var host: String { String(cString: PQhost(pointer)) }

    /// Whether the server can still be reached, as far as the last call has shown.
    public var isOpen: Bool { !memory.isLost && PQstatus(pointer) == CONNECTION_OK }

    /// Whether a transaction is open, failed or not.
    public var isInTransaction: Bool {
        let status = PQtransactionStatus(pointer)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// Whether the connection can be lent to somebody else: open, and neither in a transaction nor in a COPY.
    public var isReusable: Bool {
        isOpen && PQtransactionStatus(pointer) == PQTRANS_IDLE && PQpipelineStatus(pointer) == PQ_PIPELINE_OFF
    }

    /// A name as the server reads it in a statement: quoted, so that nothing in it is taken for SQL.
    public func quoted(identifier: String) throws(PostgresError) -> String {
        let name = try identifier.withoutNUL("the name")
        guard let quoted = PQescapeIdentifier(pointer, name, name.utf8.count) else { throw lost() }
        defer { PQfreemem(quoted) }
        return String(cString: quoted)
    }

    /// A name with its schema, `bassin.round`, each part quoted.
    func quoted(qualified name: String) throws(PostgresError) -> String {
        var parts: [String] = []
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
            parts.append(try quoted(identifier: String(part)))
        }
        return parts.joined(separator: ".")
    }
}
