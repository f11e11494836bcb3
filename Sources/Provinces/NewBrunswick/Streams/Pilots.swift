import Rulebook

/// Critical Worker Pilot: hired by one of six employers.
let criticalWorkerPilot = NomineeStream(
    "nb-critical", Words("Critical Worker Pilot", fr: "Projet pilote sur les travailleurs critiques"),
    kind: .pilot,
    track: .base,
    status: [
        .from("2022-11-01", per: .recalled("five-year pilot; the month it began is recalled")): .open,
        .from("2027-11-01", per: .recalled("end of the five years")): .closed,
    ],
    eligibility: [
        .from("2022-11-01", per: criticalWorkerPage): .all([
            .offer([.designatedEmployer]), .language(atLeast: 4), .destinationHere,
            .shown(
                "the employer is Cooke Aquaculture, J.D. Irving, Groupe Savoie, Groupe Westco, Imperial "
                    + "Manufacturing Group or McCain",
                fr: "l'employeur est Cooke Aquaculture, J.D. Irving, Groupe Savoie, Groupe Westco, Imperial "
                    + "Manufacturing Group ou McCain"),
        ])
    ],
    selection: .always(Selection(.employer, order: .oldest, applyWithinDays: 45), per: criticalWorkerPage),
    fee: .always(250, per: candidatePoolPage),
    notSimulated: Words(
        "no count of the pilot's nominations is published",
        fr: "aucun nombre de désignations du projet pilote n'est publié"))

/// Private Career College Graduate Pilot: extended for students already enrolled.
let careerCollegePilot = NomineeStream(
    "nb-pcc",
    Words(
        "Private Career College Graduate Pilot",
        fr: "Projet pilote des diplômés d'école privée de formation professionnelle"),
    kind: .pilot, track: .base,
    status: [
        .from("2022-09-01", per: careerCollegePage): .open,
        .from("2027-01-01", per: careerCollegePage): .closed,
    ],
    eligibility: [
        .from("2022-09-01", per: careerCollegePage): .all([
            .tie(.graduated, .here), .destinationHere,
            .shown(
                "a listed private career college of the province",
                fr: "une école privée inscrite de la province"),
        ])
    ],
    selection: .always(Selection(.invitation, order: .oldest, applyWithinDays: 20), per: careerCollegePage),
    fee: .always(250, per: candidatePoolPage),
    notSimulated: Words(
        "no count of the pilot's nominations is published",
        fr: "aucun nombre de désignations du projet pilote n'est publié"))
