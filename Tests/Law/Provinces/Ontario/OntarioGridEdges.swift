import Rulebook

/// Where the points of both of Ontario's grids change; cents.
let ontarioEdges: [GridEdges] = [
    GridEdges(
        "on-eoi-owp-2026", stream: "on-owp-teer03", on: "2026-08-04",
        numbers: [
            "job_offer.wage_hourly_cad": [
                0: 0, 1999: 0, 2000: 5, 2499: 5, 2500: 8, 2999: 8, 3000: 10, 3499: 10, 3500: 12, 3999: 12,
                4000: 15, 4001: 15,
            ],
            "work.months_in_offered_position_ontario": [
                0: 0, 5: 0, 6: 12, 12: 12, 13: 15, 24: 15, 25: 18, 26: 18,
            ],
            "work.months_any_ontario": [0: 0, 5: 0, 6: 6, 12: 6, 13: 9, 24: 9, 25: 12, 26: 12],
            "earnings.max_year_cad_last5": [
                0: 0, 29999: 0, 30000: 4, 49999: 4, 50000: 6, 69999: 6, 70000: 8, 70001: 8,
            ],
            "education.canadian_credentials_count": [0: 0, 1: 5, 2: 10, 3: 10],
            "language.min_clb_all_abilities": [0: 0, 5: 0, 6: 4, 7: 8, 8: 12, 9: 15, 10: 15],
        ],
        values: [
            "job_offer.teer": ["0": 9, "1": 9, "2": 6, "3": 6, "4": 0, "5": 0],
            "job_offer.noc_first_digit": [
                "3": 10, "7": 8, "2": 6, "0": 4, "1": 4, "4": 4, "8": 4, "9": 4, "5": 2, "6": 2,
            ],
            "status.permit_type": ["work": 10, "study": 5],
            "education.level": [
                "doctorate": 10, "md": 10, "dentistry": 10, "veterinary": 10, "optometry": 10, "master": 8,
                "bachelor": 6, "certificate_above_bachelor": 6, "ontario_college_graduate_certificate": 5,
                "certificate_below_bachelor": 5, "college_cegep": 5, "trade_certificate": 5,
            ],
            "language.official_languages_known": ["two": 10, "one": 5],
            "job_offer.region": [
                "north": 15, "east": 10, "central_ex_gta": 10, "southwest": 10, "gta_ex_toronto": 5,
                "toronto": 0,
            ],
        ],
        flags: [:]),
    GridEdges(
        "on-eoi-owp-2026", stream: "on-owp-physician", on: "2026-08-04",
        numbers: [
            "work.months_in_offered_position_ontario": [
                0: 0, 5: 0, 6: 12, 12: 12, 13: 15, 24: 15, 25: 18, 26: 18,
            ],
            "work.months_any_ontario": [0: 0, 5: 0, 6: 6, 12: 6, 13: 9, 24: 9, 25: 12, 26: 12],
            "earnings.max_year_cad_last5": [
                0: 0, 29999: 0, 30000: 4, 49999: 4, 50000: 6, 69999: 6, 70000: 8, 70001: 8,
            ],
            "education.canadian_credentials_count": [0: 0, 1: 5, 2: 10, 3: 10],
            "language.min_clb_all_abilities": [0: 0, 5: 0, 6: 4, 7: 8, 8: 12, 9: 15, 10: 15],
        ],
        values: [
            "job_offer.teer": ["0": 9, "1": 9, "2": 6, "3": 6, "4": 0, "5": 0],
            "job_offer.noc_first_digit": [
                "3": 10, "7": 8, "2": 6, "0": 4, "1": 4, "4": 4, "8": 4, "9": 4, "5": 2, "6": 2,
            ],
            "status.permit_type": ["work": 10, "study": 5],
            "education.level": [
                "doctorate": 10, "md": 10, "dentistry": 10, "veterinary": 10, "optometry": 10, "master": 8,
                "bachelor": 6, "certificate_above_bachelor": 6, "ontario_college_graduate_certificate": 5,
                "certificate_below_bachelor": 5, "college_cegep": 5, "trade_certificate": 5,
            ],
            "language.official_languages_known": ["two": 10, "one": 5],
            "job_offer.region": [
                "north": 15, "east": 10, "central_ex_gta": 10, "southwest": 10, "gta_ex_toronto": 5,
                "toronto": 0,
            ],
        ],
        flags: [:]),
    GridEdges(
        "on-eoi-legacy-2022", stream: "on-ejo-is", on: "2025-06-02",
        numbers: [
            "job_offer.wage_hourly_cad": [
                0: 0, 1999: 0, 2000: 5, 2499: 5, 2500: 6, 2999: 6, 3000: 7, 3499: 7, 3500: 8, 3999: 8,
                4000: 10, 4001: 10,
            ],
            "work.months_in_offered_position_ontario": [0: 0, 5: 0, 6: 3, 7: 3],
            "earnings.max_year_cad_last5": [0: 0, 39999: 0, 40000: 3, 40001: 3],
            "education.canadian_credentials_count": [0: 0, 1: 5, 2: 10, 3: 10],
            "language.min_clb_all_abilities": [0: 0, 6: 0, 7: 4, 8: 6, 9: 10, 10: 10],
        ],
        values: [
            "job_offer.teer": ["0": 10, "1": 10, "2": 8, "3": 8, "4": 0, "5": 0],
            "job_offer.noc_first_digit": [
                "0": 10, "2": 10, "3": 10, "7": 7, "1": 5, "9": 5, "4": 4, "8": 4, "5": 3, "6": 3,
            ],
            "education.level": [
                "doctorate": 10, "md": 10, "master": 8, "bachelor": 6, "graduate_diploma": 6,
                "undergraduate_diploma": 5, "trade_certificate": 5,
            ],
            "education.field_group": [
                "stem_health": 12, "trades": 12, "business_social_legal_education": 6, "arts_humanities": 0,
            ],
            "language.official_languages_known": ["two": 10, "one": 5],
            "job_offer.region": ["north": 10, "outside_gta": 8, "gta_ex_toronto": 3, "toronto": 0],
            "education.study_region": [
                "north": 10, "outside_gta": 8, "gta_ex_toronto": 3, "toronto": 0, "online": 0,
                "outside_ontario": 0,
            ],
        ],
        flags: [
            "status.valid_work_or_study_permit": 10
        ]),
    GridEdges(
        "on-eoi-legacy-2022", stream: "on-ejo-ids", on: "2025-06-02",
        numbers: [
            "job_offer.wage_hourly_cad": [
                0: 0, 1999: 0, 2000: 5, 2499: 5, 2500: 6, 2999: 6, 3000: 7, 3499: 7, 3500: 8, 3999: 8,
                4000: 10, 4001: 10,
            ],
            "work.months_in_offered_position_ontario": [0: 0, 5: 0, 6: 3, 7: 3],
            "earnings.max_year_cad_last5": [0: 0, 39999: 0, 40000: 3, 40001: 3],
        ],
        values: [
            "job_offer.noc_first_digit": [
                "0": 10, "2": 10, "3": 10, "7": 7, "1": 5, "9": 5, "4": 4, "8": 4, "5": 3, "6": 3,
            ],
            "job_offer.region": ["north": 10, "outside_gta": 8, "gta_ex_toronto": 3, "toronto": 0],
        ],
        flags: [
            "status.valid_work_or_study_permit": 10
        ]),
    GridEdges(
        "on-eoi-legacy-2022", stream: "on-phd", on: "2025-06-02",
        numbers: [
            "earnings.max_year_cad_last5": [0: 0, 39999: 0, 40000: 3, 40001: 3],
            "education.canadian_credentials_count": [0: 0, 1: 5, 2: 10, 3: 10],
            "language.min_clb_all_abilities": [0: 0, 6: 0, 7: 4, 8: 6, 9: 10, 10: 10],
        ],
        values: [
            "education.level": [
                "doctorate": 10, "md": 10, "master": 8, "bachelor": 6, "graduate_diploma": 6,
                "undergraduate_diploma": 5, "trade_certificate": 5,
            ],
            "education.field_group": [
                "stem_health": 12, "trades": 12, "business_social_legal_education": 6, "arts_humanities": 0,
            ],
            "language.official_languages_known": ["two": 10, "one": 5],
            "education.study_region": [
                "north": 10, "outside_gta": 8, "gta_ex_toronto": 3, "toronto": 0, "online": 0,
                "outside_ontario": 0,
            ],
        ],
        flags: [
            "status.valid_work_or_study_permit": 10
        ]),
]
