import Ontario
import Rulebook

/// A form as filled in, the stream, and what it earns by group.
struct OntarioForm: Sendable, CustomStringConvertible {
    let name: String
    let stream: String
    let answers: Answers
    /// Employment, education, language, region.
    let groups: [Int]
    var description: String { name }
}

let ontarioWorkforceForms: [OntarioForm] = [
    OntarioForm(
        name: "practical nurse in Sudbury", stream: "on-owp-teer03",
        answers: [
            "job_offer.teer": .number(2), "job_offer.noc_first_digit": .number(3),
            "job_offer.wage_hourly_cad": .number(3_300),
            "work.months_in_offered_position_ontario": .number(30),
            "work.months_any_ontario": .number(30), "earnings.max_year_cad_last5": .number(62_000),
            "status.permit_type": .choice("work"), "education.level": .choice("college_cegep"),
            "education.canadian_credentials_count": .number(1), "language.min_clb_all_abilities": .number(7),
            "language.official_languages_known": .choice("one"), "job_offer.region": .choice("north"),
        ], groups: [60, 10, 13, 15]),
    OntarioForm(
        name: "developer moving from Montréal to Toronto", stream: "on-owp-teer03",
        answers: [
            "job_offer.teer": .number(1), "job_offer.noc_first_digit": .number(2),
            "job_offer.wage_hourly_cad": .number(5_200),
            "work.months_in_offered_position_ontario": .number(0),
            "work.months_any_ontario": .number(0), "earnings.max_year_cad_last5": .number(82_000),
            "status.permit_type": .choice("work"), "education.level": .choice("master"),
            "education.canadian_credentials_count": .number(1), "language.min_clb_all_abilities": .number(9),
            "language.official_languages_known": .choice("two"), "job_offer.region": .choice("toronto"),
        ], groups: [48, 13, 25, 0]),
    OntarioForm(
        name: "food-processing labourer in Windsor", stream: "on-owp-teer45",
        answers: [
            "job_offer.teer": .number(5), "job_offer.noc_first_digit": .number(9),
            "job_offer.wage_hourly_cad": .number(2_050),
            "work.months_in_offered_position_ontario": .number(14),
            "work.months_any_ontario": .number(14), "earnings.max_year_cad_last5": .number(41_000),
            "status.permit_type": .choice("work"), "education.level": .choice("secondary"),
            "education.canadian_credentials_count": .number(0), "language.min_clb_all_abilities": .number(5),
            "language.official_languages_known": .choice("one"), "job_offer.region": .choice("southwest"),
        ], groups: [38, 0, 5, 10]),
    OntarioForm(
        name: "carpenter in Peel, new in the post", stream: "on-owp-teer03",
        answers: [
            "job_offer.teer": .number(2), "job_offer.noc_first_digit": .number(7),
            "job_offer.wage_hourly_cad": .number(3_400),
            "work.months_in_offered_position_ontario": .number(3),
            "work.months_any_ontario": .number(20), "earnings.max_year_cad_last5": .number(49_000),
            "status.permit_type": .choice("work"), "education.level": .choice("trade_certificate"),
            "education.canadian_credentials_count": .number(0), "language.min_clb_all_abilities": .number(6),
            "language.official_languages_known": .choice("one"),
            "job_offer.region": .choice("gta_ex_toronto"),
        ], groups: [47, 5, 9, 5]),
]

