import Rulebook

/// Employer-specific permit of a nominee (R204(c)); its code, T13, is recalled.
let nomineePermit: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("s. 204(c)")): Words(
        "Work for the employer named, without a labour market impact assessment, on the letter of the nominating province.",
        fr:
            "Travail pour l'employeur nommé, sans étude d'impact sur le marché du travail, sur la lettre de la province de désignation."
    )
]

/// What makes an offer genuine (R200(5)).
let genuineOffer: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("s. 200(5)")): Words(
        "a genuine offer: an active business, a reasonable need, terms that can be kept, employment law respected before",
        fr:
            "une offre authentique : entreprise active, besoin raisonnable, conditions réalisables, droit du travail respecté par le passé"
    )
]

/// Post-graduation work permit (R205(c)(ii)); length, single issue and the days to apply are recalled.
let postGraduationPermit: Dated<PostGraduation> = [
    .from("2015-01-01", per: recalledDetails): PostGraduation(days: 90, words: openForThreeYears),
    .from("2019-02-14", per: recalledDetails): PostGraduation(days: 180, words: openForThreeYears),
]

private let openForThreeYears = Words(
    "Work for any employer for up to three years, once in a lifetime.",
    fr: "Travail pour tout employeur pendant trois ans au plus, une fois dans la vie.")

private let recalledDetails = Source.recalled(
    "Immigration and Refugee Protection Regulations, SOR/2002-227, s. 205(c)(ii); details of the post-graduation work permit"
)

/// Open permit for vulnerable workers (R207.1).
let vulnerableWorkerPermit: Dated<Words> = [
    .from("2019-06-04", per: Text.regulations("ss. 207.1, 299(2)(l)")): Words(
        "Work for any employer, for a worker on an employer-specific permit or awaiting its renewal where abuse or a risk of it is reasonably believed; family members too; no fee.",
        fr:
            "Travail pour tout employeur, pour le titulaire d'un permis lié à un employeur, ou en attente de son renouvellement, s'il est raisonnable de croire à une violence ou à un risque de violence; la famille aussi; sans frais."
    )
]

/// Renewal of a work permit (R201).
let workExtension: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("ss. 200, 201")): Words(
        "Work under a further permit of the same kind, on a ground that still holds.",
        fr: "Travail au titre d'un nouveau permis du même genre, sur un motif qui existe toujours.")
]

/// Renewal of a study permit (R217).
let studyExtension: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("ss. 181, 186(v)")): Words(
        "Study, and work off campus so many hours a week.",
        fr: "Études, et travail hors campus un certain nombre d'heures par semaine.")
]

/// Extension of a stay as a visitor (R181).
let visitorExtension: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("s. 181")): Words(
        "Stay without work or study.", fr: "Séjour sans travail ni études.")
]
