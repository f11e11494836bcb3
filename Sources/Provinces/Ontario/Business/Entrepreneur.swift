import Rulebook

/// People who start or buy a business; 91 nominated in 2024, no invitation since 2023.
let entrepreneur = NomineeStream(
    "on-entrepreneur", Words("Entrepreneur stream", fr: "Volet Entrepreneurs"),
    kind: .business, track: .base,
    status: [
        .always(per: .recalled("Entrepreneur stream of the OINP; its first day is not known here")): .open,
        .from("2026-06-25", per: OntarioText.streamsReplaced): .closed,
    ],
    eligibility: .always(
        .shown(
            "Net worth, investment, ownership and jobs as the Entrepreneur stream's guide sets them",
            fr: "Avoir net, investissement, participation et emplois selon le guide du volet Entrepreneurs"),
        per: .recalled("Entrepreneur stream guide, not held here")),
    selection: .always(
        Selection(.invitation, order: .points(grid: "on-entrepreneur-200"), applyWithinDays: 90),
        per: OntarioText.invitations),
    notSimulated: Words(
        "The requirements and the points of the stream are not held, and it invited nobody from 2024 on.",
        fr: "Les exigences et les points du volet ne sont pas détenus, et il n'a invité personne depuis 2024."
    ))
