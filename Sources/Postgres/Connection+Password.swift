import CLibpq

extension Connection {
    /// The verifier of a password by SCRAM-SHA-256, computed here: the server is sent and keeps this, never the password.
    ///
    /// It is another one at each call, since it holds a random salt. Throws `.encoding` when the password holds NUL.
    public func verifier(ofPassword password: String, for role: String) throws(PostgresError) -> String {
        let (password, role) = (try password.withoutNUL("the password"), try role.withoutNUL("the name"))
        guard let text = PQencryptPasswordConn(pointer, password, role, "scram-sha-256") else {
            throw .encoding("libpq computed no verifier: \(String(cString: PQerrorMessage(pointer)).trimmed)")
        }
        defer { PQfreemem(text) }
        return String(cString: text)
    }
}
