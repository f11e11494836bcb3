import FederalPool
import Rulebook

/// Reads a signal of intention to reside: when it is present, and its weight, which is a proposal and not law.
struct SignalReader {
    let signal: IntentSignal
    let root: String

    /// The rule by day, and the weight.
    var parameters: [CataloguedParameter] {
        let name = "\(root).\(signal.id)"
        let rule = signal.basis.parameters { isInUse in
            isInUse
                ? [Leaf(name, signal.words, rule: presence).markingVersions]
                : [Leaf(name, signal.words, rule: Words("not looked at", fr: "non examiné")).markingVersions]
        }
        let weight = Leaf(
            name + ".weight", signal.words + Words(": weight", fr: " : poids"), .weight, signal.weight)
        return rule + Dated<Int>.always(signal.weight, per: intentWeightSource).parameter { _ in weight }
    }

    /// Severity, regimes and streams, then when the signal is present.
    private var presence: Words {
        let regime = signal.regimes.count == 1 ? signal.regimes.first?.words : nil
        let only = regime.map {
            Words("; while it is assessed by ", fr: "; quand l'évaluation revient à : ") + $0
        }
        let list = signal.streams.joined(separator: ", ")
        let streams = signal.streams.isEmpty ? nil : Words("; in \(list)", fr: "; dans \(list)")
        return signal.severity.words + (only ?? Words("", fr: "")) + (streams ?? Words("", fr: ""))
            + Words("; present when: ", fr: "; présent si : ") + signal.when.words
    }
}
