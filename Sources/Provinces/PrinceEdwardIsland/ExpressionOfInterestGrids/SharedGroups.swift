import Rulebook

/// Age in the grids of workers.
let ageOfWorkers = FactorGroup(
    "age", Words("Age", fr: "Âge"), most: 15,
    [FactorLine("age_labour", .band("age", .age, [18: 7, 25: 15, 45: 10, 50: 0]))])

/// Age in the two Express Entry grids.
let ageInExpressEntry = FactorGroup(
    "age", Words("Age", fr: "Âge"), most: 20,
    [FactorLine("age_ee", .band("age", .age, [18: 7, 25: 20, 30: 15, 45: 10, 50: 0]))])

private let levelsOfWorkers: Bands = [5: 5, 6: 10, 7: 15, 8: 17, 9: 20]

/// Both tests, added, within 20.
let testsOfWorkers = FactorGroup(
    "language", Words("Language", fr: "Langue"), most: 20,
    [
        FactorLine("lang_en", .band("language.english_min_clb", .lowestLevel(.english), levelsOfWorkers)),
        FactorLine("lang_fr", .band("language.french_min_clb", .lowestLevel(.french), levelsOfWorkers)),
    ])

/// Both tests or the employer's form PEIW-02, within 20.
let testsOrEmployerForm = FactorGroup(
    "language", Words("Language", fr: "Langue"), most: 20,
    testsOfWorkers.lines + [
        FactorLine(
            "lang_form",
            .flag("employer.language_attestation_peiw02", 20, when: .fact(.employerLanguageAttestation)))
    ])

/// The better of the two tests.
let languageInExpressEntry = FactorGroup(
    "language", Words("Language", fr: "Langue"), most: 20,
    [FactorLine("lang_ee", .band("language.best_min_clb", .lowestLevel(.best), [7: 10, 8: 15, 9: 20]))])

/// Years of work of a worker.
let experienceOfWorkers = FactorGroup(
    "experience", Words("Work experience", fr: "Expérience de travail"), most: 20,
    [
        FactorLine(
            "exp_labour", asked: .years,
            .band("work.years", .workMonths(within: 120), [24: 10, 48: 15, .over(72): 20]))
    ])

// Lines of the areas of employment and adaptability, put together by each stream's grid.

let permanentJobOnPermit = FactorLine(
    "emp_perm",
    .flag(
        "work.permanent_pei_job_on_permit", 5,
        when: .all([.offer([.permanent]), .workPermit, .fact(.worksForOfferingEmployer)])))
let offerMatchesEducation = FactorLine(
    "emp_edu10", .flag("job_offer.related_to_education", 10, when: .offer([.matchesStudy])))
let qualificationChecked = FactorLine(
    "emp_reg",
    .flag(
        "licence.foreign_qualification_verified", 5, when: .fact(.qualificationVerified)))
let oneYearHere = FactorLine(
    "emp_year",
    .flag(
        "work.one_year_continuous_pei", 5, when: .atLeast(.monthsWorkedHere(within: 12), 12)))

private let relativeHere = FactorLine(
    "ad_family", .flag("ties.close_family_pei", 5, when: .tie(.relative, .here)))
/// The model knows the spouse's level and no child's.
private let familyWithLevel6 = FactorLine(
    "ad_famlang", .flag("ties.family_clb6", 5, when: .atLeast(.spouseLowestLevel, 6)))
private let homeHere = FactorLine(
    "ad_property",
    .flag(
        "ties.pei_property", 5, when: .all([.fact(.ownsHomeInDestination), .destinationHere])))
private let graduateOfTheIsland = FactorLine(
    "ad_grad", .flag("education.pei_graduate", 5, when: .tie(.studied, .here)))
private let spouseWithWork = FactorLine(
    "ad_spouse", .flag("spouse.three_years_work", 5, when: .fact(.spouseWorked)))
private let childAtSchoolHere = FactorLine(
    "ad_school",
    .flag(
        "ties.child_in_pei_school", 5, when: .all([.fact(.childAtSchoolInDestination), .destinationHere])))

/// What the area of adaptability is called.
let adaptability = Words("Adaptability", fr: "Capacité d'adaptation")
/// What the area of employment is called.
let employment = Words("Employment", fr: "Emploi")

/// Adaptability with home and school: skilled and critical workers.
let adaptabilityOfWorkers = FactorGroup(
    "adaptability", adaptability, most: 15,
    [relativeHere, familyWithLevel6, homeHere, graduateOfTheIsland, spouseWithWork, childAtSchoolHere])

/// Adaptability with a home and without a school: Express Entry.
let adaptabilityInExpressEntry = FactorGroup(
    "adaptability", adaptability, most: 15,
    [relativeHere, familyWithLevel6, homeHere, graduateOfTheIsland, spouseWithWork])

/// The same lines for graduates, within 20.
let adaptabilityOfGraduates = FactorGroup(
    "adaptability", adaptability, most: 20, adaptabilityInExpressEntry.lines)

/// Adaptability without home and school: intermediate experience and occupations in demand.
let adaptabilityWithoutHome = FactorGroup(
    "adaptability", adaptability, most: 15,
    [relativeHere, familyWithLevel6, graduateOfTheIsland, spouseWithWork])
