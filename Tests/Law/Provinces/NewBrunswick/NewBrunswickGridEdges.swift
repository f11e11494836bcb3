import Rulebook

/// Where the points of the historic selection factors change.
let newBrunswickEdges: [GridEdges] = [
    GridEdges(
        "nb-ee-fsw67-2015", stream: "nb-ee-elms-historic", on: "2024-06-03",
        numbers: [
            "language.first_points_sum": [0: 0, 1: 1, 2: 2, 12: 12, 23: 23, 24: 24, 25: 0],
            "work.years_skilled": [0: 0, 1: 9, 2: 11, 3: 11, 4: 13, 5: 13, 6: 15, 7: 15],
            "age": [
                0: 0, 17: 0, 18: 12, 35: 12, 36: 11, 37: 10, 38: 9, 39: 8, 40: 7, 41: 6, 42: 5, 43: 4, 44: 3,
                45: 2, 46: 1, 47: 0, 48: 0,
            ],
            "adaptability.points": [0: 0, 4: 0, 5: 5, 9: 5, 10: 10, 11: 10],
        ],
        values: [
            "education.fsw_level": [
                "doctorate": 25, "master": 23, "professional": 23, "two_credentials": 22, "bachelor": 21,
                "two_year": 19, "one_year": 15, "secondary": 5,
            ]
        ],
        flags: [
            "language.second_clb5": 4,
            "job_offer.arranged": 10,
        ])
]
