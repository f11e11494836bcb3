import Rulebook

/// The forms; titles in the project's words.
let statusForms: [ApplicationForm] = [
    ApplicationForm(
        .visitor, "IMM 5708",
        Words(
            "change of conditions or extension of stay as a visitor",
            fr: "modification des conditions ou prolongation du séjour à titre de visiteur"),
        per: formTitles),
    ApplicationForm(
        .student, "IMM 5709",
        Words(
            "change of conditions or extension of stay as a student",
            fr: "modification des conditions ou prolongation du séjour à titre d'étudiant"),
        per: formTitles),
    ApplicationForm(
        .worker, "IMM 5710",
        Words(
            "change of conditions or extension of stay as a worker",
            fr: "modification des conditions ou prolongation du séjour à titre de travailleur"),
        per: formTitles),
    ApplicationForm(
        .commonLawUnion, "IMM 5409",
        Words("statutory declaration of common-law union", fr: "déclaration solennelle d'union de fait"),
        per: formTitles),
    ApplicationForm(
        .representative, "IMM 5476", Words("use of a representative", fr: "recours à un représentant"),
        per: formTitles),
    ApplicationForm(
        .releaseOfInformation, "IMM 5475",
        Words(
            "authority to release personal information",
            fr: "autorisation de communiquer des renseignements personnels"),
        per: .recalled("Form IMM 5475")),
    ApplicationForm(
        .permanentResidence, "IMM 0008, IMM 5669",
        Words(
            "on paper; the Express Entry account has web forms in their place",
            fr: "sur papier; le compte d'Entrée express a des formulaires Web à leur place"),
        per: .recalled("The account's forms take the place of the paper ones")),
]

private let formTitles = Source("Titles of the department's forms")

/// Fees in cents. Those of permits are the sections' own; restoration and permanent residence are indexed.
let statusFees: [FeeLaw] = [
    FeeLaw(
        .workPermit, Words("work permit", fr: "permis de travail"),
        amount: [.from("2015-01-01", per: Text.regulations("s. 299")): 155_00]),
    FeeLaw(
        .openWorkPermitHolder,
        Words("open work permit holder", fr: "titulaire d'un permis de travail ouvert"),
        amount: [.from("2015-01-01", per: Text.regulations("s. 303.2")): 100_00]),
    FeeLaw(
        .studyPermit, Words("study permit", fr: "permis d'études"),
        amount: [.from("2015-01-01", per: Text.regulations("s. 300")): 150_00]),
    FeeLaw(
        .extensionOfStay, Words("extension of stay", fr: "prolongation du séjour"),
        amount: [.from("2015-01-01", per: Text.regulations("s. 305")): 100_00]),
    FeeLaw(
        .restoration, Words("restoration of status", fr: "rétablissement du statut"), amount: restorationFee),
    FeeLaw(
        .employerCompliance, Words("employer compliance", fr: "conformité de l'employeur"),
        amount: [
            .from("2015-02-21", per: .recalled("First day of the fee of s. 303.1 of the Regulations")): 230_00
        ]),
    FeeLaw(
        .permanentResidence, Words("permanent residence, adult", fr: "résidence permanente, adulte"),
        amount: residenceFee(550, 825, 850, 950, 990)),
    FeeLaw(
        .rightOfPermanentResidence,
        Words("right of permanent residence, adult", fr: "droit de résidence permanente, adulte"),
        amount: residenceFee(490, 500, 515, 575, 600)),
    FeeLaw(
        .dependentChild,
        Words("permanent residence, dependent child", fr: "résidence permanente, enfant à charge"),
        amount: [
            .from("2015-01-01", per: recalledFees): 150_00,
            .from("2020-04-30", per: Text.regulations("ss. 295, 301, 303")): 225_00,
            .from("2022-04-30", per: fees2022): 230_00,
            .from("2024-04-30", per: fees2024): 260_00,
            .from("2026-04-30", per: .recalled("Fee for a dependent child from 2026-04-30")): 270_00,
        ]),
    FeeLaw(
        .biometrics, Words("biometrics, one person", fr: "données biométriques, une personne"),
        amount: [.from("2018-07-31", per: biometricsFee): 85_00]),
    FeeLaw(
        .biometricsOfFamily, Words("biometrics, family", fr: "données biométriques, famille"),
        amount: [.from("2018-07-31", per: biometricsFee): 170_00]),
]

private let biometricsFee = Source.recalled(
    "Immigration and Refugee Protection Regulations, SOR/2002-227, s. 315.1: the amounts were read, their first day is recalled"
)

/// Indexed each 1 December; what was asked from 2019 to 2022-11 was not found.
private let restorationFee: Dated<Int?> = [
    .from("2015-01-01", per: Text.regulations("s. 306")): 200_00,
    .from("2019-01-01", per: .recalled("End of the fee of 200 $; the amounts to 2022-11 were not found")):
        nil,
    .from(
        "2022-12-01",
        per: .recalled("Fee of 229 $ as reported; its first day is recalled")): 229_00,
    .from(
        "2024-12-01",
        per: .secondary(
            "Restoration fee from 2024-12-01, as reported",
            "https://www.visaverge.com/news/canada-unveils-december-2025-immigration-fee-revisions-full-breakdown"
        )):
        239_75,
    .from(
        "2025-12-01",
        per: .secondary(
            "Restoration fee from 2025-12-01, as reported",
            "https://www.visaverge.com/news/canada-unveils-december-2025-immigration-fee-revisions-full-breakdown"
        )):
        246_25,
]

private let recalledFees = Source.recalled("Fees for permanent residence of 2015")
private let fees2022 = Source.secondary(
    "Fees for permanent residence from 2022-04-30, as reported",
    "https://maplenews.org/canada-to-increase-permanent-residence-fees-starting-april-30-2024")
private let fees2024 = Source.secondary(
    "Fees for permanent residence from 2024-04-30, as reported",
    "https://weeklyvoice.com/changes-to-canadian-permanent-residence-fees-effective-april-30-2024/")
private let fees2026 = Source.secondary(
    "Fees for permanent residence from 2026-04-30, as reported",
    "https://www.ansariimmigration.com/post/permanent-residence-fees-canada-april-30-2026-what-applicants-should-review-now"
)

/// A fee for permanent residence in dollars, in its five steps.
private func residenceFee(_ first: Int, _ of2020: Int, _ of2022: Int, _ of2024: Int, _ of2026: Int) -> Dated<
    Int?
> {
    [
        .from("2015-01-01", per: recalledFees): first * 100,
        .from("2020-04-30", per: Text.regulations("ss. 295, 301, 303")): of2020 * 100,
        .from("2022-04-30", per: fees2022): of2022 * 100,
        .from("2024-04-30", per: fees2024): of2024 * 100,
        .from("2026-04-30", per: fees2026): of2026 * 100,
    ]
}
