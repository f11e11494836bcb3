import Rulebook

/// Nova Scotia: Express Entry, for those with a year of skilled work in the province.
let expressEntryExperience = NomineeStream(
    "ns-ee-exp",
    Words(
        "Nova Scotia: Express Entry, skilled work experience in Nova Scotia",
        fr: "Nouvelle-Écosse : Entrée express, Expérience professionnelle qualifiée en Nouvelle-Écosse"),
    kind: .expressEntry, track: .enhanced, status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: expressEntryPage): .all([
            .profile, .interest, skilledYearHere, .not(.occupation(foodServiceSupervisors)), age21To55,
            .credential(atLeast: .secondary), levelOfExperience, localGraduateOnPostGraduationPermit,
            .destinationHere,
        ])
    ],
    selection: currentSelection, fee: .always(0, per: noFee))

/// Nova Scotia: Express Entry for physicians, by letter of interest, with two years of service in return.
let expressEntryPhysicians = NomineeStream(
    "ns-ee-physician",
    Words(
        "Nova Scotia: Express Entry, physicians", fr: "Nouvelle-Écosse : Entrée express, Médecins"),
    kind: .expressEntry, track: .enhanced, status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: expressEntryPage): .all([
            .profile, .interest, .offerOccupation(physicians), approvedOpportunity,
            .shown("two years of return of service", fr: "deux ans de service en retour"),
            .shown("enough funds to settle", fr: "des fonds suffisants pour s'établir"),
        ])
    ],
    selection: [.from("2026-02-18", per: expressEntryPage): letterOfInterest], fee: .always(0, per: noFee))
