import Kernel
import Rulebook
import Simulation
import Store

extension LiveSimulation {
    /// The last day of the period.
    var lastDay: Day { preparation.scenario.period.last }

    /// What an officer is told of what was carried out.
    func words(for answer: Answer, to submission: Submission) -> SubmissionAnswer {
        SubmissionAnswer(
            answer.outcome, ordinals: answer.instructions,
            words: answer.outcome.isApplied
                ? done(submission.instruction, answer.outcome)
                : refused(submission.instruction, answer.outcome))
    }

    private func refused(_ instruction: Instruction, _ outcome: Outcome) -> Words {
        let why = outcome.refusal.words
        return Words("refused: \(why.english)", fr: "refusée : \(why.french)")
    }

    /// A sentence about what was done, with its figures.
    private func done(_ instruction: Instruction, _ outcome: Outcome) -> Words {
        let (number, cutOff) = (Int(outcome.number), Int(outcome.cutOff))
        switch instruction {
        case .advanceClock:
            return Words(
                "\(number) day(s) lived; it is \(world.day)",
                fr: "\(number) jour(s) écoulé(s); nous sommes le \(world.day)")
        case .holdFederalRound, .holdProvincialDraw:
            let lowest = cutOff > 0 ? (", cut-off \(cutOff)", ", note de passage \(cutOff)") : ("", "")
            return Words("\(number) invited\(lowest.0)", fr: "\(number) invité(s)\(lowest.1)")
        case .nominate:
            return Words(
                "nominated, place \(number) of the allocation", fr: "désigné, place \(number) de l'allocation"
            )
        case .refuseFile: return Words("the file is refused", fr: "le dossier est refusé")
        case .withdrawNomination:
            return Words("the nomination is withdrawn", fr: "la désignation est retirée")
        case .extendNomination:
            return Words(
                "the nomination is extended by \(number) month(s)",
                fr: "la désignation est prolongée de \(number) mois")
        case .resolveIntentFlag(_, _, let proceed, _):
            return proceed
                ? Words(
                    "the flag is resolved: the file goes on",
                    fr: "le signalement est levé : le dossier se poursuit")
                : Words(
                    "the flag is upheld: the file cannot be nominated",
                    fr: "le signalement est maintenu : le dossier ne peut être désigné")
        case .changeAllocation:
            return Words("the allocation is now \(number)", fr: "l'allocation est désormais de \(number)")
        case .setAutopilot(let jurisdiction, let on):
            let who = jurisdiction?.words ?? Words("the federal side", fr: "le fédéral")
            return on
                ? Words(
                    "\(who.english) is on autopilot", fr: "\(who.french) : pilotage automatique en marche")
                : Words("\(who.english) acts when told", fr: "\(who.french) : pilotage automatique arrêté")
        }
    }
}
