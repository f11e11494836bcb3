/// The version of a PostgreSQL server, such as 15.20.
public struct ServerVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let major: Int
    public let minor: Int

    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// From the number the server reports to its clients: 150020 is 15.20.
    public init(number: Int) {
        self.init(major: number / 10_000, minor: number % 10_000)
    }

    /// From what the server's programs print: `postgres (PostgreSQL) 15.20 (Debian …)`; nil when it is not that.
    public init?(printed text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let label = words.firstIndex(of: "(PostgreSQL)"), label + 1 < words.count else { return nil }
        let parts = words[label + 1].split(separator: ".").map { $0.prefix(while: \.isNumber) }
        guard let first = parts.first, let major = Int(first) else { return nil }
        self.init(major: major, minor: parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    }

    /// The oldest version that has what Bassin uses: views with the reader's rights came with 15.
    public static let oldest = ServerVersion(major: 15, minor: 0)

    /// Throws `ClusterError.tooOld` when the version is older than 15.
    public func require() throws(ClusterError) {
        guard self >= Self.oldest else { throw .tooOld(self) }
    }

    public static func < (left: ServerVersion, right: ServerVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }

    public var description: String { "\(major).\(minor)" }
}
