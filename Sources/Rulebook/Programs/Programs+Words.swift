extension StreamStatus {
    /// The word a person reads beside a stream.
    public var words: Words {
        switch self {
        case .open: Words("open", fr: "ouvert")
        case .paused: Words("paused", fr: "suspendu")
        case .closed: Words("closed", fr: "fermé")
        }
    }
}

extension StreamKind {
    /// What kind of people the stream is for.
    public var words: Words {
        switch self {
        case .worker: Words("worker", fr: "travailleurs")
        case .graduate: Words("graduate", fr: "diplômés")
        case .expressEntry: Words("Express Entry", fr: "Entrée express")
        case .business: Words("business", fr: "gens d'affaires")
        case .pilot: Words("pilot", fr: "projet pilote")
        }
    }
}

extension Intake {
    /// How candidates come to the stream.
    public var words: Words {
        switch self {
        case .invitation:
            Words(
                "expressions of interest wait in a pool until a draw invites them",
                fr: "les déclarations d'intérêt attendent dans un bassin qu'un tirage les invite")
        case .notification:
            Words(
                "the province searches the federal pool and sends notifications of interest",
                fr: "la province cherche dans le bassin fédéral et envoie des avis d'intérêt")
        case .direct:
            Words(
                "applications are taken as they come, while places remain",
                fr: "les demandes sont reçues au fur et à mesure, tant qu'il reste des places")
        case .employer:
            Words(
                "employers put candidates forward in intakes of so many places",
                fr: "les employeurs présentent des candidats lors d'accueils à places limitées")
        }
    }

}

extension CappedIntake {
    /// What is taken in windows on a day, and when they open: "applications …: trucking: 2026-03-02 (80 places)"; nil when
    /// no window is needed.
    public func words(on day: Day) -> Words? {
        guard let windows = windows[day] ?? nil else { return nil }
        let opening = Words(
            "taken first come, first served, in windows",
            fr: "reçues par périodes, premier arrivé, premier servi")
        return words + Words(": ", fr: " : ") + opening + Words(": ", fr: " : ")
            + .joined(windows.map(\.words), by: "; ")
    }
}

extension IntakeWindow {
    /// The day and the places, where they are published: "2026-03-02 (58 places)".
    public var words: Words {
        let day = Words("\(opensOn)", fr: "\(opensOn)")
        guard let places else { return day }
        let count = Words.count(places, Words("place", fr: "place"), Words("places", fr: "places"))
        return day + Words(" ", fr: " ") + count.inParentheses
    }
}

extension SelectionOrder {
    /// Who comes first when a draw takes fewer than there are.
    public var words: Words {
        switch self {
        case .points:
            Words(
                "most points in the province's grid first, then the oldest expression of interest",
                fr:
                    "d'abord le plus de points dans la grille de la province, puis la plus ancienne déclaration d'intérêt"
            )
        case .score:
            Words(
                "highest score of the Comprehensive Ranking System first, then the oldest profile",
                fr: "d'abord la meilleure note du Système de classement global, puis le plus ancien profil")
        case .oldest: Words("the oldest first", fr: "les plus anciens d'abord")
        case .lottery: Words("by lot", fr: "par tirage au sort")
        case .priorities(let priorities):
            Words(
                "by priority, the oldest first within each",
                fr: "par priorité, les plus anciens d'abord dans chacune")
                + numbered(priorities)
        }
    }

    private func numbered(_ priorities: [Requirement]) -> Words {
        let parts = priorities.enumerated().map { index, requirement in
            Words("(\(index + 1)) ", fr: "(\(index + 1)) ") + requirement.partWords
        }
        return parts.isEmpty ? Words("", fr: "") : Words(": ", fr: " : ") + .joined(parts, by: "; ")
    }
}
