import Foundation
import Kernel
import Rulebook
import Store

/// A preview as the document an answer carries.
private struct PreviewDocument: Encodable {
    struct Invited: Encodable {
        let candidate: Int
        let points: Int
        let score: Int
        let intention: String?
        let flagged: Bool
        let quebecOnly: Bool

        enum CodingKeys: String, CodingKey {
            case candidate, points, score, intention, flagged
            case quebecOnly = "quebec_only"
        }
    }

    struct Estimate: Encodable {
        let mean: Double
        let low: Int
        let high: Int
    }

    struct Horizon: Encodable {
        let until: String
        let lives: Int
        let invited: Estimate
        let applied: Estimate
        let lapsed: Estimate
        let approved: Estimate
        let refused: Estimate
        let pending: Estimate
    }

    let count: Int
    let cutOff: Int
    let flagged: Int
    let allocationLeft: Int?
    let openFiles: Int?
    /// The first of them, in the order of invitation.
    let invited: [Invited]
    let horizon: Horizon?

    enum CodingKeys: String, CodingKey {
        case count, flagged, invited, horizon
        case cutOff = "cut_off"
        case allocationLeft = "allocation_left"
        case openFiles = "open_files"
    }
}

extension LiveSimulation {
    /// How many candidates a preview names; it counts all of them.
    private static let mostNamed = 500

    /// What a submission would do, found on a copy.
    func previewAnswer(to submission: Submission) -> SubmissionAnswer {
        let preview = self.preview(submission.instruction)
        let horizon = submission.horizonDays.map {
            self.horizon(submission.instruction, until: world.day + $0)
        }
        return SubmissionAnswer(
            preview.outcome, words: words(for: preview, horizon), details: document(preview, horizon))
    }

    private func words(for preview: Preview, _ horizon: Horizon?) -> Words {
        guard preview.outcome.isApplied else {
            let why = preview.outcome.refusal.words
            return Words("would be refused: \(why.english)", fr: "serait refusée : \(why.french)")
        }
        let cutOff = Int(preview.outcome.cutOff)
        var (english, french) = (
            "would invite \(preview.invited.count)", "inviterait \(preview.invited.count) personne(s)"
        )
        if cutOff > 0 {
            (english, french) = (english + ", cut-off \(cutOff)", french + ", note de passage \(cutOff)")
        }
        if let left = preview.allocationLeft {
            english += "; \(preview.flagged) flagged; \(left) nominations left"
            french += "; \(preview.flagged) signalé(s); \(left) désignations restantes"
        }
        guard let horizon else { return Words(english, fr: french) }
        return Words(
            "\(english); by \(horizon.until): applied \(horizon.applied.text), approved \(horizon.approved.text), lapsed \(horizon.lapsed.text)",
            fr:
                "\(french); d'ici le \(horizon.until) : demandes \(horizon.applied.text), approbations \(horizon.approved.text), expirations \(horizon.lapsed.text)"
        )
    }

    private func document(_ preview: Preview, _ horizon: Horizon?) -> String {
        let document = PreviewDocument(
            count: preview.invited.count, cutOff: Int(preview.outcome.cutOff), flagged: preview.flagged,
            allocationLeft: preview.allocationLeft, openFiles: preview.openFiles,
            invited: preview.invited.prefix(LiveSimulation.mostNamed).map {
                .init(
                    candidate: $0.candidate, points: $0.points, score: $0.score,
                    intention: $0.intention.map { $0.words.english }, flagged: $0.isFlagged,
                    quebecOnly: $0.isQuebecOnly)
            }, horizon: horizon.map(PreviewDocument.Horizon.init))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Whole numbers, means of them and texts are always encodable.
        return (try? encoder.encode(document)).flatMap { String(data: $0, encoding: .utf8) } ?? "{}"
    }
}

extension Horizon.Estimate {
    /// The mean, and between which values nine in ten lives lie.
    fileprivate var text: String { "\((mean * 10).rounded() / 10) (\(low)–\(high))" }
}

extension PreviewDocument.Estimate {
    fileprivate init(_ estimate: Live.Horizon.Estimate) {
        self.init(mean: estimate.mean, low: estimate.low, high: estimate.high)
    }
}

extension PreviewDocument.Horizon {
    fileprivate init(_ horizon: Live.Horizon) {
        self.init(
            until: "\(horizon.until)", lives: horizon.lives, invited: .init(horizon.invited),
            applied: .init(horizon.applied), lapsed: .init(horizon.lapsed), approved: .init(horizon.approved),
            refused: .init(horizon.refused), pending: .init(horizon.pending))
    }
}
