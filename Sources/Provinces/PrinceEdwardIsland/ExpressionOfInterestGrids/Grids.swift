import Rulebook

private let name = Words(
    "PEI expression of interest grid", fr: "grille de points de la déclaration d'intérêt de l'Î.-P.-É.")

/// Skilled workers in the province.
let skilledWorkerGrid = PointsGrid(
    "pe-eoi-2026-01:pe-sw-in", name, most: 100,
    [
        ageOfWorkers, testsOrEmployerForm, educationOfSkilledWorkers, experienceOfWorkers,
        employmentOfWorkers, adaptabilityOfWorkers,
    ])

/// Skilled workers abroad.
///
/// One reading of the guide gives five points for a year of work in the province here too; the most of the area is the same.
let outsideCanadaGrid = PointsGrid(
    "pe-eoi-2026-01:pe-sw-out", name, most: 100,
    [
        ageOfWorkers, testsOrEmployerForm, educationOfSkilledWorkers, experienceOfWorkers,
        FactorGroup("employment", employment, most: 15, [offerMatchesEducation, qualificationChecked]),
        adaptabilityOfWorkers,
    ])

let criticalWorkerGrid = PointsGrid(
    "pe-eoi-2026-01:pe-critical", name, most: 100,
    [
        ageOfWorkers, testsOfWorkers, educationOfCriticalWorkers, experienceOfWorkers, employmentOfWorkers,
        adaptabilityOfWorkers,
    ])

/// Graduates have no points for language or experience.
let graduateGrid = PointsGrid(
    "pe-eoi-2026-01:pe-ig", name, most: 100,
    [
        FactorGroup(
            "age", Words("Age", fr: "Âge"), most: 25,
            [FactorLine("age_ig", .band("age", .age, [18: 10, 25: 25, 45: 15, 50: 0]))]),
        educationOfGraduates,
        FactorGroup("employment", employment, most: 20, employmentOfWorkers.lines),
        adaptabilityOfGraduates,
    ])

let intermediateExperienceGrid = PointsGrid(
    "pe-eoi-2026-01:pe-ie", name, most: 100,
    [
        ageOfWorkers, testsOfWorkers, educationFromSecondarySchool, experienceOfWorkers,
        FactorGroup(
            "employment", employment, most: 15,
            [
                permanentJobOnPermit, qualificationChecked, oneYearHere,
                FactorLine(
                    "emp_exp5",
                    .flag("job_offer.related_to_experience", 5, when: .offer([.matchesExperience]))),
                FactorLine(
                    "emp_lmia",
                    .flag("work.previous_lmia_experience", 5, when: .permit([.labourMarketImpactAssessed]))),
            ]),
        adaptabilityWithoutHome,
    ])

let occupationsInDemandGrid = PointsGrid(
    "pe-eoi-2026-01:pe-oid", name, most: 100,
    [
        ageOfWorkers, testsOfWorkers, educationFromSecondarySchool, experienceOfWorkers,
        FactorGroup(
            "employment", employment, most: 15,
            [
                qualificationChecked,
                FactorLine(
                    "emp_exp10",
                    .flag("job_offer.related_to_experience", 10, when: .offer([.matchesExperience]))),
            ]),
        adaptabilityWithoutHome,
    ])

/// Express Entry with an offer.
let expressEntryWithOfferGrid = PointsGrid(
    "pe-eoi-2026-01:pe-ee-offer", name, most: 100,
    [
        ageInExpressEntry, languageInExpressEntry, educationInExpressEntry,
        FactorGroup(
            "experience", Words("Work experience", fr: "Expérience de travail"), most: 15,
            [
                FactorLine(
                    "exp_ee_offer", asked: .years,
                    .band("work.years", .workMonths(within: 120), [12: 5, 24: 10, 48: 15]))
            ]),
        FactorGroup(
            "employment", employment, most: 15,
            [
                permanentJobOnPermit,
                FactorLine(
                    "emp_edu5", .flag("job_offer.related_to_education", 5, when: .offer([.matchesStudy]))),
                qualificationChecked, oneYearHere,
            ]),
        adaptabilityInExpressEntry,
    ])

/// Express Entry without an offer.
let expressEntryWithoutOfferGrid = PointsGrid(
    "pe-eoi-2026-01:pe-ee-none", name, most: 100,
    [
        ageInExpressEntry, languageInExpressEntry, educationInExpressEntry,
        FactorGroup(
            "experience", Words("Work experience", fr: "Expérience de travail"), most: 20,
            [
                FactorLine(
                    "exp_ee_none", asked: .years,
                    .band("work.years", .workMonths(within: 120), [12: 5, 24: 10, 48: 15, .over(72): 20]))
            ]),
        FactorGroup("employment", employment, most: 10, [qualificationChecked, oneYearHere]),
        adaptabilityInExpressEntry,
    ])

private let employmentOfWorkers = FactorGroup(
    "employment", employment, most: 15,
    [permanentJobOnPermit, offerMatchesEducation, qualificationChecked, oneYearHere])

private let guideOfJanuary2026: Change = .from("2026-01-13", per: workforceGuide)
private let earlier: Change = .always(per: olderGuide)

/// One grid to a stream; the guide is of January 2026, an older one has the same layout.
let expressionOfInterestGrids: [Dated<PointsGrid>] = [
    [earlier: skilledWorkerGrid, guideOfJanuary2026: skilledWorkerGrid],
    [earlier: outsideCanadaGrid, guideOfJanuary2026: outsideCanadaGrid],
    [earlier: criticalWorkerGrid, guideOfJanuary2026: criticalWorkerGrid],
    [earlier: graduateGrid, guideOfJanuary2026: graduateGrid],
    [earlier: intermediateExperienceGrid, guideOfJanuary2026: intermediateExperienceGrid],
    [earlier: occupationsInDemandGrid, guideOfJanuary2026: occupationsInDemandGrid],
    [earlier: expressEntryWithOfferGrid, guideOfJanuary2026: expressEntryWithOfferGrid],
    [earlier: expressEntryWithoutOfferGrid, guideOfJanuary2026: expressEntryWithoutOfferGrid],
]
