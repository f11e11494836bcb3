import Rulebook

/// Where the points of Manitoba's lines change, but for the sum over abilities.
let manitobaEdges: [GridEdges] = [
    GridEdges(
        "mb-eoi-1000", stream: "mb-swm", on: "2026-06-20",
        numbers: [
            "age": [
                17: 0, 18: 20, 19: 30, 20: 40, 21: 75, 45: 75, 46: 40, 47: 30, 48: 20, 49: 10, 50: 0, 51: 0,
            ],
            "full_years_last_5": [0: 0, 1: 40, 2: 50, 3: 60, 4: 75, 5: 75],
        ],
        values: [
            "education_level": [
                "master_or_doctorate": 125, "two_programs_two_years_each": 115,
                "one_program_three_years_plus": 110, "one_program_two_years": 100, "one_year_program": 70,
                "trade_certificate": 70, "none": 0,
            ],
            "connections": [
                "close_relative": 200, "previous_manitoba_work_6_months": 100,
                "manitoba_program_two_years_plus": 100, "manitoba_program_one_year": 50,
                "close_friend_or_distant_relative": 50,
                "ongoing_employment_6_months_with_long_term_offer": 500, "strategic_invitation": 500,
            ],
        ],
        flags: [
            "second_language_clb5_overall": 25,
            "fully_recognised_by_manitoba_licensing_body": 100,
            "destination_outside_winnipeg": 50,
            "work_experience_in_other_province": -100,
            "studies_in_other_province": -100,
            "close_relative_in_other_province_and_none_in_manitoba": 0,
            "previous_immigration_application_to_other_province": 0,
        ]),
    GridEdges(
        "mb-swo-100", stream: "mb-swo", on: "2026-06-20",
        numbers: [
            "first_language_clb": [0: 0, 3: 0, 4: 12, 5: 14, 6: 16, 7: 18, 8: 20, 9: 20],
            "age_at_application": [
                17: 0, 18: 4, 19: 6, 20: 8, 21: 10, 45: 10, 46: 8, 47: 6, 48: 4, 49: 2, 50: 0, 51: 0,
            ],
            "full_years_last_5": [0: 0, 1: 8, 2: 10, 3: 12, 4: 15, 5: 15],
        ],
        values: [
            "education_level": [
                "master_or_doctorate": 25, "two_programs_two_years_each": 23,
                "one_program_two_years_plus": 20, "one_year_program": 14, "trade_certificate": 14, "none": 0,
            ],
            "connections": [
                "close_relative": 20, "strategic_invitation": 20, "previous_manitoba_work_6_months": 12,
                "manitoba_program_two_years_plus": 12, "manitoba_program_one_year": 10,
                "friend_or_distant_relative": 10,
            ],
        ],
        flags: [
            "second_language_clb5": 5,
            "regional_plan_with_connection": 5,
        ]),
]
