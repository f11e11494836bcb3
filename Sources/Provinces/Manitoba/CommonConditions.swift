import Rulebook

/// People the program does not take, whatever the stream.
private let notExcluded: Requirement = .all([
    .none([.fact(.refugeeClaimant), .fact(.removalOrder)]),
    .not(worksAndLivesElsewhere),
    .not(.fact(.otherProgramOpen)),
    .shown(
        "Not a live-in caregiver in Canada nor the spouse of a citizen or permanent resident",
        fr: "N'est ni aide familial résidant au Canada ni conjoint d'un citoyen ou résident permanent"),
    .shown(
        "Not refused by the program in the last six months, or able to answer the reasons",
        fr: "Pas de refus du programme dans les six derniers mois, ou en mesure de répondre aux motifs"),
])

/// A temporary worker who works and lives in another province or territory.
let worksAndLivesElsewhere: Requirement = .all([.tie(.lives, .elsewhere), .workPermit])

private let inTEER4Or5: Requirement = .any([
    .offerTEER(.intermediate), .all([.not(.tie(.offer, .here)), .occupationTEER(.intermediate)]),
])

/// Level 4 for TEER 4 and 5; a test of everyone but those who work in Manitoba in TEER 0 to 3.
///
/// The French page asks the test of TEER 3 too; the English pages are followed.
private let languageTest: Requirement = .all([
    .when(inTEER4Or5, .language(atLeast: 4)),
    .any([.all([.atLeast(.monthsWithEmployer, 1), .offerTEER(.skilled)]), .language(atLeast: 1)]),
])

/// What every skilled worker and graduate must meet; an expression of interest is itself interest in Manitoba.
let manitobaCommon: Requirement = .all([
    .interest, notExcluded, languageTest, ManitobaConnection.any,
    .shown("A settlement plan for Manitoba", fr: "Un plan d'établissement au Manitoba"),
])

/// Ranked by points every second Thursday; a letter of advice to apply gives sixty days.
let manitobaSelection: Dated<Selection> = .always(
    Selection(.invitation, order: .points(grid: "mb-eoi-1000"), applyWithinDays: 60),
    per: ManitobaText.interest)

/// Five hundred dollars for skilled workers and graduates.
let manitobaFee: Dated<Int> = .always(500, per: ManitobaText.frenchPages)
