/// Passwords of officers.
public enum Password {
    /// The fewest characters a chosen password has.
    public static let shortest = 12

    /// Letters and digits that are not taken for each other.
    private static let characters = Array("abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789")

    /// A new password of 24 characters from the system's own source of randomness: some 138 bits.
    public static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return String((0..<24).map { _ in characters.randomElement(using: &generator) ?? "x" })
    }
}
