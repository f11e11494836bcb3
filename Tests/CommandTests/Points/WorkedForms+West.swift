extension WorkedForm {
    /// Alberta, British Columbia and Saskatchewan.
    static let west = [
        WorkedForm(
            "ab-weoi 1", stream: "ab-aos", grid: "ab-weoi", on: "2025-06-01",
            #"""
            {"education_level":"secondary_or_less","clb_english_lowest":5,"total_work_months":24\#
            ,"six_months_work_in_alberta":true,"age":29,"permanent_full_time_offer":true\#
            ,"offer_location":"calgary_cma"}
            """#, total: 44, groups: ["human_capital": 34, "economic": 10]),
        WorkedForm(
            "ab-weoi 2", stream: "ab-aos", grid: "ab-weoi", on: "2025-06-01",
            #"""
            {"education_level":"bachelor","clb_english_lowest":6,"total_work_months":36\#
            ,"six_months_work_in_alberta":true,"age":33,"permanent_full_time_offer":true\#
            ,"rural_endorsement_letter":true,"offer_location":"rural_renewal_community"}
            """#, total: 64, groups: ["human_capital": 43, "economic": 21]),
        WorkedForm(
            "ab-weoi 3", stream: "ab-aos", grid: "ab-weoi", on: "2025-06-01",
            #"""
            {"education_level":"bachelor","clb_english_lowest":7,"total_work_months":120,"age":41\#
            ,"family_member_in_alberta":true,"permanent_full_time_offer":true\#
            ,"regulated_occupation_with_licence_or_trade_certificate":true\#
            ,"offer_location":"other_outside_both_metros"}
            """#, total: 65, groups: ["human_capital": 40, "economic": 25]),
        WorkedForm(
            "ab-weoi 4", stream: "ab-aos", grid: "ab-weoi", on: "2025-06-01",
            #"""
            {"education_level":"master","highest_credential_elsewhere_in_canada":true\#
            ,"clb_english_lowest":4,"nclc_french_lowest":7,"four_plus_in_both_languages":true\#
            ,"total_work_months":14,"six_months_work_elsewhere_in_canada":true,"age":24\#
            ,"offer_location":"none"}
            """#, total: 49, groups: ["human_capital": 49]),
        WorkedForm(
            "bc-sirs 1", stream: "bc-sw", grid: "bc-sirs", on: "2026-06-01",
            #"""
            {"directly_related_years":6,"one_year_directly_related_in_canada":true\#
            ,"currently_full_time_in_bc_for_this_employer_and_occupation":true\#
            ,"education_level":"master","post_secondary_elsewhere_in_canada":true,"clb_lowest_ability":9\#
            ,"hourly_wage_cad":62.4,"area":1}
            """#, total: 145, groups: ["work": 40, "education": 28, "language": 30, "wage": 47]),
        WorkedForm(
            "bc-sirs 2", stream: "bc-sw", grid: "bc-sirs", on: "2026-06-01",
            #"""
            {"directly_related_years":2.5,"one_year_directly_related_in_canada":true\#
            ,"currently_full_time_in_bc_for_this_employer_and_occupation":true\#
            ,"education_level":"post_secondary_certificate_or_diploma","post_secondary_in_bc":true\#
            ,"eligible_professional_designation":true,"clb_lowest_ability":7,"hourly_wage_cad":28.75\#
            ,"area":3,"one_year_full_time_outside_area1_within_5_years":true}
            """#, total: 104, groups: ["work": 28, "education": 18, "language": 20, "wage": 13, "area": 25]),
        WorkedForm(
            "bc-sirs 3", stream: "bc-sw", grid: "bc-sirs", on: "2026-06-01",
            #"""
            {"directly_related_years":10,"education_level":"trade_certificate_or_diploma"\#
            ,"clb_lowest_ability":5,"hourly_wage_cad":38,"area":2}
            """#, total: 63, groups: ["work": 20, "education": 5, "language": 10, "wage": 23, "area": 5]),
        WorkedForm(
            "bc-sirs 4", stream: "bc-sw", grid: "bc-sirs", on: "2026-06-01",
            #"""
            {"directly_related_years":12,"one_year_directly_related_in_canada":true\#
            ,"currently_full_time_in_bc_for_this_employer_and_occupation":true\#
            ,"education_level":"doctorate","post_secondary_in_bc":true\#
            ,"eligible_professional_designation":true,"clb_lowest_ability":10\#
            ,"clb4_plus_in_both_english_and_french":true,"hourly_wage_cad":95,"area":3\#
            ,"graduate_of_public_institution_outside_area1_within_3_years":true}
            """#, total: 200, groups: ["work": 40, "education": 40, "language": 40, "wage": 55, "area": 25]),
        WorkedForm(
            "sk-110 1", stream: "sk-isw-oid", grid: "sk-110", on: "2026-06-01",
            #"""
            {"education_level":"bachelor_or_three_year_degree","related_full_years_in_last_5":5\#
            ,"related_full_years_in_years_6_to_10":3,"first_language_clb_lowest":7,"age":33\#
            ,"close_relative_in_saskatchewan":true}
            """#, total: 83, groups: ["I": 63, "II": 20], passes: true),
        WorkedForm(
            "sk-110 2", stream: "sk-isw-ee", grid: "sk-110", on: "2026-06-01",
            #"""
            {"education_level":"master_or_doctorate","related_full_years_in_last_5":4\#
            ,"related_full_years_in_years_6_to_10":0,"first_language_clb_lowest":8\#
            ,"second_language_clb_lowest":5,"age":36}
            """#, total: 65, groups: ["I": 65], passes: true),
        WorkedForm(
            "sk-110 3", stream: "sk-isw-eo", grid: "sk-110", on: "2026-06-01",
            #"""
            {"education_level":"journeyperson_trade","related_full_years_in_last_5":2\#
            ,"related_full_years_in_years_6_to_10":0,"first_language_clb_lowest":5,"age":46\#
            ,"high_skilled_saskatchewan_offer":true}
            """#, total: 76, groups: ["I": 46, "II": 30], passes: true),
        WorkedForm(
            "sk-110 4", stream: "sk-isw-eo", grid: "sk-110", on: "2026-06-01",
            #"""
            {"education_level":"certificate_two_semesters_to_under_two_years"\#
            ,"related_full_years_in_last_5":1,"related_full_years_in_years_6_to_10":0\#
            ,"first_language_clb_lowest":4,"age":51,"high_skilled_saskatchewan_offer":true}
            """#, total: 56, groups: ["I": 26, "II": 30], passes: false),
        WorkedForm(
            "sk-110 5", stream: "sk-isw-oid", grid: "sk-110", on: "2026-06-01",
            #"""
            {"education_level":"two_to_under_three_year_diploma","related_full_years_in_last_5":3\#
            ,"related_full_years_in_years_6_to_10":2,"first_language_clb_lowest":6,"age":28\#
            ,"high_skilled_saskatchewan_offer":true\#
            ,"twelve_months_saskatchewan_work_in_last_5_years":true,"one_year_saskatchewan_study":true}
            """#, total: 61, groups: ["I": 51, "II": 10], passes: true),
    ]
}
