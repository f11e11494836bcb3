/// Fields that are not known, are missing, or hold something of another kind.
let wrongFields = [
    Mistake(
        "seed: 7", "sed: 7",
        "5: sed: no such field; allowed are name, period, seed, population, federal, provinces, law, high_wage, assumptions"
    ),
    Mistake(
        "  to: 2025-12-31", "  until: 2025-12-31", "4: period.until: no such field; allowed are from, to"),
    Mistake("  to: 2025-12-31\n", "", "3: period: expected from and to"),
    Mistake("name: Small\n", "", "1: name is missing"),
    Mistake("name: Small", "name:", "1: name: expected a text"),
    Mistake("name: Small", "name: [Small]", "1: name: expected a text"),
    Mistake("seed: 7", "seed: seven", "5: seed: \"seven\" is not a whole number of 0 or more"),
    Mistake("seed: 7", "seed: -7", "5: seed: \"-7\" is not a whole number of 0 or more"),
    Mistake("seed: 7", "seed: [7]", "5: seed: expected a whole number of 0 or more"),
    Mistake("  arrivals: false", "  arrivals: no", "8: population.arrivals: \"no\" is not true or false"),
    Mistake(
        "  rounds:\n", "  rounds: past\n  other:\n",
        "11: federal.other: no such field; allowed are rounds"),
    Mistake(
        "[SK, ON]", "[SK, ZZ]",
        "14: provinces.autopilot[2]: \"ZZ\" is not one of AB, BC, MB, NB, NL, NT, NS, ON, PE, SK, YT"),
    Mistake("[SK, ON]", "[QC]", "14: provinces.autopilot[1]: \"QC\" is not one of AB, …"),
    Mistake("[SK, ON]", "[[SK]]", "14: provinces.autopilot[1]: expected one of AB, …"),
    Mistake("[SK, ON]", "some", "14: provinces.autopilot: expected all, none or a list of provinces"),
    Mistake("  autopilot: [SK, ON]", "  autopilots: all", "14: provinces.autopilots: no such field…"),
]

/// Days that do not exist and periods that cannot be lived.
let wrongPeriods = [
    Mistake(
        "  from: 2025-01-01", "  from: 2025-02-30",
        "3: period.from: \"2025-02-30\" is not a date (YYYY-MM-DD)"),
    Mistake(
        "  to: 2025-12-31", "  to: 31 December", "4: period.to: \"31 December\" is not a date (YYYY-MM-DD)"),
    Mistake("  to: 2025-12-31", "  to: {}", "4: period.to: expected a date (YYYY-MM-DD)"),
    Mistake(
        "  to: 2025-12-31", "  to: 2024-12-31",
        "4: period.to: the period ends (2024-12-31) before it starts (2025-01-01)"),
    Mistake(
        "  from: 2025-01-01", "  from: 2023-12-31",
        "3: period: the period must lie between 2024-01-01 and 2030-12-31"),
    Mistake(
        "  to: 2025-12-31", "  to: 2031-01-01",
        "3: period: the period must lie between 2024-01-01 and 2030-12-31"),
    Mistake("period:\n  from: 2025-01-01\n  to: 2025-12-31", "period: 2025", "2: period: expected fields…"),
]

/// Rounds that cannot be held.
let wrongRounds = [
    Mistake("on: 2025-03-04", "on: 2026-03-04", "11: federal.rounds[1].on: 2026-03-04 is not in the period"),
    Mistake(
        "on: 2025-03-04", "on: 2025-02-29",
        "11: federal.rounds[1].on: \"2025-02-29\" is not a date (YYYY-MM-DD)"),
    Mistake(
        "kind: cec", "kind: canadian",
        "11: federal.rounds[1].kind: \"canadian\" is not one of general, cec, fsw, fst, pnp, category"),
    Mistake("kind: cec, ", "", "11: federal.rounds[1]: expected on and kind"),
    Mistake(
        "kind: cec,", "kind: cec, size: 3,", "11: federal.rounds[1].size: no such field; allowed are on…"),
    Mistake(", invitations: 3", "", "11: federal.rounds[1]: invitations is missing"),
    Mistake(
        "invitations: 3", "invitations: 0", "11: federal.rounds[1].invitations: 0 is not between 1 and …"),
    Mistake("invitations: 3", "invitations: -3", "11: federal.rounds[1].invitations: -3 is not between 1 …"),
    Mistake(
        "invitations: 3", "invitations: NaN",
        "11: federal.rounds[1].invitations: \"NaN\" is not a whole number"),
    Mistake("invitations: 3", "invitations: .nan", "11: federal.rounds[1].invitations: \".nan\" is not a …"),
    Mistake("invitations: 3", "invitations: 3.5", "11: federal.rounds[1].invitations: \"3.5\" is not a …"),
    Mistake("invitations: 3", "invitations: [3]", "11: federal.rounds[1].invitations: expected a whole …"),
    Mistake("invitations: 2", "invitations: 99999999999999999999", "12: federal.rounds[2].invitations: \"9…"),
    Mistake(
        "category: french", "category: poets",
        "12: federal.rounds[2].category: \"poets\" is not one of french, …"),
    Mistake(
        "kind: category, category: french", "kind: category",
        "12: federal.rounds[2]: a category round needs a category"),
    Mistake(
        "kind: category, category: french", "kind: cec, category: french",
        "12: federal.rounds[2].category: only a round of kind category has a category"),
    Mistake(
        "rounds:\n    - { on: 2025-03-04, kind: cec, invitations: 3 }\n"
            + "    - { on: 2025-09-04, kind: category, category: french, invitations: 2 }",
        "rounds: some", "10: federal.rounds: expected \"history\" or a list of rounds"),
]

