/// One of Canada's two official languages: the tongue of a test, of a page, of a message.
public enum OfficialLanguage: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case english = 0
    case french = 1

    /// The two-letter code, `en` or `fr`.
    public var code: String { self == .english ? "en" : "fr" }

    /// The other official language.
    public var other: OfficialLanguage { self == .english ? .french : .english }
}

/// A text in both official languages.
public struct Words: Hashable, Sendable, CustomStringConvertible {
    /// The English text.
    public let english: String
    /// The French text.
    public let french: String

    /// The text in English and in French.
    public init(_ english: String, fr french: String) {
        self.english = english
        self.french = french
    }

    /// The text in one language.
    public subscript(language: OfficialLanguage) -> String { language == .english ? english : french }

    public var description: String { english }
}
