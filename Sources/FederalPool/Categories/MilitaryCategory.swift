import Rulebook

/// Members of foreign forces with ten years of service and an offer of the Canadian Armed Forces.
let militaryCategory = CategoryLaw(
    .military, Words("Skilled military recruits", fr: "Recrues militaires qualifiées"),
    rule: [
        .from("2026-02-18", per: Text.categories): .all([
            .occupation(military2026),
            .offerInCanada([.arrangedEmployment, .matchesExperience]),
            .credential(atLeast: .twoYear),
            .atLeast(.foreignMonths(within: 120), 120),
            .shown(
                "Ten years of continuous service in a recognised foreign military",
                fr: "Dix ans de service continu dans une force étrangère reconnue"),
            .shown(
                "Offer of three years or more by the Canadian Forces Recruiting Group",
                fr: "Offre d'au moins trois ans du Groupe de recrutement des Forces canadiennes"),
        ])
    ])

private let military2026 = OccupationSet(
    Words("Skilled military recruits, list of 2026", fr: "Recrues militaires qualifiées, liste de 2026"),
    prefixes: ["40042", "42102", "43204"])
