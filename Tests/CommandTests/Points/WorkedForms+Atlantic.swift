extension WorkedForm {
    /// New Brunswick, Prince Edward Island, Newfoundland and Labrador.
    static let atlantic = [
        WorkedForm(
            "nb-ee-fsw67-2015 1", stream: "nb-ee-elms-historic", grid: "nb-ee-fsw67-2015", on: "2024-06-03",
            #"""
            {"language.first_points_sum":24,"language.second_clb5":false\#
            ,"education.fsw_level":"bachelor","work.years_skilled":4,"age":30,"job_offer.arranged":true\#
            ,"adaptability.points":0}
            """#, total: 80, factors: ["lang1": 24, "education": 21, "work": 13, "age": 12, "job": 10]),
        WorkedForm(
            "nb-ee-fsw67-2015 2", stream: "nb-ee-elms-historic", grid: "nb-ee-fsw67-2015", on: "2024-06-03",
            #"""
            {"language.first_points_sum":16,"language.second_clb5":false\#
            ,"education.fsw_level":"two_year","work.years_skilled":2,"age":40,"job_offer.arranged":false\#
            ,"adaptability.points":10}
            """#, total: 63, factors: ["lang1": 16, "education": 19, "work": 11, "age": 7, "adapt": 10]),
        WorkedForm(
            "nb-ee-fsw67-2015 3", stream: "nb-ee-elms-historic", grid: "nb-ee-fsw67-2015", on: "2024-06-03",
            #"""
            {"language.first_points_sum":20,"language.second_clb5":true,"education.fsw_level":"master"\#
            ,"work.years_skilled":6,"age":36,"job_offer.arranged":false,"adaptability.points":5}
            """#, total: 78,
            factors: ["lang1": 20, "lang2": 4, "education": 23, "work": 15, "age": 11, "adapt": 5]),
        WorkedForm(
            "pe-eoi-2026-01:pe-sw-in 1", stream: "pe-sw-in", grid: "pe-eoi-2026-01:pe-sw-in",
            on: "2026-06-01",
            #"""
            {"age":32,"language.english_min_clb":8,"education.level":"diploma","work.years":5\#
            ,"work.permanent_pei_job_on_permit":true,"job_offer.related_to_education":true\#
            ,"work.one_year_continuous_pei":true,"ties.close_family_pei":true}
            """#, total: 77,
            factors: [
                "age_labour": 15, "lang_en": 17, "edu_sw": 10, "exp_labour": 15, "emp_perm": 5,
                "emp_edu10": 10, "emp_year": 5, "ad_family": 5,
            ]),
        WorkedForm(
            "pe-eoi-2026-01:pe-sw-in 2", stream: "pe-sw-in", grid: "pe-eoi-2026-01:pe-sw-in",
            on: "2026-06-01",
            #"""
            {"age":47,"employer.language_attestation_peiw02":true,"education.level":"bachelor"\#
            ,"work.years":3,"work.permanent_pei_job_on_permit":true,"spouse.three_years_work":true}
            """#, total: 62,
            factors: [
                "age_labour": 10, "lang_form": 20, "edu_sw": 12, "exp_labour": 10, "emp_perm": 5,
                "ad_spouse": 5,
            ]),
        WorkedForm(
            "pe-eoi-2026-01:pe-critical 1", stream: "pe-critical", grid: "pe-eoi-2026-01:pe-critical",
            on: "2026-06-01",
            #"""
            {"age":24,"language.english_min_clb":5,"language.french_min_clb":6\#
            ,"education.level":"secondary","work.years":2,"work.permanent_pei_job_on_permit":true\#
            ,"work.one_year_continuous_pei":true}
            """#, total: 52,
            factors: [
                "age_labour": 7, "lang_en": 5, "lang_fr": 10, "edu_critical": 10, "exp_labour": 10,
                "emp_perm": 5, "emp_year": 5,
            ]),
        WorkedForm(
            "pe-eoi-2026-01:pe-ig 1", stream: "pe-ig", grid: "pe-eoi-2026-01:pe-ig", on: "2026-06-01",
            #"""
            {"age":26,"education.level":"diploma","work.permanent_pei_job_on_permit":true\#
            ,"job_offer.related_to_education":true,"work.one_year_continuous_pei":true\#
            ,"education.pei_graduate":true}
            """#, total: 70,
            factors: [
                "age_ig": 25, "edu_ig": 20, "emp_perm": 5, "emp_edu10": 10, "emp_year": 5, "ad_grad": 5,
            ]),
        WorkedForm(
            "pe-eoi-2026-01:pe-oid 1", stream: "pe-oid", grid: "pe-eoi-2026-01:pe-oid", on: "2026-06-01",
            #"""
            {"age":41,"language.english_min_clb":5,"education.level":"secondary","work.years":6.5\#
            ,"job_offer.related_to_experience":true}
            """#, total: 65,
            factors: ["age_labour": 15, "lang_en": 5, "edu_any": 15, "exp_labour": 20, "emp_exp10": 10]),
        WorkedForm(
            "pe-eoi-2026-01:pe-ee-offer 1", stream: "pe-ee-offer", grid: "pe-eoi-2026-01:pe-ee-offer",
            on: "2026-06-01",
            #"""
            {"age":28,"language.best_min_clb":9,"education.level":"bachelor","work.years":4\#
            ,"work.permanent_pei_job_on_permit":true,"job_offer.related_to_education":true\#
            ,"licence.foreign_qualification_verified":true,"work.one_year_continuous_pei":true}
            """#, total: 82,
            factors: [
                "age_ee": 20, "lang_ee": 20, "edu_ee": 12, "exp_ee_offer": 15, "emp_perm": 5, "emp_edu5": 5,
                "emp_reg": 5, "emp_year": 5,
            ]),
        WorkedForm(
            "pe-eoi-2026-01:pe-ee-none 1", stream: "pe-ee-none", grid: "pe-eoi-2026-01:pe-ee-none",
            on: "2026-06-01",
            #"""
            {"age":33,"language.best_min_clb":9,"education.level":"master","work.years":7}
            """#, total: 70, factors: ["age_ee": 15, "lang_ee": 20, "edu_ee": 15, "exp_ee_none": 20]),
        WorkedForm(
            "nl-annex-a 1", stream: "nl-ee-sw", grid: "nl-annex-a", on: "2026-06-01",
            #"""
            {"education.nl_level":"bachelor_3y","work.years_last5":5,"work.years_6_to_10":2\#
            ,"language.min_clb_all_abilities":8,"age":30}
            """#, total: 81,
            factors: ["education": 23, "work_recent": 15, "work_earlier": 4, "language": 27, "age": 12]),
        WorkedForm(
            "nl-annex-a 2", stream: "nl-ee-sw", grid: "nl-annex-a", on: "2026-06-01",
            #"""
            {"education.nl_level":"two_year","work.years_last5":3,"work.years_6_to_10":0\#
            ,"language.min_clb_all_abilities":6,"age":38}
            """#, total: 58, factors: ["education": 18, "work_recent": 9, "language": 21, "age": 10]),
        WorkedForm(
            "nl-annex-a 3", stream: "nl-ee-sw", grid: "nl-annex-a", on: "2026-06-01",
            #"""
            {"education.nl_level":"two_year","work.years_last5":3,"work.years_6_to_10":0\#
            ,"language.min_clb_all_abilities":6,"age":38,"ties.close_relative_nl":true\#
            ,"ties.past_work_nl":true}
            """#, total: 68,
            factors: [
                "education": 18, "work_recent": 9, "language": 21, "age": 10, "relative": 7, "past_work": 3,
            ]),
        WorkedForm(
            "nl-annex-a 4", stream: "nl-ee-sw", grid: "nl-annex-a", on: "2026-06-01",
            #"""
            {"education.nl_level":"master","work.years_last5":5,"work.years_6_to_10":5\#
            ,"language.min_clb_all_abilities":7,"age":45,"ties.past_study_nl":true}
            """#, total: 84,
            factors: [
                "education": 28, "work_recent": 15, "work_earlier": 7, "language": 23, "age": 10,
                "past_study": 3,
            ]),
    ]
}
