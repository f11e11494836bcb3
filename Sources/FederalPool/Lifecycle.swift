import Rulebook

/// The staff manual of 2015, which lists the programs in another order than the help centre.
private let manual2015 = Source.secondary(
    "Staff manual of 2015, as copied on immigration.ca; perhaps a mere enumeration",
    "https://www.immigration.ca/")

/// The help centre's order, known to be in use since about 2016.
private let helpCentre = Source(
    "IRCC Help Centre, question 1294; the first day is approximate",
    "https://ircc.canada.ca/english/helpcentre/answer.asp?qnum=1294")

/// The life of a profile and of the application that follows it.
let federalLifecycle = FederalLifecycle(
    completionDays: [
        .from(
            "2015-01-01",
            per: Source(
                "IRCC Help Centre, question 1164: 60 days to complete a profile",
                "https://ircc.canada.ca/english/helpcentre/answer.asp?qnum=1164")): 60
    ],
    programOrder: [
        .from("2015-01-01", per: manual2015): [.pnp, .fst, .fsw, .cec],
        .from("2016-01-01", per: helpCentre): [.pnp, .cec, .fsw, .fst],
    ],
    filing: [
        .from("2015-01-01", per: Text.act("s. 11.2, as first enacted")): FilingRule(
            forgivesBirthdays: false, forgivesChangesAboveCutOff: false, asksForCategory: false),
        .from("2017-06-22", per: Text.act("s. 11.2, as amended by S.C. 2017, c. 20")): FilingRule(
            forgivesBirthdays: true, forgivesChangesAboveCutOff: true, asksForCategory: false),
        .from("2022-06-23", per: Text.act("s. 11.2, as amended by S.C. 2022, c. 10")): FilingRule(
            forgivesBirthdays: true, forgivesChangesAboveCutOff: true, asksForCategory: true),
    ],
    misrepresentationBarYears: [.from("2015-01-01", per: Text.act("ss. 10.1(4) and 40(2)(a)")): 5],
    dependentBelowAge: [
        .from("2017-10-24", per: .recalled("Regulations, s. 2, dependent child; the day is recalled")): 22
    ])
