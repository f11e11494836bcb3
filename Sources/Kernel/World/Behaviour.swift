public import Rulebook

/// What candidates, provinces and the federal department do where the law leaves it to them: chances and delays.
///
/// The values come from the assumptions of the population, each with its source; the kernel only reads them.
public struct Behaviour: Sendable {
    /// Days until a profile is withdrawn at will, as from any day.
    public var departureDelay: Delay
    /// Applying after an invitation, by kind of round: nominees, French, other categories, programs.
    public var appliesAsNominee: Chance
    public var appliesFromFrench: Chance
    public var appliesFromCategory: Chance
    public var appliesFromProgram: Chance
    /// Of those who do not apply, the part that declines instead of staying silent.
    public var declines: Chance
    /// Days from an invitation to the application.
    public var applicationDelay: Delay
    /// Accepting a nomination in the pool, and the days it takes.
    public var acceptsNomination: Chance
    public var acceptanceDelay: Delay
    /// Applying to the province after its invitation, after a notification of interest, or of one's own accord.
    public var appliesToProvince: Chance
    public var answersNotification: Chance
    public var appliesDirectly: Chance
    /// The share of the time allowed that an applicant to a province takes, in thousandths.
    public var provincialDelay: Delay
    /// A province's refusal of a complete file on grounds the model does not weigh.
    public var provinceRefuses: Chance
    /// Days of a province's decision, in per cent of its median.
    public var provincialDecisionPercent: Delay
    /// Applying for permanent residence on a base nomination, and the days it takes.
    public var appliesOnBaseNomination: Chance
    public var baseApplicationDelay: Delay
    /// A nominee who loses the ground of the nomination before applying, and after how many days.
    public var losesGround: Chance
    public var losesGroundDelay: Delay
    /// Days from an application for permanent residence to the decision, by way: Express Entry and base.
    public var processingDelay: Delay
    public var baseProcessingDelay: Delay
    /// Approval of an application for permanent residence, of nominees and of others.
    public var approvesNominee: Chance
    public var approvesOther: Chance
    /// Taking a language test again when a result runs out.
    public var renewsTest: Chance
    /// Renewing a permit that runs out while working.
    public var renewsPermit: Chance
    /// Entering the pool again after a profile expired, and the days it takes.
    public var entersAgain: Chance
    public var entersAgainDelay: Delay
    /// Entering the pool again after a refusal, where the law lets one.
    public var entersAgainAfterRefusal: Chance
    /// Declining, when what the invitation rested on no longer holds, instead of applying in vain.
    public var seesLoss: Chance
    /// An application that lacks documents, and the days until it comes back.
    public var filesIncomplete: Chance
    public var completenessDelay: Delay

    /// Behaviour by its chances and delays; see the properties.
    public init(
        departureDelay: Delay, appliesAsNominee: Chance, appliesFromFrench: Chance,
        appliesFromCategory: Chance,
        appliesFromProgram: Chance,
        declines: Chance, applicationDelay: Delay, acceptsNomination: Chance, acceptanceDelay: Delay,
        appliesToProvince: Chance, answersNotification: Chance, appliesDirectly: Chance,
        provincialDelay: Delay,
        provinceRefuses: Chance, provincialDecisionPercent: Delay, appliesOnBaseNomination: Chance,
        baseApplicationDelay: Delay, losesGround: Chance, losesGroundDelay: Delay, processingDelay: Delay,
        baseProcessingDelay: Delay, approvesNominee: Chance, approvesOther: Chance, renewsTest: Chance,
        renewsPermit: Chance, entersAgain: Chance, entersAgainDelay: Delay, entersAgainAfterRefusal: Chance,
        seesLoss: Chance, filesIncomplete: Chance, completenessDelay: Delay
    ) {
        self.departureDelay = departureDelay
        self.appliesAsNominee = appliesAsNominee
        self.appliesFromFrench = appliesFromFrench
        self.appliesFromCategory = appliesFromCategory
        self.appliesFromProgram = appliesFromProgram
        self.declines = declines
        self.applicationDelay = applicationDelay
        self.acceptsNomination = acceptsNomination
        self.acceptanceDelay = acceptanceDelay
        self.appliesToProvince = appliesToProvince
        self.answersNotification = answersNotification
        self.appliesDirectly = appliesDirectly
        self.provincialDelay = provincialDelay
        self.provinceRefuses = provinceRefuses
        self.provincialDecisionPercent = provincialDecisionPercent
        self.appliesOnBaseNomination = appliesOnBaseNomination
        self.baseApplicationDelay = baseApplicationDelay
        self.losesGround = losesGround
        self.losesGroundDelay = losesGroundDelay
        self.processingDelay = processingDelay
        self.baseProcessingDelay = baseProcessingDelay
        self.approvesNominee = approvesNominee
        self.approvesOther = approvesOther
        self.renewsTest = renewsTest
        self.renewsPermit = renewsPermit
        self.entersAgain = entersAgain
        self.entersAgainDelay = entersAgainDelay
        self.entersAgainAfterRefusal = entersAgainAfterRefusal
        self.seesLoss = seesLoss
        self.filesIncomplete = filesIncomplete
        self.completenessDelay = completenessDelay
    }
}
