/// Eight bytes at once: how texts are scanned and known words are compared without a look at each byte.
enum ByteWords {
    /// The eight bytes from a place as one number, the first byte lowest; nil when fewer are left.
    @inline(__always) static func eight(_ bytes: [UInt8], at place: Int) -> UInt64? {
        guard place + 8 <= bytes.count else { return nil }
        // Any eight bytes are a number, and the load itself is checked against the bounds.
        return unsafe UInt64(
            littleEndian: bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// The position from 0 to 7 of the first byte that does not simply belong to a text; nil when all eight do.
    ///
    /// Those are the quote, the backslash, control characters and all bytes of characters beyond ASCII.
    @inline(__always) static func firstSpecial(_ eight: UInt64) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let quote = eight ^ (ones &* UInt64(Byte.quote))
        let backslash = eight ^ (ones &* UInt64(Byte.backslash))
        let controls = (eight &- ones &* 0x20) & ~eight
        let found = (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | controls | eight
        let marks = found & tops
        return marks == 0 ? nil : marks.trailingZeroBitCount >> 3
    }

    /// The lowest bytes of a number, as many as `count`; `count` is 1 to 8.
    @inline(__always) static func low(_ eight: UInt64, _ count: Int) -> UInt64 {
        eight & UInt64.max >> UInt64(64 - 8 * count)
    }

    /// Bytes as numbers of eight, the last filled up with zeros.
    static func packed(_ text: String) -> [UInt64] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: 8).map { first in
            bytes[first..<min(first + 8, bytes.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
    }
}
