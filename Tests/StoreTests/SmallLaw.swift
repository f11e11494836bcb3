import Rulebook
import Store

/// A law of three parameters: days that change, a score announced, a rule in words.
enum SmallLaw {
    static let gazette = Source("Canada Gazette, \"Part I\"", "https://gazette.gc.ca/")
    static let report = Source.secondary("as reported, \"x\", and more")

    /// The law with a fingerprint, and the days to apply from 2025 on.
    static func law(_ digest: String, days: Int = 60) -> LawMirror {
        LawMirror(
            digest: digest, program: "0.0.0",
            parameters: [
                .init(
                    "federal.windows.invitation_days", Words("Days to apply", fr: "Jours pour présenter"),
                    unit: 2,
                    settableAs: "federal.windows.invitation_days",
                    versions: [
                        .init(
                            .distantPast, through: "2024-12-31", hundredths: 90_00,
                            text: Words("90 days", fr: "90 jours"), source: report),
                        .init(
                            "2025-01-01", through: .distantFuture, hundredths: days * 100,
                            text: Words("\(days) days", fr: "\(days) jours"), source: gazette),
                    ]),
                .init(
                    "federal.tests.ielts", Words("Start", fr: "Début"), unit: 6,
                    provisionalFrom: "2026-11-03",
                    versions: [
                        .init(
                            "2015-01-01", through: "2025-12-31", hundredths: 6_50,
                            text: Words("6.5", fr: "6,5"),
                            source: gazette)
                    ]),
                .init(
                    "stream.x.eligibility", Words("Rule", fr: "Règle"), unit: 0,
                    versions: [
                        .init(
                            .distantPast, through: .distantFuture, hundredths: nil,
                            text: Words("a; \"b\",\nc", fr: "à; « b »"), source: gazette)
                    ]),
            ])
    }
}
