import Rulebook

/// Where the points of Alberta's lines change.
let albertaEdges: [GridEdges] = [
    GridEdges(
        "ab-weoi", stream: "ab-aos", on: "2024-10-01",
        numbers: [
            "clb_english_lowest": [0: 0, 3: 0, 4: 5, 5: 8, 6: 10, 7: 10],
            "nclc_french_lowest": [0: 0, 3: 0, 4: 3, 5: 5, 6: 8, 7: 8],
            "total_work_months": [0: 3, 5: 3, 6: 7, 11: 7, 12: 11, 13: 11],
            "age": [17: 0, 18: 3, 20: 3, 21: 5, 34: 5, 35: 4, 49: 4, 50: 3, 51: 3],
        ],
        values: [
            "education_level": [
                "doctorate": 12, "master": 10, "bachelor": 7, "trades_certificate_or_diploma": 7,
                "diploma_or_certificate": 4, "secondary_or_less": 0,
            ],
            "offer_location": [
                "rural_renewal_community": 5, "other_outside_both_metros": 5, "calgary_cma": 0,
                "edmonton_cma": 0, "none": 0,
            ],
        ],
        flags: [
            "highest_credential_in_alberta": 10,
            "highest_credential_elsewhere_in_canada": 6,
            "four_plus_in_both_languages": 3,
            "six_months_work_in_alberta": 10,
            "six_months_work_elsewhere_in_canada": 6,
            "family_member_in_alberta": 8,
            "permanent_full_time_offer": 10,
            "rural_endorsement_letter": 6,
            "tourism_association_employer": 6,
            "police_association_employer": 6,
            "regulated_occupation_with_licence_or_trade_certificate": 10,
        ]),
    GridEdges(
        "ab-weoi", stream: "ab-aos", on: "2025-06-01",
        numbers: [
            "clb_english_lowest": [0: 0, 3: 0, 4: 5, 5: 8, 6: 10, 7: 10],
            "nclc_french_lowest": [0: 0, 3: 0, 4: 3, 5: 5, 6: 8, 7: 8],
            "total_work_months": [0: 3, 5: 3, 6: 7, 11: 7, 12: 11, 13: 11],
            "age": [17: 0, 18: 3, 20: 3, 21: 5, 34: 5, 35: 4, 49: 4, 50: 3, 51: 3],
        ],
        values: [
            "education_level": [
                "doctorate": 12, "master": 10, "bachelor": 7, "trades_certificate_or_diploma": 7,
                "diploma_or_certificate": 4, "secondary_or_less": 0,
            ],
            "offer_location": [
                "rural_renewal_community": 5, "other_outside_both_metros": 5, "calgary_cma": 0,
                "edmonton_cma": 0, "none": 0,
            ],
        ],
        flags: [
            "highest_credential_in_alberta": 10,
            "highest_credential_elsewhere_in_canada": 6,
            "four_plus_in_both_languages": 3,
            "six_months_work_in_alberta": 10,
            "six_months_work_elsewhere_in_canada": 6,
            "family_member_in_alberta": 8,
            "permanent_full_time_offer": 10,
            "rural_endorsement_letter": 6,
            "tourism_association_employer": 6,
            "police_association_employer": 6,
            "regulated_occupation_with_licence_or_trade_certificate": 10,
        ]),
]
