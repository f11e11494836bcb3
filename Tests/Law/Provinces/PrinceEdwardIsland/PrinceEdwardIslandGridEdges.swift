import Rulebook

/// Where the points of the eight grids change; months.
let princeEdwardIslandEdges: [GridEdges] = [
    GridEdges(
        "pe-eoi-2026-01:pe-sw-in", stream: "pe-sw-in", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 7, 24: 7, 25: 15, 44: 15, 45: 10, 49: 10, 50: 0, 51: 0],
            "language.english_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "language.french_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "work.years": [0: 0, 23: 0, 24: 10, 47: 10, 48: 15, 72: 15, 73: 20, 74: 20],
        ],
        values: [
            "education.level": ["master": 15, "doctorate": 15, "bachelor": 12, "diploma": 10]
        ],
        flags: [
            "employer.language_attestation_peiw02": 20,
            "work.permanent_pei_job_on_permit": 5,
            "job_offer.related_to_education": 10,
            "licence.foreign_qualification_verified": 5,
            "work.one_year_continuous_pei": 5,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "ties.pei_property": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
            "ties.child_in_pei_school": 5,
        ]),
    GridEdges(
        "pe-eoi-2026-01:pe-sw-out", stream: "pe-sw-out", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 7, 24: 7, 25: 15, 44: 15, 45: 10, 49: 10, 50: 0, 51: 0],
            "language.english_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "language.french_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "work.years": [0: 0, 23: 0, 24: 10, 47: 10, 48: 15, 72: 15, 73: 20, 74: 20],
        ],
        values: [
            "education.level": ["master": 15, "doctorate": 15, "bachelor": 12, "diploma": 10]
        ],
        flags: [
            "employer.language_attestation_peiw02": 20,
            "job_offer.related_to_education": 10,
            "licence.foreign_qualification_verified": 5,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "ties.pei_property": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
            "ties.child_in_pei_school": 5,
        ]),
    GridEdges(
        "pe-eoi-2026-01:pe-critical", stream: "pe-critical", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 7, 24: 7, 25: 15, 44: 15, 45: 10, 49: 10, 50: 0, 51: 0],
            "language.english_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "language.french_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "work.years": [0: 0, 23: 0, 24: 10, 47: 10, 48: 15, 72: 15, 73: 20, 74: 20],
        ],
        values: [
            "education.level": [
                "master": 15, "doctorate": 15, "bachelor": 12, "diploma": 10, "secondary": 10,
            ]
        ],
        flags: [
            "work.permanent_pei_job_on_permit": 5,
            "job_offer.related_to_education": 10,
            "licence.foreign_qualification_verified": 5,
            "work.one_year_continuous_pei": 5,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "ties.pei_property": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
            "ties.child_in_pei_school": 5,
        ]),
    GridEdges(
        "pe-eoi-2026-01:pe-ig", stream: "pe-ig", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 10, 24: 10, 25: 25, 44: 25, 45: 15, 49: 15, 50: 0, 51: 0]
        ],
        values: [
            "education.level": ["master": 35, "doctorate": 35, "bachelor": 20, "diploma": 20]
        ],
        flags: [
            "work.permanent_pei_job_on_permit": 5,
            "job_offer.related_to_education": 10,
            "licence.foreign_qualification_verified": 5,
            "work.one_year_continuous_pei": 5,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "ties.pei_property": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
        ]),
    GridEdges(
        "pe-eoi-2026-01:pe-ie", stream: "pe-ie", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 7, 24: 7, 25: 15, 44: 15, 45: 10, 49: 10, 50: 0, 51: 0],
            "language.english_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "language.french_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "work.years": [0: 0, 23: 0, 24: 10, 47: 10, 48: 15, 72: 15, 73: 20, 74: 20],
        ],
        values: [
            "education.level": [
                "secondary": 15, "diploma": 15, "bachelor": 15, "master": 15, "doctorate": 15,
            ]
        ],
        flags: [
            "work.permanent_pei_job_on_permit": 5,
            "licence.foreign_qualification_verified": 5,
            "work.one_year_continuous_pei": 5,
            "job_offer.related_to_experience": 5,
            "work.previous_lmia_experience": 5,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
        ]),
    GridEdges(
        "pe-eoi-2026-01:pe-oid", stream: "pe-oid", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 7, 24: 7, 25: 15, 44: 15, 45: 10, 49: 10, 50: 0, 51: 0],
            "language.english_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "language.french_min_clb": [0: 0, 4: 0, 5: 5, 6: 10, 7: 15, 8: 17, 9: 20, 10: 20],
            "work.years": [0: 0, 23: 0, 24: 10, 47: 10, 48: 15, 72: 15, 73: 20, 74: 20],
        ],
        values: [
            "education.level": [
                "secondary": 15, "diploma": 15, "bachelor": 15, "master": 15, "doctorate": 15,
            ]
        ],
        flags: [
            "licence.foreign_qualification_verified": 5,
            "job_offer.related_to_experience": 10,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
        ]),
    GridEdges(
        "pe-eoi-2026-01:pe-ee-offer", stream: "pe-ee-offer", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 7, 24: 7, 25: 20, 29: 20, 30: 15, 44: 15, 45: 10, 49: 10, 50: 0, 51: 0],
            "language.best_min_clb": [0: 0, 6: 0, 7: 10, 8: 15, 9: 20, 10: 20],
            "work.years": [0: 0, 11: 0, 12: 5, 23: 5, 24: 10, 47: 10, 48: 15, 49: 15],
        ],
        values: [
            "education.level": ["master": 15, "doctorate": 15, "bachelor": 12, "diploma": 10, "secondary": 0]
        ],
        flags: [
            "work.permanent_pei_job_on_permit": 5,
            "job_offer.related_to_education": 5,
            "licence.foreign_qualification_verified": 5,
            "work.one_year_continuous_pei": 5,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "ties.pei_property": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
        ]),
    GridEdges(
        "pe-eoi-2026-01:pe-ee-none", stream: "pe-ee-none", on: "2026-06-01",
        numbers: [
            "age": [0: 0, 17: 0, 18: 7, 24: 7, 25: 20, 29: 20, 30: 15, 44: 15, 45: 10, 49: 10, 50: 0, 51: 0],
            "language.best_min_clb": [0: 0, 6: 0, 7: 10, 8: 15, 9: 20, 10: 20],
            "work.years": [0: 0, 11: 0, 12: 5, 23: 5, 24: 10, 47: 10, 48: 15, 72: 15, 73: 20, 74: 20],
        ],
        values: [
            "education.level": ["master": 15, "doctorate": 15, "bachelor": 12, "diploma": 10, "secondary": 0]
        ],
        flags: [
            "licence.foreign_qualification_verified": 5,
            "work.one_year_continuous_pei": 5,
            "ties.close_family_pei": 5,
            "ties.family_clb6": 5,
            "ties.pei_property": 5,
            "education.pei_graduate": 5,
            "spouse.three_years_work": 5,
        ]),
]
