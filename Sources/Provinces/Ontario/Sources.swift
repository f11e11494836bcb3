import Rulebook

/// The texts Ontario's declarations rest on.
enum OntarioText {
    static let act = Source(
        "Ontario Immigration Act, 2015, S.O. 2015, c. 8; O. Reg. 421/17 and O. Reg. 422/17",
        "https://www.ontario.ca/laws/regulation/170422")
    /// O. Reg. 422/17 came into force with the Act; its day is from memory.
    static let regulationStart = Source.recalled("O. Reg. 422/17, in force since July 2017")
    static let streamsReplaced = Source(
        "O. Reg. 422/17 as amended by O. Reg. 204/26, filed 2026-06-25",
        "https://www.ontario.ca/laws/regulation/170422")
    static let updates2025 = Source(
        "2025 Ontario Immigrant Nominee Program updates",
        "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates")
    static let updates2026 = Source(
        "2026 Ontario Immigrant Nominee Program updates",
        "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates")
    static let interestSystem = Source(
        "OINP expression of interest system streams",
        "https://www.ontario.ca/page/ontario-immigrant-nominee-program-expression-interest-system-streams")
    static let invitations = Source(
        "OINP invitations to apply",
        "https://www.ontario.ca/page/ontario-immigrant-nominee-program-oinp-invitations-apply")
    static let notifications = Source(
        "OINP Express Entry notifications of interest",
        "https://www.ontario.ca/page/oinp-express-entry-notifications-interest")
    static let foreignWorker = Source(
        "Employer Job Offer: Foreign Worker stream",
        "https://www.ontario.ca/page/oinp-employer-job-offer-foreign-worker-stream")
    static let internationalStudent = Source(
        "Employer Job Offer: International Student stream",
        "https://www.ontario.ca/page/oinp-employer-job-offer-international-student-stream")
    static let inDemandSkills = Source(
        "Employer Job Offer: In-Demand Skills stream",
        "https://www.ontario.ca/page/oinp-employer-job-offer-demand-skills-stream")
    static let masters = Source(
        "Masters Graduate stream", "https://www.ontario.ca/page/oinp-masters-graduate-stream")
    static let phd = Source("PhD Graduate stream", "https://www.ontario.ca/page/oinp-phd-graduate-stream")
    static let checklists = Source(
        "OINP document checklists", "https://www.ontario.ca/document/oinp-document-checklists")
    static let workforce = Source(
        "Ontario Workforce Priority stream",
        "https://www.ontario.ca/page/ontario-workforce-priority-stream")
    /// Read by third parties that agree.
    static let workforceOpening = Source.secondary(
        "2026 OINP program updates after June 2026, as reported by third parties",
        "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates")
    static let nominations2024 = Source(
        "OINP processing times and nominations issued: nominations by stream, 2024",
        "https://www.ontario.ca/page/oinp-application-processing-times-and-nominations-issued")
}
