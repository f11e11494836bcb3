import Rulebook

/// The occupations of the In-Demand Skills stream for a job anywhere in Ontario.
let inDemandEverywhere = OccupationSet(
    Words(
        "Ontario In-Demand Skills: anywhere in the province",
        fr: "Compétences recherchées de l'Ontario : partout dans la province"),
    prefixes: [
        "44101", "65202", "75110", "75119", "84120", "85100", "85101", "85103", "94141",
    ])

/// The further occupations for a job outside the Greater Toronto Area.
let inDemandOutsideToronto = OccupationSet(
    Words(
        "Ontario In-Demand Skills: outside the Greater Toronto Area",
        fr: "Compétences recherchées de l'Ontario : hors du grand Toronto"),
    prefixes: [
        "14400", "14402", "65320", "74200", "74203", "74204", "74205", "75101", "75211", "75212", "85102",
        "94100", "94101", "94102", "94103", "94104", "94105", "94106", "94107", "94110", "94111", "94112",
        "94120", "94121", "94123", "94124", "94132", "94140", "94142", "94143", "94200", "94201", "94202",
        "94203", "94204", "94205", "94211", "94212", "94213", "94219", "95100", "95101", "95102", "95103",
        "95104", "95106", "95107",
    ])

/// The other priority occupations of the In-Demand Skills round of 2026-04-15.
let inDemandPriorities2026 = OccupationSet(
    Words(
        "Ontario In-Demand Skills: other priorities, 2026",
        fr: "Compétences recherchées de l'Ontario : autres priorités, 2026"),
    prefixes: [
        "14400", "14402", "44101", "74203", "74204", "74205", "75101", "75110", "75119", "75211", "75212",
        "94100", "94101", "94103", "94105", "94106", "94107", "94110", "94111", "94112", "94120", "94124",
        "94132", "94200", "94202", "94203", "94204", "94212", "94213", "94219", "95100", "95101", "95103",
    ])

/// The agricultural occupations of the In-Demand Skills round of 2026-04-15.
let inDemandAgriculture2026 = OccupationSet(
    Words(
        "Ontario In-Demand Skills: agriculture, 2026",
        fr: "Compétences recherchées de l'Ontario : agriculture, 2026"),
    prefixes: [
        "84120", "85100", "85103", "94140", "94141", "95106",
    ])

/// Home support workers and caregivers, the only occupation invited in the rounds of late 2025.
let homeSupportWorkers = OccupationSet(
    Words("Home support workers", fr: "Aides de maintien à domicile"),
    prefixes: [
        "44101"
    ])
