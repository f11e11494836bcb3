import Rulebook

/// Occupations listed for in-demand skills with a job in the Northern Ontario region: 2026-04-23.
let inDemandNorthern2026 = OccupationSet(
    Words(
        "Ontario: in-demand skills, Northern Ontario, 2026",
        fr: "Ontario : compétences recherchées, Nord, 2026"),
    prefixes: [
        "14400", "44101", "74205", "75101", "75110", "94105", "94111",
    ])

/// Occupations listed for in-demand skills with a job in the Eastern Ontario region: 2026-03-25 and 2026-04-23.
let inDemandEastern2026 = OccupationSet(
    Words(
        "Ontario: in-demand skills, Eastern Ontario, 2026", fr: "Ontario : compétences recherchées, Est, 2026"
    ),
    prefixes: [
        "14400", "44101", "94104", "94124", "94132", "94141", "94143",
    ])

/// Occupations listed for in-demand skills with a job in the Southwestern Ontario region: 2026-04-23.
let inDemandSouthwestern2026 = OccupationSet(
    Words(
        "Ontario: in-demand skills, Southwestern Ontario, 2026",
        fr: "Ontario : compétences recherchées, Sud-Ouest, 2026"),
    prefixes: [
        "14400", "14402", "44101", "75110", "94100", "94101", "94103", "94104", "94107", "94110", "94111",
        "94112", "94124", "94132", "94201", "94202", "94203", "94211", "94212", "94219", "95100", "95102",
        "95104",
    ])

/// Occupations listed for in-demand skills with a job in the Central Ontario region: 2026-03-25 and 2026-04-23.
let inDemandCentral2026 = OccupationSet(
    Words(
        "Ontario: in-demand skills, Central Ontario, 2026",
        fr: "Ontario : compétences recherchées, Centre, 2026"),
    prefixes: [
        "14400", "44101", "94106", "94107", "94111", "94124", "94132", "94201", "94211", "95104",
    ])
