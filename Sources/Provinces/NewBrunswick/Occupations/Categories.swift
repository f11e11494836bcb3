import Rulebook

// The province names occupational categories without codes; whole groups of the classification stand for them.

/// Health care.
let healthCare = OccupationSet(Words("health care", fr: "soins de santé"), prefixes: ["3"])

/// Education, social and community services.
let educationAndCommunity = OccupationSet(
    Words("education, social and community services", fr: "éducation, services sociaux et communautaires"),
    prefixes: ["40021", "41", "42", "43", "44"])

/// Construction trades.
let constructionTrades = OccupationSet(
    Words("construction trades", fr: "métiers de la construction"),
    prefixes: ["7001", "72", "731", "732", "734", "7511"])

/// The order in which targeted rounds are read: health, education, construction trades, then the rest.
let targetedCategories: [Requirement] = [
    .offerOccupation(healthCare), .offerOccupation(educationAndCommunity),
    .offerOccupation(constructionTrades),
    .all([]),
]
