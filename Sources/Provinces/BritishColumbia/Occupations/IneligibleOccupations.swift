import Rulebook

/// Occupations no stream of Skills Immigration takes since 2026-06-13 (program guide, section 3.11).
let ineligibleOccupations = OccupationSet(
    Words(
        "occupations not eligible for Skills Immigration",
        fr: "professions non admissibles au volet Compétences"),
    prefixes: [
        "12100", "12101", "12200", "13100", "13110", "13111", "13112", "41302", "42204", "62010", "62020",
        "63101",
    ])
