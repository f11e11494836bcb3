import Rulebook

/// The windows and deadlines of the pool.
let federalWindows = FederalWindows(
    profileMonths: [.from("2015-01-01", per: Text.instructionsCurrent): 12],
    acceptNominationDays: [.from("2015-01-01", per: Text.nomination): 30],
    nominationMonths: [
        .from(
            "2015-01-01",
            per: .secondary(
                "Validity of nomination certificates in Saskatchewan and Alberta, as reported",
                "https://axisabroad.net/pnp")
        ): 6
    ],
    invitationDays: [
        .from("2015-01-01", per: Text.instructions2015): 60,
        .from("2016-11-19", per: Text.instructions2016): 90,
        .from("2018-06-26", per: Text.instructions2018): 60,
        .from(
            "2020-03-18",
            per: .recalled("Pandemic measures of March 2020; the month is verified, the day is not")): 90,
        .from("2021-06-29", per: Text.completeness2021): 60,
    ],
    processingMonths: [
        .from(
            "2015-01-01",
            per: Source("Published service standard of Express Entry: six months from a complete application")
        ): 6
    ],
    credentialAssessmentMonths: [
        .from("2015-01-01", per: Text.regulations("s. 75(2)(e); Ministerial Instructions 2016-1, s. 12(3)")):
            60
    ],
    languageResultMonths: [
        .from("2015-01-01", per: Text.regulations("s. 75(2)(d); Ministerial Instructions 2017-1, s. 3(4)")):
            24
    ])
