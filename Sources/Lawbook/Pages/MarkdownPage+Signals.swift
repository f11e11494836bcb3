import FederalPool
import Rulebook

extension MarkdownPage {
    /// Signals of intention to reside: words, weight, when present, since when.
    mutating func signals(_ signals: [IntentSignal]) {
        paragraph(
            self(
                "Weights are a proposal of this project and not law \(mark(intentWeightSource)).",
                fr: "Les poids sont une proposition de ce projet et non du droit \(mark(intentWeightSource))."
            ))
        var rows: [[String]] = []
        for signal in signals { rows += self.rows(of: signal) }
        table(
            [
                Words("Signal", fr: "Indice"), Words("What it says", fr: "Ce qu'il dit"),
                Words("Severity", fr: "Gravité"),
                Words("Weight", fr: "Poids"), Words("Present when", fr: "Présent si"),
                Words("From", fr: "À partir du"),
            ], rows)
    }

    private mutating func rows(of signal: IntentSignal) -> [[String]] {
        let streams = signal.streams.map { "`\($0)`" }.joined(separator: ", ")
        let place = streams.isEmpty ? "" : self(" (in \(streams))", fr: " (dans \(streams))")
        let weight = ParameterUnit.weight.words(signal.weight)[language]
        return signal.basis.versions.map { version in
            let end = version.value ? "" : self(": not looked at", fr: " : non examiné")
            return [
                signal.id, signal.words[language] + place, signal.severity.words[language], weight,
                signal.when.words[language], day(version.change) + end + " " + mark(version.change.source),
            ]
        }
    }
}
