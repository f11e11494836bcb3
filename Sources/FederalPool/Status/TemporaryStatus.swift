public import Rulebook

/// The law of temporary status: stays, permits, restoration, employers, forms, fees and documents.
public let temporaryStatus = TemporaryStatusLaw(
    stay: authorizedStay, maintainedStay: maintainedStay, maintainedWork: maintainedWork,
    graduateWork: graduateWork, offCampusHours: offCampusHours, restorationDays: restorationDays,
    restoration: restorationRule, afterRestoration: afterRestoration,
    unauthorizedWork: unauthorizedWorkBar, permits: furtherPermits, employers: employerCompliance,
    forms: statusForms, fees: statusFees, documents: documentChecklist, upfrontMedical: upfrontMedical,
    countedWork: countedWork)

/// The permits beyond the one held.
private let furtherPermits = FurtherPermits(
    bridging: bridgingClasses, nominee: nomineePermit, francophoneMobility: francophoneMobility,
    postGraduation: postGraduationPermit, vulnerableWorker: vulnerableWorkerPermit,
    workExtension: workExtension, studyExtension: studyExtension, visitorExtension: visitorExtension)
