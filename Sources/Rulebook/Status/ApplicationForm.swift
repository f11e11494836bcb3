/// A form of the department: its number and what it is for.
public struct ApplicationForm: Sendable {
    /// The uses of forms that steps ask for.
    public enum Use: Hashable, Sendable, CaseIterable {
        case visitor, student, worker, commonLawUnion, representative, releaseOfInformation,
            permanentResidence
    }

    public let use: Use
    /// The number, such as "IMM 5710".
    public let number: String
    public let words: Words
    public let source: Source

    public init(_ use: Use, _ number: String, _ words: Words, per source: Source) {
        self.use = use
        self.number = number
        self.words = words
        self.source = source
    }
}

/// The fees an application may cost.
public enum FeeKind: Hashable, Sendable, CaseIterable {
    case workPermit, openWorkPermitHolder, studyPermit, extensionOfStay, restoration
    case employerCompliance
    case permanentResidence, rightOfPermanentResidence, dependentChild, biometrics, biometricsOfFamily

    /// The code in names of parameters, such as `work_permit`.
    public var code: String {
        "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : "\($1)" }
    }
}

/// A fee by day, in cents; nil in a period for which the amount was not found.
public struct FeeLaw: Sendable {
    public let kind: FeeKind
    public let words: Words
    public let amount: Dated<Int?>

    public init(_ kind: FeeKind, _ words: Words, amount: Dated<Int?>) {
        self.kind = kind
        self.words = words
        self.amount = amount
    }
}

/// A fee as it is on a day, for so many persons.
public struct Fee: Sendable {
    public let kind: FeeKind
    public let words: Words
    /// Cents for each; nil where the amount was not found.
    public let amount: Int?
    public var count = 1
    public let source: Source
}

extension TemporaryStatusLaw {
    /// The form of a use; nil where none is declared.
    public func form(_ use: ApplicationForm.Use) -> ApplicationForm? { forms.first { $0.use == use } }

    /// The fees of the kinds as they are on a day.
    public func fees(_ kinds: [FeeKind], on day: Day) -> [Fee] {
        kinds.compactMap { kind in
            guard let law = fees.first(where: { $0.kind == kind }), let version = law.amount.version(on: day)
            else { return nil }
            return Fee(
                kind: kind, words: law.words, amount: version.value, source: version.change.source)
        }
    }
}

extension Fee {
    /// The amount with its cents where it has any, or that it was not found: "239.75 $", "239,75 $".
    public var amountWords: Words { Fee.words(cents: amount) }

    /// The words of any amount in cents.
    public static func words(cents: Int?) -> Words {
        guard let cents else { return Words("amount not found", fr: "montant non trouvé") }
        guard cents % 100 > 0 else { return .dollars(cents / 100) }
        let rest = (cents % 100 < 10 ? "0" : "") + String(cents % 100)
        return .number(cents / 100) + Words(".\(rest) $", fr: ",\(rest) $")
    }
}