/// People who cannot be had.
let wrongPeople = [
    Mistake(
        "  file: people.jsonl", "  file: people.jsonl\n  published_on: 2025-01-07",
        "7: population: expected either published_on (a day) or file (a path)"),
    Mistake(
        "  file: people.jsonl\n", "", "7: population: expected either published_on (a day) or file (a path)"),
    Mistake(
        "  file: people.jsonl\n  arrivals: false", "  published_on: 2025-01-06",
        "7: population.published_on: no count of the pool was published for 2025-01-06; nearest: …"),
    Mistake(
        "  file: people.jsonl", "  published_on: 2025-01-07",
        "8: population.arrivals: goes with file only; a published pool always has arrivals"),
    Mistake("  file: people.jsonl", "  file: {}", "7: population.file: expected a text"),
]

/// Values of law and assumptions that do not exist or cannot be.
let wrongValues = [
    Mistake(
        "set: federal.windows.invitation_days", "set: federal.windows.days",
        "16: law: no parameter of law is named \"federal.windows.days\"; the names are federal.windows.…"),
    Mistake(
        "    to: 30", "    to: 0", "16: law: federal.windows.invitation_days: 0 is not between 1 and 365"),
    Mistake("    to: 30", "    to: many", "17: law[1].to: \"many\" is not a whole number"),
    Mistake("    to: 30\n", "", "16: law[1]: expected set (a name), to (a value) and from (a day)"),
    Mistake(
        "assumptions:", "high_wage: {from: 2026-11-03, levels: [{occupations: [\"123\"]}]}\nassumptions:",
        "19: high_wage.levels[1].occupations[1]: \"123\" is not a code of five digits, such as \"31102\""),
    Mistake(
        "assumptions:", "high_wage: {from: 2026-11-03, levels: [{offer: 3}]}\nassumptions:",
        "19: high_wage.levels[1]: occupations is missing"),
    Mistake(
        "assumptions:", "high_wage: {from: 2026-11-03, levels: []}\nassumptions:",
        "19: high_wage.levels: expected at least one level"),
    Mistake("    from: 2025-06-01", "    from: 2025-06-31", "18: law[1].from: \"2025-06-31\" is not a date…"),
    Mistake("    from: 2025-06-01", "    on: 2025-06-01", "18: law[1].on: no such field; allowed are set…"),
    Mistake(
        "population.quebec_residence_share", "population.quebec_share",
        "20: assumptions: no parameter is named \"population.quebec_share\"; the names are …"),
    Mistake(
        "population.quebec_residence_share", "behaviour.patience",
        "20: assumptions: no parameter is named \"behaviour.patience\"; the names are behaviour.…"),
    Mistake(
        "share: 0.2", "share: 1.2",
        "20: assumptions: population.quebec_residence_share: 1.2 is not between 0.0 and 1.0"),
    Mistake(
        "share: 0.2", "share: nan",
        "20: assumptions.population.quebec_residence_share: \"nan\" is not a number"),
    Mistake(
        "share: 0.2", "share: { low: 1 }",
        "20: assumptions.population.quebec_residence_share: expected a number"),
    Mistake(
        "assumptions:\n  population.quebec_residence_share: 0.2", "assumptions: [0.2]",
        "19: assumptions: expected names with values"),
]

/// Text that is no YAML, or says a thing twice.
let wrongYAML = [
    Mistake("seed: 7", "seed: 7\nseed: 8", "5: not YAML: given twice: seed"),
    Mistake("    to: 30", "    to: 30\n    to: 40", "17: not YAML: given twice: to"),
    Mistake("[SK, ON]", "[SK, ON", "15: not YAML: did not find expected ',' or ']'"),
    Mistake("seed: 7", "\tseed: 7", "5: not YAML: found a tab character that violates indentation"),
    Mistake("seed: 7", "seed: \u{1}", "5: not YAML: control characters are not allowed"),
    Mistake(
        "name: Small", "just words\nname: Small",
        "2: not YAML: mapping values are not allowed in this context"),
    Mistake(
        "seed: 7", "seed: 7\n---\nname: Other",
        "6: not YAML: expected a single document in the stream but found another document"),
]
