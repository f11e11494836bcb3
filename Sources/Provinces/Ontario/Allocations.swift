import Rulebook

/// The model holds no communities, so the files of the pilot cannot be told from others and nothing is enforced.
private let regionalPilot = AllocationNode(
    "on-regional-pilot",
    Words(
        "Regional Economic Development through Immigration pilot: 200 in each of four communities",
        fr:
            "Projet pilote d'immigration pour le développement économique régional : 200 dans chacune de quatre collectivités"
    ),
    streams: ["on-ejo-fw", "on-ejo-is", "on-ejo-ids"],
    reserve: [.from("2025-01-02", per: OntarioText.updates2025): 800], force: .indicative)

/// Ontario's nominations by year; files open when a year's places are used go on with the next year's.
let ontarioAllocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: OntarioText.nominations2024): 21_500]),
    Allocation(
        year: 2025, total: [.from("2025-01-01", per: OntarioText.updates2025): 10_750],
        nodes: [regionalPilot]),
    // Announced on 2026-02-06 for the whole year.
    Allocation(year: 2026, total: [.from("2026-01-01", per: OntarioText.updates2026): 14_119]),
]
