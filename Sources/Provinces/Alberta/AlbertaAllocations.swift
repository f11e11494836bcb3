import Rulebook

private let opportunityWords = Words("Alberta Opportunity Stream", fr: "Volet Opportunité Alberta")
private let ruralWords = Words("Rural Renewal Stream", fr: "Volet Renouveau rural")

private let nodes2024: [AllocationNode] = [
    AllocationNode(
        "ab-opportunity", opportunityWords, streams: ["ab-aos"],
        ceiling: [.from("2024-01-01", per: processingPage): 5264], force: .indicative),
    AllocationNode(
        "ab-rural", ruralWords, streams: ["ab-rrs"],
        ceiling: [.from("2024-01-01", per: processingPage): 1830], force: .indicative),
]

private let raised: Source = .derived(
    "The opening part of the Opportunity stream (2,592 of 4,875) of the raised allocation; its own figure is not known"
)

private let nodes2025: [AllocationNode] = [
    AllocationNode(
        "ab-opportunity", opportunityWords, streams: ["ab-aos"],
        ceiling: [
            .from("2025-01-01", per: processingPage): 2592,
            .from("2025-09-09", per: raised): 3404,
            .from("2025-12-23", per: raised): 3511,
        ], force: .indicative)
]

private let federalSpaces: Source = .derived(
    "AAIP processing information: 50 physicians and 12 French speakers by June 2026 under the federal spaces of 2026; "
        + "the province's own number of spaces is not published, so what was issued stands for it")

private let outsideTheTotal2026: [AllocationNode] = [
    AllocationNode(
        "ab-federal-physicians", Words("federal spaces for physicians", fr: "places fédérales pour médecins"),
        members: .offerOccupation(physicians), ceiling: [.from("2026-06-01", per: federalSpaces): 50],
        force: .outsideTheTotal),
    AllocationNode(
        "ab-federal-french",
        Words("federal spaces for French speakers", fr: "places fédérales pour francophones"),
        members: .atLeast(.lowestLevel(.french), 5), ceiling: [.from("2026-06-01", per: federalSpaces): 12],
        force: .outsideTheTotal),
]

/// Practice-ready physicians, for whom the federal spaces of 2026 are.
private let physicians = OccupationSet(
    Words("physicians", fr: "médecins"), prefixes: ["31100", "31101", "31102"])

/// Places by stream; the program may move them at any time, so none is enforced. Entrepreneurs' places are those of their streams together.
private let nodes2026: [AllocationNode] = [
    AllocationNode(
        "ab-opportunity", opportunityWords, streams: ["ab-aos"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 3425,
            .from("2026-08-12", per: archivedProcessingPage): 3562,
        ], force: .indicative),
    AllocationNode(
        "ab-rural", ruralWords, streams: ["ab-rrs"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 1000,
            .from("2026-08-12", per: archivedProcessingPage): 1057,
        ], force: .indicative),
    AllocationNode(
        "ab-tourism", Words("Tourism and Hospitality Stream", fr: "Volet tourisme et hôtellerie"),
        streams: ["ab-ths"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 150,
            .from("2026-08-12", per: archivedProcessingPage): 156,
        ], force: .indicative),
    AllocationNode(
        "ab-health", Words("Dedicated Health Care Pathways", fr: "Voies réservées aux soins de santé"),
        streams: ["ab-dhcp-ee", "ab-dhcp-nee"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 500,
            .from("2026-08-12", per: archivedProcessingPage): 518,
        ], force: .indicative),
    AllocationNode(
        "ab-tech", Words("Accelerated Tech Pathway", fr: "Voie technologique accélérée"), streams: ["ab-atp"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 600,
            .from("2026-08-12", per: archivedProcessingPage): 619,
        ], force: .indicative),
    AllocationNode(
        "ab-law-enforcement", Words("Law Enforcement Pathway", fr: "Voie de l'application de la loi"),
        streams: ["ab-lep"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 38,
            .from("2026-08-12", per: archivedProcessingPage): 12,
        ], force: .indicative),
    AllocationNode(
        "ab-priority-sectors",
        Words("Priority sectors and other initiatives", fr: "Secteurs prioritaires et autres initiatives"),
        streams: ["ab-aees-prio"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 600,
            .from("2026-08-12", per: archivedProcessingPage): 619,
        ], force: .indicative),
    AllocationNode(
        "ab-entrepreneur", Words("Entrepreneur streams", fr: "Volets des entrepreneurs"),
        streams: ["ab-res", "ab-ges", "ab-fges", "ab-farm"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 90,
            .from("2026-08-12", per: archivedProcessingPage): 60,
        ], force: .indicative),
]

/// The years known; the second addition of 2025 came between 2025-09-10 and 2025-12-23 and is set on the later day.
let albertaAllocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: processingPage): 9750], nodes: nodes2024),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: updates): 4875,
            .from("2025-09-09", per: updates): 6403,
            .from("2025-12-23", per: archivedProcessingPage): 6603,
        ], nodes: nodes2025),
    Allocation(
        year: 2026,
        total: [
            .from("2026-01-01", per: processingPage): 6403,
            .from("2026-08-10", per: archivedProcessingPage): 6603,
        ], nodes: nodes2026 + outsideTheTotal2026),
]
