import Kernel
import Population
import Rulebook

extension Behaviour {
    /// The behaviour that the assumptions describe, as chances and tables of days.
    init(_ parameters: BehaviourParameters, flow: PoolFlow) {
        let (responses, lives, decisions) = (parameters.responses, parameters.lives, parameters.decisions)
        self.init(
            departureDelay: Delay(daily: flow.dailyWithdrawal),
            appliesAsNominee: Chance(responses.takeUpNominee),
            appliesFromFrench: Chance(responses.takeUpFrench),
            appliesFromCategory: Chance(responses.takeUpCategory),
            appliesFromProgram: Chance(responses.takeUpCanadianExperience),
            declines: Chance(responses.declines),
            applicationDelay: Delay(medianDays: decisions.daysToApply),
            acceptsNomination: Chance(responses.acceptsNomination),
            acceptanceDelay: Delay(medianDays: decisions.daysToAccept),
            appliesToProvince: Chance(responses.appliesOnInvitation),
            answersNotification: Chance(responses.appliesOnNotification),
            appliesDirectly: Chance(responses.appliesDirectly),
            provincialDelay: Delay([(0, 50), (500, 700), (1_000, 1_000)]),
            provinceRefuses: Chance(responses.provincialApproval).complement,
            provincialDecisionPercent: Delay([(0, 40), (500, 100), (900, 180), (1_000, 300)]),
            appliesOnBaseNomination: Chance(responses.appliesOnBaseNomination),
            baseApplicationDelay: Delay(medianDays: decisions.daysToApplyBase),
            losesGround: Chance(responses.nominationWithdrawn),
            losesGroundDelay: Delay([(0, 10), (1_000, 150)]),
            processingDelay: Delay(medianMonths: decisions.federalMonths),
            baseProcessingDelay: Delay(medianMonths: decisions.federalMonthsBase),
            approvesNominee: Chance(decisions.federalApprovalNominee),
            approvesOther: Chance(decisions.federalApproval),
            renewsTest: Chance(lives.renewsTest), renewsPermit: Chance(lives.renewsPermit),
            entersAgain: Chance(lives.reentersAfterExpiry),
            entersAgainDelay: Delay([(0, 1), (700, 45), (1_000, 180)]),
            entersAgainAfterRefusal: Chance(lives.reentersAfterRefusal),
            seesLoss: Chance(responses.declinesAfterLoss),
            filesIncomplete: Chance(decisions.incompleteApplications),
            completenessDelay: Delay(medianDays: decisions.daysToReturn))
    }
}

extension Chance {
    /// The chance of an assumed share.
    init(_ share: Assumption) { self.init(millionths: Int((share.value * 1_000_000).rounded())) }

    /// The chance that it does not happen.
    var complement: Chance {
        Chance(millionths: 1_000_000 - Int((Double(threshold) / 4_294.967296).rounded()))
    }
}

extension Delay {
    /// Days around a median: half of it for the first twentieth, two and a half times for the last.
    init(medianDays: Assumption) { self.init(median: medianDays.value) }

    /// Days around a median in months of 30.4 days.
    init(medianMonths: Assumption) { self.init(median: medianMonths.value * 30.4) }

    private init(median: Double) {
        func day(_ share: Double) -> Int { max(1, Int((median * share).rounded())) }
        self.init([
            (0, day(0.2)), (50, day(0.5)), (250, day(0.8)), (500, day(1)), (750, day(1.25)), (950, day(1.8)),
            (1_000, day(2.5)),
        ])
    }
}
