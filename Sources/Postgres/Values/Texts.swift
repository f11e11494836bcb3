extension String: PostgresValue {
    public static var serverType: ServerType { .text }

    /// Texts of every kind, and the labels of enumerations.
    public static func accepts(_ type: ServerType) -> Bool {
        switch type {
        case .text, .varchar, .bpchar, .name: true
        default: type.isUserDefined
        }
    }

    public func encode(into buffer: inout WireBuffer) throws(PostgresError) {
        try buffer.append(utf8: self)
    }

    public init?(binary bytes: UnsafeRawBufferPointer) {
        self.init(validating: bytes, as: UTF8.self)
    }
}

/// A JSON document as text, not parsed: sent as `jsonb`, read from `jsonb` and `json`.
public struct JSON: PostgresValue, Hashable {
    /// The document.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static var serverType: ServerType { .jsonb }

    public static func accepts(_ type: ServerType) -> Bool {
        type == .jsonb || type == .json
    }

    /// The binary form of `jsonb` is its version, 1, and the text.
    public func encode(into buffer: inout WireBuffer) throws(PostgresError) {
        buffer.append(UInt8(1))
        try buffer.append(utf8: text)
    }

    public init?(binary bytes: UnsafeRawBufferPointer) {
        let text = bytes.first == 1 ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst()) : bytes
        guard let text = String(binary: text) else { return nil }
        self.text = text
    }
}