let ontarioLegacyForms: [OntarioForm] = [
    OntarioForm(
        name: "software engineer in Ottawa", stream: "on-ejo-fw",
        answers: [
            "job_offer.teer": .number(1), "job_offer.noc_first_digit": .number(2),
            "job_offer.wage_hourly_cad": .number(4_500), "status.valid_work_or_study_permit": .yes,
            "work.months_in_offered_position_ontario": .number(0), "earnings.max_year_cad_last5": .number(0),
            "language.min_clb_all_abilities": .number(9), "language.official_languages_known": .choice("one"),
            "job_offer.region": .choice("outside_gta"),
        ], groups: [40, 0, 15, 8]),
    OntarioForm(
        name: "carpenter in Thunder Bay", stream: "on-ejo-fw",
        answers: [
            "job_offer.teer": .number(2), "job_offer.noc_first_digit": .number(7),
            "job_offer.wage_hourly_cad": .number(3_150), "status.valid_work_or_study_permit": .yes,
            "work.months_in_offered_position_ontario": .number(8),
            "earnings.max_year_cad_last5": .number(52_000), "language.min_clb_all_abilities": .number(6),
            "language.official_languages_known": .choice("one"), "job_offer.region": .choice("north"),
        ], groups: [38, 0, 5, 10]),
    OntarioForm(
        name: "cook supervisor in Toronto, abroad, bilingual", stream: "on-ejo-fw",
        answers: [
            "job_offer.teer": .number(2), "job_offer.noc_first_digit": .number(6),
            "job_offer.wage_hourly_cad": .number(2_100), "status.valid_work_or_study_permit": .no,
            "work.months_in_offered_position_ontario": .number(0), "earnings.max_year_cad_last5": .number(0),
            "language.min_clb_all_abilities": .number(7), "language.official_languages_known": .choice("two"),
            "job_offer.region": .choice("toronto"),
        ], groups: [16, 0, 14, 0]),
    OntarioForm(
        name: "registered nurse in Sudbury, two credentials", stream: "on-ejo-is",
        answers: [
            "job_offer.teer": .number(1), "job_offer.noc_first_digit": .number(3),
            "job_offer.wage_hourly_cad": .number(4_100), "status.valid_work_or_study_permit": .yes,
            "work.months_in_offered_position_ontario": .number(7),
            "earnings.max_year_cad_last5": .number(60_000), "education.level": .choice("bachelor"),
            "education.field_group": .choice("stem_health"),
            "education.canadian_credentials_count": .number(2),
            "language.min_clb_all_abilities": .number(9), "language.official_languages_known": .choice("one"),
            "job_offer.region": .choice("north"), "education.study_region": .choice("north"),
        ], groups: [46, 28, 15, 20]),
    OntarioForm(
        name: "administrative officer in Mississauga", stream: "on-ejo-is",
        answers: [
            "job_offer.teer": .number(3), "job_offer.noc_first_digit": .number(1),
            "job_offer.wage_hourly_cad": .number(2_700), "status.valid_work_or_study_permit": .yes,
            "work.months_in_offered_position_ontario": .number(3),
            "earnings.max_year_cad_last5": .number(38_000),
            "education.level": .choice("undergraduate_diploma"),
            "education.field_group": .choice("business_social_legal_education"),
            "education.canadian_credentials_count": .number(1), "language.min_clb_all_abilities": .number(8),
            "language.official_languages_known": .choice("one"),
            "job_offer.region": .choice("gta_ex_toronto"),
            "education.study_region": .choice("toronto"),
        ], groups: [29, 16, 11, 3]),
    OntarioForm(
        name: "meat cutter in Middlesex", stream: "on-ejo-ids",
        answers: [
            "job_offer.noc_first_digit": .number(9), "job_offer.wage_hourly_cad": .number(2_200),
            "status.valid_work_or_study_permit": .yes, "work.months_in_offered_position_ontario": .number(14),
            "earnings.max_year_cad_last5": .number(41_000), "job_offer.region": .choice("outside_gta"),
        ], groups: [26, 0, 0, 8]),
    OntarioForm(
        name: "master in engineering, Waterloo", stream: "on-masters",
        answers: [
            "status.valid_work_or_study_permit": .yes, "earnings.max_year_cad_last5": .number(45_000),
            "education.level": .choice("master"), "education.field_group": .choice("stem_health"),
            "education.canadian_credentials_count": .number(1), "language.min_clb_all_abilities": .number(9),
            "language.official_languages_known": .choice("one"),
            "education.study_region": .choice("outside_gta"),
        ], groups: [13, 25, 15, 8]),
    OntarioForm(
        name: "master in history, Toronto, abroad", stream: "on-masters",
        answers: [
            "status.valid_work_or_study_permit": .no, "earnings.max_year_cad_last5": .number(12_000),
            "education.level": .choice("master"), "education.field_group": .choice("arts_humanities"),
            "education.canadian_credentials_count": .number(1), "language.min_clb_all_abilities": .number(7),
            "language.official_languages_known": .choice("one"), "education.study_region": .choice("toronto"),
        ], groups: [0, 13, 9, 0]),
    OntarioForm(
        name: "bilingual doctor with a master's, Ottawa", stream: "on-phd",
        answers: [
            "status.valid_work_or_study_permit": .yes, "earnings.max_year_cad_last5": .number(42_000),
            "education.level": .choice("doctorate"), "education.field_group": .choice("stem_health"),
            "education.canadian_credentials_count": .number(2), "language.min_clb_all_abilities": .number(9),
            "language.official_languages_known": .choice("two"),
            "education.study_region": .choice("outside_gta"),
        ], groups: [13, 32, 20, 8]),
]
