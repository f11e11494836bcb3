public import Rulebook

/// A 128-bit fingerprint of a sequence of whole numbers, equal for equal sequences on every machine.
///
/// Two lanes of 64-bit multiply-and-mix; it tells runs apart and finds a changed row, and is not for secrets.
public struct Digest: Sendable {
    private var first: UInt64 = 0x243F_6A88_85A3_08D3
    private var second: UInt64 = 0x1319_8A2E_0370_7344

    public init() {}

    /// Adds a number.
    @inline(__always)
    public mutating func add(_ value: some BinaryInteger) {
        let bits = UInt64(truncatingIfNeeded: value)
        first = (first ^ bits) &* 0x9E37_79B9_7F4A_7C15
        first ^= first >> 29
        second = (second &+ bits) &* 0xC2B2_AE3D_27D4_EB4F
        second ^= second >> 31
    }

    /// Adds a day.
    public mutating func add(_ day: Day) { add(day.number) }

    /// Adds a text by its bytes and their number.
    public mutating func add(_ text: String) {
        add(text.utf8.count)
        for byte in text.utf8 { add(byte) }
    }

    /// The fingerprint as 32 hexadecimal digits.
    public var text: String { Digest.hexadecimal(first) + Digest.hexadecimal(second) }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
