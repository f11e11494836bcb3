import Rulebook

/// Where the points of Saskatchewan's lines change.
let saskatchewanEdges: [GridEdges] = [
    GridEdges(
        "sk-110", stream: "sk-isw-eo", on: "2025-06-02",
        numbers: [
            "related_full_years_in_last_5": [0: 0, 1: 2, 2: 4, 3: 6, 4: 8, 5: 10, 6: 10],
            "related_full_years_in_years_6_to_10": [0: 0, 1: 0, 2: 2, 3: 3, 4: 4, 5: 5, 6: 5],
            "first_language_clb_lowest": [0: 0, 3: 0, 4: 12, 5: 14, 6: 16, 7: 18, 8: 20, 9: 20],
            "second_language_clb_lowest": [0: 0, 3: 0, 4: 2, 5: 4, 6: 6, 7: 8, 8: 10, 9: 10],
            "age": [0: 0, 17: 0, 18: 8, 21: 8, 22: 12, 34: 12, 35: 10, 45: 10, 46: 8, 50: 8, 51: 0, 52: 0],
        ],
        values: [
            "education_level": [
                "master_or_doctorate": 23, "bachelor_or_three_year_degree": 20, "journeyperson_trade": 20,
                "two_to_under_three_year_diploma": 15, "certificate_two_semesters_to_under_two_years": 12,
                "none": 0,
            ]
        ],
        flags: [
            "high_skilled_saskatchewan_offer": 30
        ]),
    GridEdges(
        "sk-110", stream: "sk-isw-ee", on: "2025-06-02",
        numbers: [
            "related_full_years_in_last_5": [0: 0, 1: 2, 2: 4, 3: 6, 4: 8, 5: 10, 6: 10],
            "related_full_years_in_years_6_to_10": [0: 0, 1: 0, 2: 2, 3: 3, 4: 4, 5: 5, 6: 5],
            "first_language_clb_lowest": [0: 0, 3: 0, 4: 12, 5: 14, 6: 16, 7: 18, 8: 20, 9: 20],
            "second_language_clb_lowest": [0: 0, 3: 0, 4: 2, 5: 4, 6: 6, 7: 8, 8: 10, 9: 10],
            "age": [0: 0, 17: 0, 18: 8, 21: 8, 22: 12, 34: 12, 35: 10, 45: 10, 46: 8, 50: 8, 51: 0, 52: 0],
        ],
        values: [
            "education_level": [
                "master_or_doctorate": 23, "bachelor_or_three_year_degree": 20, "journeyperson_trade": 20,
                "two_to_under_three_year_diploma": 15, "certificate_two_semesters_to_under_two_years": 12,
                "none": 0,
            ]
        ],
        flags: [
            "close_relative_in_saskatchewan": 20,
            "twelve_months_saskatchewan_work_in_last_5_years": 5,
            "one_year_saskatchewan_study": 5,
        ]),
]
