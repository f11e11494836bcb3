import Rulebook

/// The eighteen occupations of the Tourism and Hospitality Stream; the cleaning and laundry codes (6531 and 65320) are recalled.
let tourismOccupations = OccupationSet(
    Words("Tourism and Hospitality occupations", fr: "professions du tourisme et de l'hôtellerie"),
    prefixes: [
        "54100", "60030", "60031", "62020", "62200", "63200", "64300", "64301", "64314", "64320", "64322",
        "65200", "65201", "65210", "65310", "65311", "65312", "65320",
    ])
