/// A type of the server by its object identifier, with the names of those built in that the project uses.
public struct ServerType: RawRepresentable, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The built-in type of a name such as `int4` or `_text` (an array), or nil when it is not one listed here.
    public init?(named name: String) {
        guard let type = Self.names.first(where: { $0.name == name })?.type else { return nil }
        self = type
    }

    /// Whether the type was created in the database, as enumerations are.
    public var isUserDefined: Bool { rawValue >= 16_384 }
}

extension ServerType {
    public static let unspecified = ServerType(rawValue: 0)
    public static let bool = ServerType(rawValue: 16)
    public static let bytea = ServerType(rawValue: 17)
    public static let name = ServerType(rawValue: 19)
    public static let int8 = ServerType(rawValue: 20)
    public static let int2 = ServerType(rawValue: 21)
    public static let int4 = ServerType(rawValue: 23)
    public static let text = ServerType(rawValue: 25)
    public static let json = ServerType(rawValue: 114)
    public static let float4 = ServerType(rawValue: 700)
    public static let float8 = ServerType(rawValue: 701)
    public static let int2Array = ServerType(rawValue: 1005)
    public static let int4Array = ServerType(rawValue: 1007)
    public static let textArray = ServerType(rawValue: 1009)
    public static let int8Array = ServerType(rawValue: 1016)
    public static let bpchar = ServerType(rawValue: 1042)
    public static let varchar = ServerType(rawValue: 1043)
    public static let date = ServerType(rawValue: 1082)
    public static let timestamp = ServerType(rawValue: 1114)
    public static let timestamptz = ServerType(rawValue: 1184)
    public static let interval = ServerType(rawValue: 1186)
    public static let numeric = ServerType(rawValue: 1700)
    public static let uuid = ServerType(rawValue: 2950)
    public static let jsonb = ServerType(rawValue: 3802)

    private static let names: [(name: String, type: ServerType)] = [
        ("bool", .bool), ("bytea", .bytea), ("name", .name), ("int8", .int8), ("int2", .int2),
        ("int4", .int4),
        ("text", .text), ("json", .json), ("float4", .float4), ("float8", .float8), ("_int2", .int2Array),
        ("_int4", .int4Array), ("_text", .textArray), ("_int8", .int8Array), ("bpchar", .bpchar),
        ("varchar", .varchar), ("date", .date), ("timestamp", .timestamp), ("timestamptz", .timestamptz),
        ("interval", .interval), ("numeric", .numeric), ("uuid", .uuid), ("jsonb", .jsonb),
    ]
}

extension ServerType: CustomStringConvertible {
    /// The type's name when it is listed here, otherwise its number.
    public var description: String {
        Self.names.first { $0.type == self }?.name ?? "type \(rawValue)"
    }

    /// Whether values of the type are numbers, which tables align to the right.
    public var isNumeric: Bool {
        [.int2, .int4, .int8, .float4, .float8, .numeric].contains(self)
    }
}
