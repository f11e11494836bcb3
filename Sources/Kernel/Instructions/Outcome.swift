public import Rulebook

/// Why an instruction was refused; the raw value is the code in the database.
public enum Refusal: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case none = 0
    case unknownStream, unknownCandidate, streamNotOpen, streamNotSimulated
    case invalidNumber, clockCannotGoBack
    case allocationExhausted, noOpenFile, alreadyNominated, requirementNotMet, intentBlocked, intentUnresolved
    case profileNotLive, noLiveNomination, alreadyApplied, extensionTooLong, noFlag, reasonMissing
    case noSuchProgram, categoryNotInForce
    case flagUnresolved
    case partExhausted, placesReserved, extendedTooOften
    /// A rule of the database forbids what the world allowed; the world never gives this reason itself.
    case refusedByDatabase

    /// The reason in words.
    public var words: Words {
        switch self {
        case .none: Words("applied", fr: "exécutée")
        case .unknownStream: Words("there is no such stream", fr: "ce volet n'existe pas")
        case .unknownCandidate: Words("there is no such candidate", fr: "ce candidat n'existe pas")
        case .streamNotOpen:
            Words("the stream is not open on this day", fr: "le volet n'est pas ouvert ce jour-là")
        case .streamNotSimulated: Words("the stream is not simulated", fr: "le volet n'est pas simulé")
        case .invalidNumber: Words("the number must be 1 or more", fr: "le nombre doit être d'au moins 1")
        case .clockCannotGoBack: Words("the clock cannot go back", fr: "l'horloge ne recule pas")
        case .allocationExhausted:
            Words("no place is left in the allocation", fr: "il ne reste aucune place dans l'allocation")
        case .noOpenFile:
            Words(
                "the candidate has no open file in the stream",
                fr: "le candidat n'a pas de dossier ouvert dans le volet")
        case .alreadyNominated:
            Words(
                "the candidate already has a live nomination",
                fr: "le candidat a déjà une désignation en vigueur")
        case .requirementNotMet:
            Words("a requirement of the stream is not met", fr: "une exigence du volet n'est pas remplie")
        case .intentBlocked:
            Words(
                "a rule on intention to reside forbids it",
                fr: "une règle sur l'intention de résider l'interdit")
        case .intentUnresolved:
            Words(
                "the flag on intention to reside was resolved against",
                fr: "le signalement sur l'intention de résider a été tranché contre")
        case .profileNotLive:
            Words(
                "the candidate has no live profile in the pool",
                fr: "le candidat n'a pas de profil actif dans le bassin")
        case .noLiveNomination:
            Words(
                "the candidate has no live nomination of the province",
                fr: "le candidat n'a pas de désignation en vigueur de la province")
        case .alreadyApplied:
            Words(
                "an application for permanent residence was already made",
                fr: "une demande de résidence permanente a déjà été présentée")
        case .extensionTooLong:
            Words("the extension is longer than the rule allows", fr: "la prolongation dépasse la règle")
        case .noFlag: Words("there is no flag to resolve", fr: "il n'y a aucun signalement à trancher")
        case .reasonMissing: Words("a written reason is required", fr: "un motif écrit est exigé")
        case .flagUnresolved:
            Words(
                "a flag on intention to reside waits for an officer",
                fr: "un signalement sur l'intention de résider attend un agent")
        case .partExhausted:
            Words(
                "no place is left in a part of the allocation",
                fr: "il ne reste aucune place dans une partie de l'allocation")
        case .placesReserved:
            Words(
                "the places left in the allocation are kept for others",
                fr: "les places qui restent dans l'allocation sont réservées à d'autres")
        case .extendedTooOften:
            Words(
                "the nomination was extended as often as the rule allows",
                fr: "la désignation a été prolongée autant de fois que la règle le permet")
        case .refusedByDatabase:
            Words("a rule of the database forbids it", fr: "une règle de la base de données l'interdit")
        case .noSuchProgram:
            Words("there is no nominee program", fr: "il n'y a pas de programme des candidats")
        case .categoryNotInForce:
            Words(
                "the category is not in force on this day", fr: "la catégorie n'est pas en vigueur ce jour-là"
            )
        }
    }
}

/// What came of an instruction.
public struct Outcome: Hashable, Sendable, BitwiseCopyable {
    public var refusal: Refusal
    /// Invitations sent, or days lived, or the place in the allocation.
    public var number: Int32
    /// The cut-off of a round or draw; 0 elsewhere.
    public var cutOff: Int32

    public init(refusal: Refusal, number: Int32, cutOff: Int32) {
        self.refusal = refusal
        self.number = number
        self.cutOff = cutOff
    }

    /// Applied, with its figures.
    public static func applied(_ number: Int = 0, cutOff: Int = 0) -> Outcome {
        Outcome(refusal: .none, number: Int32(number), cutOff: Int32(cutOff))
    }

    /// Refused for a reason.
    public static func refused(_ reason: Refusal) -> Outcome {
        Outcome(refusal: reason, number: 0, cutOff: 0)
    }

    /// True when the instruction took effect.
    public var isApplied: Bool { refusal == .none }
}
