import Rulebook

/// Days to apply for restoration, from the day after the last day of status (R182).
let restorationDays: Dated<Int> = [.from("2015-01-01", per: Text.regulations("s. 182")): 90]

/// What goes with restoration (R182).
let restorationRule: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("s. 182")): Words(
        "Restored within 90 days of the loss when the stay, the type of work, the employer, the place or the studies were the only conditions breached and the first requirements are still met. Until then: in Canada, without status, without work or study.",
        fr:
            "Rétabli dans les 90 jours de la perte si seules les conditions sur le séjour, le genre de travail, l'employeur, le lieu ou les études ont été enfreintes et si les exigences initiales sont encore remplies. D'ici là : au Canada, sans statut, sans travail ni études."
    )
]

/// To which status restoration leads, as the staff instructions are reported.
let restoredStatus: Dated<Words> = [
    .from("2015-01-01", per: .secondary("Staff instructions on restoration of status, as reported")): Words(
        "To the status last held, with the application for the permit in the same file; a worker without a ground for a permit is restored as a visitor.",
        fr:
            "Au dernier statut détenu, avec la demande de permis dans le même dossier; un travailleur sans motif de permis est rétabli à titre de visiteur."
    )
]

/// What is left after the days of restoration (Act s. 24).
let afterRestoration: Dated<Words> = [
    .from("2015-01-01", per: Text.act("s. 24")): Words(
        "Too late for restoration: leave Canada or ask for a temporary resident permit.",
        fr: "Trop tard pour le rétablissement : quitter le Canada ou demander un permis de séjour temporaire."
    )
]

/// The bar after work without authorization (R200(3)(e)).
let unauthorizedWorkBar: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("s. 200(3)(e)")): Words(
        "Unauthorized work or study bars a work permit for six months, unless only conditions that restoration covers were breached.",
        fr:
            "Le travail ou les études sans autorisation empêchent tout permis de travail pendant six mois, sauf si seules des conditions visées par le rétablissement ont été enfreintes."
    )
]
