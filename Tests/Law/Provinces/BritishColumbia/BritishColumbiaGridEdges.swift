import Rulebook

/// Where the points of British Columbia's lines change; months and cents.
let britishColumbiaEdges: [GridEdges] = [
    GridEdges(
        "bc-sirs", stream: "bc-sw", on: "2025-06-01",
        numbers: [
            "directly_related_years": [
                0: 0, 1: 1, 11: 1, 12: 4, 23: 4, 24: 8, 35: 8, 36: 12, 47: 12, 48: 16, 59: 16, 60: 20, 61: 20,
            ],
            "clb_lowest_ability": [0: 0, 3: 0, 4: 5, 5: 10, 6: 15, 7: 20, 8: 25, 9: 30, 10: 30],
            "hourly_wage_cad": [1599: 0, 1600: 1, 1699: 1, 1700: 2, 3245: 17, 6999: 54, 7000: 55, 9500: 55],
        ],
        values: [
            "education_level": [
                "doctorate": 27, "master": 22, "postgraduate_certificate_or_diploma": 15, "bachelor": 15,
                "associate": 5, "post_secondary_certificate_or_diploma": 5, "trade_certificate_or_diploma": 5,
                "secondary_or_less": 0,
            ],
            "area": ["1": 0, "2": 5, "3": 15],
        ],
        flags: [
            "one_year_directly_related_in_canada": 10,
            "currently_full_time_in_bc_for_this_employer_and_occupation": 10,
            "post_secondary_in_bc": 8,
            "post_secondary_elsewhere_in_canada": 6,
            "eligible_professional_designation": 5,
            "clb4_plus_in_both_english_and_french": 10,
        ])
]
