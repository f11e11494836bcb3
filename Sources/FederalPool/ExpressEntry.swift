public import Rulebook

/// The law of Express Entry since 2015-01-01; the categories since 2023-05-31.
public let expressEntry = FederalLaw(
    ranking: rankingSystem,
    programs: programRules(funds: settlementFunds),
    categories: [
        frenchCategory, healthcareCategory, stemCategory, tradesCategory, transportCategory,
        agricultureCategory,
        educationCategory, physiciansCategory, seniorManagersCategory, researchersCategory, militaryCategory,
    ],
    windows: federalWindows,
    lifecycle: federalLifecycle,
    settlementFunds: settlementFunds,
    intent: IntentRules(signals: intentSignals, regime: intentRegime))
