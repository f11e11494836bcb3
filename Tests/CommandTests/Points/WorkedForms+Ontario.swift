extension WorkedForm {
    /// Ontario, by both of its grids.
    static let ontario = [
        WorkedForm(
            "on-eoi-owp-2026 1", stream: "on-owp-teer03", grid: "on-eoi-owp-2026", on: "2026-09-01",
            #"""
            {"job_offer.teer":2,"job_offer.noc_first_digit":3,"job_offer.wage_hourly_cad":33\#
            ,"work.months_in_offered_position_ontario":30,"work.months_any_ontario":30\#
            ,"earnings.max_year_cad_last5":62000,"status.permit_type":"work"\#
            ,"education.level":"college_cegep","education.canadian_credentials_count":1\#
            ,"language.min_clb_all_abilities":7,"language.official_languages_known":"one"\#
            ,"job_offer.region":"north"}
            """#, total: 98,
            factors: [
                "teer": 6, "broad": 10, "wage": 10, "tenure_position": 18, "earnings": 6, "status": 10,
                "education": 5, "can_credentials": 5, "language": 8, "languages_known": 5, "region": 15,
            ]),
        WorkedForm(
            "on-eoi-owp-2026 2", stream: "on-owp-teer03", grid: "on-eoi-owp-2026", on: "2026-09-01",
            #"""
            {"job_offer.teer":1,"job_offer.noc_first_digit":2,"job_offer.wage_hourly_cad":52\#
            ,"work.months_in_offered_position_ontario":0,"work.months_any_ontario":0\#
            ,"earnings.max_year_cad_last5":82000,"status.permit_type":"work","education.level":"master"\#
            ,"education.canadian_credentials_count":1,"language.min_clb_all_abilities":9\#
            ,"language.official_languages_known":"two","job_offer.region":"toronto"}
            """#, total: 86,
            factors: [
                "teer": 9, "broad": 6, "wage": 15, "earnings": 8, "status": 10, "education": 8,
                "can_credentials": 5, "language": 15, "languages_known": 10,
            ]),
        WorkedForm(
            "on-eoi-owp-2026 3", stream: "on-owp-teer45", grid: "on-eoi-owp-2026", on: "2026-09-01",
            #"""
            {"job_offer.teer":5,"job_offer.noc_first_digit":9,"job_offer.wage_hourly_cad":20.5\#
            ,"work.months_in_offered_position_ontario":14,"work.months_any_ontario":14\#
            ,"earnings.max_year_cad_last5":41000,"status.permit_type":"work"\#
            ,"education.level":"secondary","education.canadian_credentials_count":0\#
            ,"language.min_clb_all_abilities":5,"language.official_languages_known":"one"\#
            ,"job_offer.region":"southwest"}
            """#, total: 53,
            factors: [
                "broad": 4, "wage": 5, "tenure_position": 15, "earnings": 4, "status": 10,
                "languages_known": 5, "region": 10,
            ]),
        WorkedForm(
            "on-eoi-owp-2026 4", stream: "on-owp-teer03", grid: "on-eoi-owp-2026", on: "2026-09-01",
            #"""
            {"job_offer.teer":2,"job_offer.noc_first_digit":7,"job_offer.wage_hourly_cad":34\#
            ,"work.months_in_offered_position_ontario":3,"work.months_any_ontario":20\#
            ,"earnings.max_year_cad_last5":49000,"status.permit_type":"work"\#
            ,"education.level":"trade_certificate","education.canadian_credentials_count":0\#
            ,"language.min_clb_all_abilities":6,"language.official_languages_known":"one"\#
            ,"job_offer.region":"gta_ex_toronto"}
            """#, total: 66,
            factors: [
                "teer": 6, "broad": 8, "wage": 10, "tenure_position": 9, "earnings": 4, "status": 10,
                "education": 5, "language": 4, "languages_known": 5, "region": 5,
            ]),
        WorkedForm(
            "on-eoi-legacy-2022 1", stream: "on-ejo-fw", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"job_offer.teer":1,"job_offer.noc_first_digit":2,"job_offer.wage_hourly_cad":45\#
            ,"status.valid_work_or_study_permit":true,"work.months_in_offered_position_ontario":0\#
            ,"earnings.max_year_cad_last5":0,"language.min_clb_all_abilities":9\#
            ,"language.official_languages_known":"one","job_offer.region":"outside_gta"}
            """#, total: 63,
            factors: [
                "job_teer": 10, "job_broad": 10, "job_wage": 10, "permit": 10, "language": 10,
                "languages_known": 5, "job_region": 8,
            ]),
        WorkedForm(
            "on-eoi-legacy-2022 2", stream: "on-ejo-fw", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"job_offer.teer":2,"job_offer.noc_first_digit":7,"job_offer.wage_hourly_cad":31.5\#
            ,"status.valid_work_or_study_permit":true,"work.months_in_offered_position_ontario":8\#
            ,"earnings.max_year_cad_last5":52000,"language.min_clb_all_abilities":6\#
            ,"language.official_languages_known":"one","job_offer.region":"north"}
            """#, total: 53,
            factors: [
                "job_teer": 8, "job_broad": 7, "job_wage": 7, "permit": 10, "tenure": 3, "earnings": 3,
                "languages_known": 5, "job_region": 10,
            ]),
        WorkedForm(
            "on-eoi-legacy-2022 3", stream: "on-ejo-fw", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"job_offer.teer":2,"job_offer.noc_first_digit":6,"job_offer.wage_hourly_cad":21\#
            ,"status.valid_work_or_study_permit":false,"work.months_in_offered_position_ontario":0\#
            ,"earnings.max_year_cad_last5":0,"language.min_clb_all_abilities":7\#
            ,"language.official_languages_known":"two","job_offer.region":"toronto"}
            """#, total: 30,
            factors: ["job_teer": 8, "job_broad": 3, "job_wage": 5, "language": 4, "languages_known": 10]),
        WorkedForm(
            "on-eoi-legacy-2022 4", stream: "on-ejo-is", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"job_offer.teer":1,"job_offer.noc_first_digit":3,"job_offer.wage_hourly_cad":41\#
            ,"status.valid_work_or_study_permit":true,"work.months_in_offered_position_ontario":7\#
            ,"earnings.max_year_cad_last5":60000,"education.level":"bachelor"\#
            ,"education.field_group":"stem_health","education.canadian_credentials_count":2\#
            ,"language.min_clb_all_abilities":9,"language.official_languages_known":"one"\#
            ,"job_offer.region":"north","education.study_region":"north"}
            """#, total: 109,
            factors: [
                "job_teer": 10, "job_broad": 10, "job_wage": 10, "permit": 10, "tenure": 3, "earnings": 3,
                "education": 6, "field": 12, "can_credentials": 10, "language": 10, "languages_known": 5,
                "job_region": 10, "study_region": 10,
            ]),
        WorkedForm(
            "on-eoi-legacy-2022 5", stream: "on-ejo-is", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"job_offer.teer":3,"job_offer.noc_first_digit":1,"job_offer.wage_hourly_cad":27\#
            ,"status.valid_work_or_study_permit":true,"work.months_in_offered_position_ontario":3\#
            ,"earnings.max_year_cad_last5":38000,"education.level":"undergraduate_diploma"\#
            ,"education.field_group":"business_social_legal_education"\#
            ,"education.canadian_credentials_count":1,"language.min_clb_all_abilities":8\#
            ,"language.official_languages_known":"one","job_offer.region":"gta_ex_toronto"\#
            ,"education.study_region":"toronto"}
            """#, total: 59,
            factors: [
                "job_teer": 8, "job_broad": 5, "job_wage": 6, "permit": 10, "education": 5, "field": 6,
                "can_credentials": 5, "language": 6, "languages_known": 5, "job_region": 3,
            ]),
        WorkedForm(
            "on-eoi-legacy-2022 6", stream: "on-ejo-ids", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"job_offer.noc_first_digit":9,"job_offer.wage_hourly_cad":22\#
            ,"status.valid_work_or_study_permit":true,"work.months_in_offered_position_ontario":14\#
            ,"earnings.max_year_cad_last5":41000,"job_offer.region":"outside_gta"}
            """#, total: 34,
            factors: [
                "job_broad": 5, "job_wage": 5, "permit": 10, "tenure": 3, "earnings": 3, "job_region": 8,
            ]),
        WorkedForm(
            "on-eoi-legacy-2022 7", stream: "on-masters", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"status.valid_work_or_study_permit":true,"earnings.max_year_cad_last5":45000\#
            ,"education.level":"master","education.field_group":"stem_health"\#
            ,"education.canadian_credentials_count":1,"language.min_clb_all_abilities":9\#
            ,"language.official_languages_known":"one","education.study_region":"outside_gta"}
            """#, total: 61,
            factors: [
                "permit": 10, "earnings": 3, "education": 8, "field": 12, "can_credentials": 5,
                "language": 10, "languages_known": 5, "study_region": 8,
            ]),
        WorkedForm(
            "on-eoi-legacy-2022 8", stream: "on-masters", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"status.valid_work_or_study_permit":false,"earnings.max_year_cad_last5":12000\#
            ,"education.level":"master","education.field_group":"arts_humanities"\#
            ,"education.canadian_credentials_count":1,"language.min_clb_all_abilities":7\#
            ,"language.official_languages_known":"one","education.study_region":"toronto"}
            """#, total: 22,
            factors: ["education": 8, "can_credentials": 5, "language": 4, "languages_known": 5]),
        WorkedForm(
            "on-eoi-legacy-2022 9", stream: "on-phd", grid: "on-eoi-legacy-2022", on: "2025-06-02",
            #"""
            {"status.valid_work_or_study_permit":true,"earnings.max_year_cad_last5":42000\#
            ,"education.level":"doctorate","education.field_group":"stem_health"\#
            ,"education.canadian_credentials_count":2,"language.min_clb_all_abilities":9\#
            ,"language.official_languages_known":"two","education.study_region":"outside_gta"}
            """#, total: 73,
            factors: [
                "permit": 10, "earnings": 3, "education": 10, "field": 12, "can_credentials": 10,
                "language": 10, "languages_known": 10, "study_region": 8,
            ]),
    ]
}
