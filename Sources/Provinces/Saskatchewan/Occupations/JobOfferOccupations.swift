import Rulebook

/// Occupations excluded from job offers by type of business: spas, salons, pet care, home-based and similar.
let conditionalOccupations = OccupationSet(
    Words("occupations excluded in some businesses", fr: "professions exclues dans certaines entreprises"),
    prefixes: [
        "10022", "11202", "12200", "32200", "32201", "32209", "33109", "41302", "41402", "42204", "43200",
        "43202", "63210", "63211",
    ])

/// Occupations that stand for accommodation, food, retail and trucking: the program goes by industry code, which the model does not hold.
let cappedOccupations = OccupationSet(
    Words("capped sectors (model)", fr: "secteurs plafonnés (modèle)"),
    prefixes: [
        "60020", "60030", "60031", "62010", "62020", "62200", "63200", "63201", "64100", "64300", "64301",
        "64314", "65100", "65102", "65200", "65201", "65210", "73300",
    ])

/// Of the capped occupations, those that stand for accommodation and food services.
let accommodationAndFood = OccupationSet(
    Words("accommodation and food services (model)", fr: "hébergement et restauration (modèle)"),
    prefixes: [
        "60030", "60031", "62020", "62200", "63200", "63201", "64300", "64301", "64314", "65200", "65201",
        "65210",
    ])

/// Of the capped occupations, those that stand for retail trade and other services.
let retail = OccupationSet(
    Words("retail trade and other services (model)", fr: "commerce de détail et autres services (modèle)"),
    prefixes: ["60020", "62010", "64100", "65100", "65102"])

/// Occupations that stand for the priority sectors of 2026: health, agriculture, trades, mining, manufacturing, energy, technology.
let priorityOccupations = OccupationSet(
    Words("priority sectors (model)", fr: "secteurs prioritaires (modèle)"),
    prefixes: ["21", "22", "3", "72", "73", "80", "82", "83", "84", "85", "90", "92", "93", "94", "95"],
    except: ["73300"])

/// Occupations of health, agriculture and the skilled trades, the only ones recruited from abroad in 2025 (after their groups).
let overseasOccupations = OccupationSet(
    Words(
        "health, agriculture and skilled trades (model)",
        fr: "santé, agriculture et métiers spécialisés (modèle)"),
    prefixes: [
        "3", "72", "73", "80", "82", "84", "85",
    ])

/// Every health occupation: broad category 3.
let healthGroup = OccupationSet(
    Words("health occupations", fr: "professions de la santé"),
    prefixes: [
        "3"
    ])

/// Transport truck drivers.
let truckDrivers = OccupationSet(
    Words("transport truck drivers", fr: "conducteurs de camions de transport"),
    prefixes: [
        "73300"
    ])
