import Rulebook

private let opportunityWords = Words("Alberta Opportunity Stream", fr: "Volet Opportunité Alberta")
private let ruralWords = Words("Rural Renewal Stream", fr: "Volet Renouveau rural")

private let shares2024: [AllocationShare] = [
    AllocationShare(
        opportunityWords, streams: ["ab-aos"], ceiling: [.from("2024-01-01", per: processingPage): 5264]),
    AllocationShare(
        ruralWords, streams: ["ab-rrs"], ceiling: [.from("2024-01-01", per: processingPage): 1830]),
]

private let raised: Source = .derived(
    "The opening part of the Opportunity stream (2,592 of 4,875) of the raised allocation; its own figure is not known"
)

private let shares2025: [AllocationShare] = [
    AllocationShare(
        opportunityWords, streams: ["ab-aos"],
        ceiling: [
            .from("2025-01-01", per: processingPage): 2592,
            .from("2025-09-09", per: raised): 3404,
            .from("2025-12-23", per: raised): 3511,
        ])
]

/// Places by stream; the program may move them at any time. Entrepreneurs' places are those of their streams together.
private let shares2026: [AllocationShare] = [
    AllocationShare(
        opportunityWords, streams: ["ab-aos"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 3425,
            .from("2026-08-12", per: archivedProcessingPage): 3562,
        ]),
    AllocationShare(
        ruralWords, streams: ["ab-rrs"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 1000,
            .from("2026-08-12", per: archivedProcessingPage): 1057,
        ]),
    AllocationShare(
        Words("Tourism and Hospitality Stream", fr: "Volet tourisme et hôtellerie"), streams: ["ab-ths"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 150,
            .from("2026-08-12", per: archivedProcessingPage): 156,
        ]),
    AllocationShare(
        Words("Dedicated Health Care Pathways", fr: "Voies réservées aux soins de santé"),
        streams: ["ab-dhcp-ee", "ab-dhcp-nee"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 500,
            .from("2026-08-12", per: archivedProcessingPage): 518,
        ]),
    AllocationShare(
        Words("Accelerated Tech Pathway", fr: "Voie technologique accélérée"), streams: ["ab-atp"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 600,
            .from("2026-08-12", per: archivedProcessingPage): 619,
        ]),
    AllocationShare(
        Words("Law Enforcement Pathway", fr: "Voie de l'application de la loi"), streams: ["ab-lep"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 38,
            .from("2026-08-12", per: archivedProcessingPage): 12,
        ]),
    AllocationShare(
        Words("Priority sectors and other initiatives", fr: "Secteurs prioritaires et autres initiatives"),
        streams: ["ab-aees-prio"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 600,
            .from("2026-08-12", per: archivedProcessingPage): 619,
        ]),
    AllocationShare(
        Words("Entrepreneur streams", fr: "Volets des entrepreneurs"),
        streams: ["ab-res", "ab-ges", "ab-fges", "ab-farm"],
        ceiling: [
            .from("2026-01-01", per: processingPage): 90,
            .from("2026-08-12", per: archivedProcessingPage): 60,
        ]),
]

/// The years known; the second addition of 2025 came between 2025-09-10 and 2025-12-23 and is set on the later day.
let albertaAllocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: processingPage): 9750], shares: shares2024),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: updates): 4875,
            .from("2025-09-09", per: updates): 6403,
            .from("2025-12-23", per: archivedProcessingPage): 6603,
        ], shares: shares2025),
    Allocation(
        year: 2026,
        total: [
            .from("2026-01-01", per: processingPage): 6403,
            .from("2026-08-10", per: archivedProcessingPage): 6603,
        ], shares: shares2026),
]
