import Rulebook

/// Skilled Worker, January 2025.
let notConsideredForWorkersFromJanuary2025 = OccupationSet(
    Words("not considered from January 2025", fr: "non considérées à partir de janvier 2025"),
    [
        12200, 13110, 14400, 60030, 62020, 63200, 63202, 64301, 64409, 65200, 65201, 94140, 94142, 95106,
        95107,
    ])

/// Express Entry, January 2025.
let notConsideredInExpressEntryFromJanuary2025 = OccupationSet(
    Words("not considered from January 2025", fr: "non considérées à partir de janvier 2025"),
    [12200, 13110, 60030, 62020, 63200, 63202])

/// Skilled Worker, February 2025 to 2 February 2026.
let notConsideredForWorkersFromFebruary2025 = OccupationSet(
    Words("not considered from February 2025", fr: "non considérées à partir de février 2025"),
    [
        12200, 13110, 14400, 60020, 60030, 62010, 62020, 63200, 63202, 64100, 64301, 64314, 64409, 65200,
        65201,
        94142, 95106, 95107,
    ])

/// Express Entry, February 2025 to 2 February 2026.
let notConsideredInExpressEntryFromFebruary2025 = OccupationSet(
    Words("not considered from February 2025", fr: "non considérées à partir de février 2025"),
    [12200, 13110, 60020, 60030, 62010, 62020, 63200, 63202])

/// Both streams from 3 February 2026, whatever the employer's industry.
let notConsideredFromFebruary2026 = OccupationSet(
    Words("not considered from 3 February 2026", fr: "non considérées à partir du 3 février 2026"),
    [
        14400, 60020, 62010, 62101, 63201, 64100, 64409, 65100, 65101, 65102, 65202, 94142, 95106, 95107,
    ])

/// Occupations named for employers of accommodation and food services (NAICS 72) from 3 February 2026.
///
/// Such an employer is refused in every occupation and another employer in none; the model knows no industry of an
/// employer and takes these occupations for it.
let accommodationAndFoodOccupations = OccupationSet(
    Words("accommodation and food services", fr: "hébergement et services de restauration"),
    [60030, 62020, 62021, 62024, 62200, 63200, 63202, 64300, 64301, 64314, 65200, 65201, 65310])
