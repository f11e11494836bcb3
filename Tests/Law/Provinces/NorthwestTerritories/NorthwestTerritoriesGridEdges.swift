import Rulebook

/// Where the points of the lines that are known change; months.
let northwestTerritoriesEdges: [GridEdges] = [
    GridEdges(
        "nt-845", stream: "nt-sw", on: "2026-06-01",
        numbers: [
            "age": [20: 0, 21: 50, 49: 0, 50: 10, 51: 10],
            "relevant_full_time_years_last_10": [4: 0, 5: 100, 6: 100],
            "nwt_full_time_years_last_10": [35: 0, 36: 100, 37: 100],
        ],
        values: [
            "nominating_occupation_level": ["senior_management_or_university_level": 100]
        ],
        flags: [
            "bilingual": 25,
            "post_secondary_related_to_occupation": 100,
            "nwt_diploma_or_higher": 100,
            "job_outside_yellowknife": 50,
        ])
]
