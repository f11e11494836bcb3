import Rulebook

/// The texts Manitoba's declarations rest on.
enum ManitobaText {
    static let agreement = Source("Canada-Manitoba Immigration Agreement, June 2003")
    static let interest = Source(
        "MPNP Expression of Interest ranking points", "https://immigratemanitoba.com/mpnp/apply/eoi")
    static let overseas = Source(
        "Skilled Worker Overseas eligibility",
        "https://immigratemanitoba.com/mpnp/skilled-worker/swo/eligibility")
    static let inManitoba = Source(
        "Skilled Worker in Manitoba eligibility",
        "https://immigratemanitoba.com/mpnp/skilled-worker/swm/eligibility")
    static let education = Source("International Education Stream", "https://immigratemanitoba.com/mpnp/ies")
    static let business = Source("Business Investor Stream", "https://immigratemanitoba.com/mpnp/bis")
    static let policies = Source(
        "MPNP policies: settlement funds, language, commitment to settle, procedural fairness",
        "https://immigratemanitoba.com/mpnp/policies")
    static let frenchPages = Source(
        "Programme Candidats du Manitoba", "https://immigratemanitoba.com/fr/pcm")
    static let data2025 = Source(
        "MPNP monthly data 2025", "https://immigratemanitoba.com/resources/data/monthly-data-2025")
    static let data2026 = Source(
        "MPNP monthly data 2026", "https://immigratemanitoba.com/resources/data/monthly-data-2026")
    static let report2024 = Source(
        "MPNP annual report 2024", "https://immigratemanitoba.com/resources/data/annual-report-2024")
    static let draws = Source("MPNP draw archive, 231 to 280", "https://immigratemanitoba.com/draws/")
    /// The streams run since the renewal of April 2018, from memory.
    static let renewal = Source.recalled("Renewal of the MPNP, April 2018")
}
