import Kernel
import Rulebook

extension Standing {
    /// Where a candidate stands, in words.
    var words: Words {
        switch self {
        case .awaited: Words("not yet arrived", fr: "pas encore arrivé")
        case .inPool: Words("in the federal pool", fr: "dans le bassin fédéral")
        case .invited: Words("invited to apply", fr: "invité à présenter une demande")
        case .applied:
            Words("applied for permanent residence", fr: "a présenté une demande de résidence permanente")
        case .admitted: Words("permanent resident", fr: "résident permanent")
        case .refused: Words("application refused", fr: "demande refusée")
        case .left: Words("no longer in the pool", fr: "n'est plus dans le bassin")
        case .outside:
            Words(
                "with a province only, without a profile", fr: "auprès d'une province seulement, sans profil")
        }
    }
}

extension Departure {
    /// Why a profile ended, in words.
    var words: Words {
        switch self {
        case .none: Words("live", fr: "actif")
        case .expired: Words("expired after twelve months", fr: "expiré après douze mois")
        case .withdrawn: Words("withdrawn", fr: "retiré")
        case .ineligible: Words("no federal program met", fr: "aucun programme fédéral rempli")
        case .invited: Words("used by an invitation", fr: "utilisé par une invitation")
        case .invitationLapsed: Words("invitation left without answer", fr: "invitation laissée sans réponse")
        case .nominationLost: Words("the nomination it rested on was lost", fr: "désignation perdue")
        case .appliedOutside: Words("applied on a base nomination", fr: "demande sur désignation de base")
        case .applicationReturned:
            Words("application returned as incomplete", fr: "demande renvoyée car incomplète")
        }
    }
}

extension FileState {
    /// Where a file with a province stands, in words.
    var words: Words {
        switch self {
        case .invited: Words("invited", fr: "invité")
        case .applied: Words("applied", fr: "demande présentée")
        case .nominated: Words("nominated", fr: "désigné")
        case .refused: Words("refused", fr: "refusé")
        case .lapsed: Words("did not apply", fr: "n'a pas présenté de demande")
        case .withdrawn: Words("withdrawn", fr: "retiré")
        }
    }
}

extension NominationState {
    /// Where a nomination stands, in words.
    var words: Words {
        switch self {
        case .issued: Words("issued", fr: "délivrée")
        case .accepted: Words("accepted", fr: "acceptée")
        case .invited: Words("invited", fr: "invité")
        case .applied: Words("applied for permanent residence", fr: "demande de résidence permanente")
        case .approved: Words("approved", fr: "approuvée")
        case .refused: Words("application refused", fr: "demande refusée")
        case .declined: Words("declined", fr: "déclinée")
        case .lapsed: Words("lapsed", fr: "expirée")
        case .withdrawn: Words("withdrawn by the province", fr: "retirée par la province")
        }
    }
}

extension InvitationOutcome {
    /// What became of an invitation, in words.
    var words: Words {
        switch self {
        case .pending: Words("open", fr: "ouverte")
        case .applied: Words("applied", fr: "demande présentée")
        case .declined: Words("declined", fr: "déclinée")
        case .lapsed: Words("left without answer", fr: "sans réponse")
        }
    }
}
