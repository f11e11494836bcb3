import Rulebook

/// Lines of JSON built byte by byte: no dictionary, no encoder, since lines come by the million.
///
/// The storage is there before it is written to and is used again after `clear()`.
struct JSONText: Sendable {
    private var storage: [UInt8]
    /// The bytes written so far.
    private(set) var count = 0
    private var needsComma = false

    /// A text with room for so many bytes; more are made when needed.
    init(room: Int = 1 << 12) { storage = Array(repeating: 0, count: room) }

    /// Forgets what was written.
    mutating func clear() { (count, needsComma) = (0, false) }

    /// What was written, as bytes of its own.
    var bytes: [UInt8] { Array(storage[..<count]) }

    /// Reads what was written.
    func withBytes<Result>(_ read: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBytes { try read(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    mutating func beginObject() { open(UInt8(ascii: "{")) }
    mutating func endObject() { close(UInt8(ascii: "}")) }
    mutating func beginList() { open(UInt8(ascii: "[")) }
    mutating func endList() { close(UInt8(ascii: "]")) }

    /// A name of a field; its value follows. The name needs no escape.
    mutating func name(_ name: StaticString) {
        separate()
        append(UInt8(ascii: "\""))
        name.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
        append(UInt8(ascii: "\""))
        append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A name that is known only now.
    mutating func name(text name: String) {
        text(name)
        append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Bytes that were put into form before; a value follows when they end with a colon.
    mutating func fragment(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
        needsComma = bytes.last != UInt8(ascii: ":")
    }

    mutating func number(_ value: Int) {
        separate()
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        let digits = rest < 10 ? 1 : rest < 100 ? 2 : rest < 1_000 ? 3 : String(rest).utf8.count
        makeRoom(digits)
        count += digits
        var place = count
        repeat {
            place -= 1
            storage[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        needsComma = true
    }

    mutating func flag(_ value: Bool) {
        separate()
        let word: StaticString = value ? "true" : "false"
        word.withUTF8Buffer { append(UnsafeRawBufferPointer($0)) }
        needsComma = true
    }

    mutating func text(_ value: String) {
        separate()
        var value = value
        value.withUTF8 { bytes in
            makeRoom(6 * bytes.count + 2)
            append(UInt8(ascii: "\""))
            for byte in bytes { append(escaped: byte) }
            append(UInt8(ascii: "\""))
        }
        needsComma = true
    }

    mutating func null() { written(ArraySlice("null".utf8)) }

    mutating func textOrNull(_ value: String?) {
        if let value { text(value) } else { null() }
    }

    mutating func numberOrNull(_ value: Int?) {
        if let value { number(value) } else { null() }
    }

    /// A value that is JSON already.
    mutating func written(_ value: ArraySlice<UInt8>) {
        separate()
        for byte in value { append(byte) }
        needsComma = true
    }

    mutating func writtenOrNull(_ value: ArraySlice<UInt8>?) {
        if let value { written(value) } else { null() }
    }

    mutating func endLine() {
        append(UInt8(ascii: "\n"))
        needsComma = false
    }

    @inline(__always)
    private mutating func append(escaped byte: UInt8) {
        if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            storage[count] = byte
            count += 1
        } else {
            escape(byte)
        }
    }

    private mutating func escape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        guard byte < 0x20 else { return append(byte) }
        for letter in ("u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8 { append(letter) }
    }

    private mutating func append(_ byte: UInt8) {
        makeRoom(1)
        storage[count] = byte
        count += 1
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        makeRoom(bytes.count)
        storage.withUnsafeMutableBytes {
            UnsafeMutableRawBufferPointer(rebasing: $0[count...]).copyMemory(from: bytes)
        }
        count += bytes.count
    }

    @inline(__always)
    private mutating func makeRoom(_ needed: Int) {
        if storage.count - count < needed { grow(needed) }
    }

    @inline(never)
    private mutating func grow(_ needed: Int) {
        storage.append(contentsOf: repeatElement(0, count: max(needed, storage.count)))
    }

    private mutating func separate() { if needsComma { append(UInt8(ascii: ",")) } }

    private mutating func open(_ bracket: UInt8) {
        separate()
        append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        append(bracket)
        needsComma = true
    }
}
