extension WorkedForm {
    /// Manitoba, whose overseas applicants have two grids, and the Northwest Territories, whose grid is known in part.
    static let manitobaAndTerritories = [
        WorkedForm(
            "mb-eoi-1000 1", stream: "mb-swm", grid: "mb-eoi-1000", on: "2026-06-01",
            #"""
            {"first_language_clb_by_ability":{"listening":9,"reading":8,"writing":7,"speaking":8}\#
            ,"age":27,"full_years_last_5":1,"education_level":"one_program_two_years"\#
            ,"connections":["manitoba_program_two_years_plus"\#
            ,"ongoing_employment_6_months_with_long_term_offer"]}
            """#, total: 812,
            groups: ["language": 97, "age": 75, "work": 40, "education": 100, "adaptability": 500]),
        WorkedForm(
            "mb-eoi-1000 2", stream: "mb-swm", grid: "mb-eoi-1000", on: "2026-06-01",
            #"""
            {"first_language_clb_by_ability":{"listening":7,"reading":7,"writing":6,"speaking":6}\#
            ,"age":34,"full_years_last_5":5,"education_level":"one_program_three_years_plus"\#
            ,"connections":["close_relative"],"destination_outside_winnipeg":true\#
            ,"studies_in_other_province":true\#
            ,"close_relative_in_other_province_and_none_in_manitoba":false}
            """#, total: 494,
            groups: [
                "language": 84, "age": 75, "work": 75, "education": 110, "adaptability": 250, "risk": -100,
            ]),
        WorkedForm(
            "mb-eoi-1000 3", stream: "mb-swm", grid: "mb-eoi-1000", on: "2026-06-01",
            #"""
            {"first_language_clb_by_ability":{"listening":5,"reading":5,"writing":5,"speaking":5}\#
            ,"age":46,"full_years_last_5":3,"fully_recognised_by_manitoba_licensing_body":true\#
            ,"education_level":"trade_certificate","connections":["strategic_invitation"]\#
            ,"destination_outside_winnipeg":true,"work_experience_in_other_province":true}
            """#, total: 738,
            groups: [
                "language": 68, "age": 40, "work": 160, "education": 70, "adaptability": 500, "risk": -100,
            ]),
        WorkedForm(
            "mb-eoi-1000 4", stream: "mb-swm", grid: "mb-eoi-1000", on: "2026-06-01",
            #"""
            {"first_language_clb_by_ability":{"listening":4,"reading":4,"writing":4,"speaking":4}\#
            ,"age":50,"full_years_last_5":0,"education_level":"none"\#
            ,"connections":["close_friend_or_distant_relative"]\#
            ,"previous_immigration_application_to_other_province":true}
            """#, total: 98, groups: ["language": 48, "adaptability": 50]),
        WorkedForm(
            "mb-swo-100 1", stream: "mb-swo", grid: "mb-swo-100", on: "2026-06-01",
            #"""
            {"first_language_clb":6,"age_at_application":34,"full_years_last_5":5\#
            ,"education_level":"one_program_two_years_plus","connections":["close_relative"]\#
            ,"regional_plan_with_connection":true}
            """#, total: 86,
            groups: ["language": 16, "age": 10, "work": 15, "education": 20, "adaptability": 25], passes: true
        ),
        WorkedForm(
            "mb-swo-100 2", stream: "mb-swo", grid: "mb-swo-100", on: "2026-06-01",
            #"""
            {"first_language_clb":5,"age_at_application":48,"full_years_last_5":1\#
            ,"education_level":"trade_certificate","connections":["friend_or_distant_relative"]}
            """#, total: 50,
            groups: ["language": 14, "age": 4, "work": 8, "education": 14, "adaptability": 10], passes: false),
        WorkedForm(
            "mb-swo-100 3", stream: "mb-swo", grid: "mb-swo-100", on: "2026-06-01",
            #"""
            {"first_language_clb":7,"second_language_clb5":true,"age_at_application":30\#
            ,"full_years_last_5":3,"education_level":"master_or_doctorate"\#
            ,"connections":["friend_or_distant_relative"]}
            """#, total: 80,
            groups: ["language": 23, "age": 10, "work": 12, "education": 25, "adaptability": 10], passes: true
        ),
        WorkedForm(
            "nt-845 1", stream: "nt-elss", grid: "nt-845", on: "2026-06-01",
            #"""
            {"age":31,"relevant_full_time_years_last_10":6,"post_secondary_related_to_occupation":true\#
            ,"nwt_full_time_years_last_10":3\#
            ,"nominating_occupation_level":"senior_management_or_university_level"\#
            ,"job_outside_yellowknife":true}
            """#, total: 500),
        WorkedForm(
            "nt-845 2", stream: "nt-elss", grid: "nt-845", on: "2026-06-01",
            #"""
            {"age":24,"nwt_diploma_or_higher":true,"post_secondary_related_to_occupation":false}
            """#, total: 150),
        WorkedForm(
            "nt-845 3", stream: "nt-elss", grid: "nt-845", on: "2026-06-01",
            #"""
            {"age":52,"bilingual":true,"relevant_full_time_years_last_10":10\#
            ,"post_secondary_related_to_occupation":true\#
            ,"nominating_occupation_level":"senior_management_or_university_level"}
            """#, total: 335),
    ]
}
