public import Rulebook

/// The law of temporary status: stays, permits, restoration, employers, forms, fees and documents.
public let temporaryStatus = TemporaryStatusLaw(
    stay: authorizedStay, maintainedStay: maintainedStay, maintainedWork: maintainedWork,
    graduateWork: graduateWork, offCampusHours: offCampusHours, restorationDays: restorationDays,
    restoration: restorationRule, restoredStatus: restoredStatus, afterRestoration: afterRestoration,
    unauthorizedWork: unauthorizedWorkBar, permits: furtherPermits, employers: employerCompliance,
    forms: statusForms, fees: statusFees, documents: documentChecklist, completeness: completeness,
    upfrontMedical: upfrontMedical,
    countedWork: countedWork, resultYears: resultYears, assessmentYears: assessmentYears)

/// A language result counts for less than two years (Ministerial Instructions, s. 3(4)).
private let resultYears: Dated<Int> = [.from("2015-01-01", per: Text.instructionsCurrent): 2]

/// An educational credential assessment counts for less than five years (Ministerial Instructions, s. 3(4)).
private let assessmentYears: Dated<Int> = [.from("2015-01-01", per: Text.instructionsCurrent): 5]

/// The permits beyond the one held.
private let furtherPermits = FurtherPermits(
    bridging: bridgingClasses, nominee: nomineePermit, francophoneMobility: francophoneMobility,
    postGraduation: postGraduationPermit, genuineOffer: genuineOffer,
    vulnerableWorker: vulnerableWorkerPermit,
    workExtension: workExtension, studyExtension: studyExtension, visitorExtension: visitorExtension)
