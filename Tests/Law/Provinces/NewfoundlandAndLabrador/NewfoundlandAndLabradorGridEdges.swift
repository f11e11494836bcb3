import Rulebook

/// Where the points of Annex A change.
let newfoundlandAndLabradorEdges: [GridEdges] = [
    GridEdges(
        "nl-annex-a", stream: "nl-ee-sw", on: "2026-06-01",
        numbers: [
            "language.min_clb_all_abilities": [0: 0, 4: 0, 5: 19, 6: 21, 7: 23, 8: 27, 9: 27],
            "age": [0: 0, 17: 0, 18: 8, 21: 8, 22: 12, 33: 12, 34: 10, 45: 10, 46: 8, 50: 8, 51: 0, 52: 0],
            "work.years_last5": [0: 0, 1: 3, 2: 6, 3: 9, 4: 12, 5: 15, 6: 15],
            "work.years_6_to_10": [0: 0, 1: 2, 2: 4, 3: 5, 4: 6, 5: 7, 6: 7],
        ],
        values: [
            "education.nl_level": [
                "master": 28, "doctorate": 28, "bachelor_3y": 23, "journeyperson": 23, "two_year": 18,
                "one_year": 15,
            ]
        ],
        flags: [
            "ties.close_relative_nl": 7,
            "ties.past_work_nl": 3,
            "ties.past_study_nl": 3,
        ])
]
