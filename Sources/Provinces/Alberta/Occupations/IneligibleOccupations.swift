import Rulebook

/// Occupations the Alberta Opportunity Stream does not take; of 33100 and 42202 only assistants, who are not in this list.
let ineligibleOccupations = OccupationSet(
    Words(
        "occupations not eligible for the Alberta Opportunity Stream",
        fr: "professions non admissibles au volet Opportunité Alberta"),
    prefixes: [
        "00010", "40021", "40030", "40041", "41100", "41220", "41221", "42200", "43100", "43109", "44100",
        "44101", "51111", "51122", "53121", "53122", "53124", "53200", "55109", "60040", "63101", "64321",
        "65109", "65211", "65229", "65329", "75200", "85101", "85102", "85104", "85110", "85121",
    ])

/// Occupations the Rural Renewal Stream does not take; of 33100 only assistants, who are not in this list.
let ineligibleRuralOccupations = OccupationSet(
    Words(
        "occupations not eligible for the Rural Renewal Stream",
        fr: "professions non admissibles au volet Renouveau rural"),
    prefixes: [
        "00010", "41100", "42200", "44100", "44101", "51111", "51122", "53121", "53122", "53124", "53200",
        "55109", "60040", "64321", "65229", "85101",
    ])
