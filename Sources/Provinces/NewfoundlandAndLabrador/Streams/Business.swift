import Rulebook

/// International Entrepreneur: catalogued; the model has no net worth and no business.
let internationalEntrepreneur = NomineeStream(
    "nl-ie", Words("International Entrepreneur", fr: "Entrepreneurs étrangers"), kind: .business,
    track: .base,
    status: .always(.open, per: .recalled("entrepreneur category of the program")),
    eligibility: .always(
        .all([
            workingAge, .language(atLeast: 5), .destinationHere,
            .shown("net worth of 600,000 dollars or more", fr: "avoir net d'au moins 600 000 dollars"),
            .shown(
                "an investment of 200,000 dollars or more", fr: "investissement d'au moins 200 000 dollars"),
            .shown(
                "a third (33.3 per cent) or more of the business",
                fr: "au moins le tiers (33,3 pour cent) de l'entreprise"),
            .shown(
                "twelve months of operation before the nomination",
                fr: "douze mois d'exploitation avant la désignation"),
        ]), per: interestModelPage),
    selection: .always(asTheyCame, per: interestModelPage), fee: .always(0, per: interestModelPage),
    notSimulated: Words(
        "the model has no business, net worth or investment, and no count of its nominations is published",
        fr:
            "le modèle n'a ni entreprise, ni avoir net, ni investissement, et aucun nombre de désignations n'est publié"
    ))

/// International Graduate Entrepreneur: catalogued; its criteria were not found.
let internationalGraduateEntrepreneur = NomineeStream(
    "nl-ige", Words("International Graduate Entrepreneur", fr: "Diplômés étrangers entrepreneurs"),
    kind: .business,
    track: .base, status: .always(.open, per: .recalled("graduate entrepreneur category of the program")),
    eligibility: .always(
        .all([
            .destinationHere, .atLeast(.canadianCredentials, 1),
            .shown(
                "the criteria of the category, which were not found in a published text",
                fr: "les critères de la catégorie, introuvables dans un texte publié"),
        ]), per: .recalled("criteria not found")),
    selection: .always(asTheyCame, per: interestModelPage), fee: .always(0, per: interestModelPage),
    notSimulated: Words(
        "the model has no business, and the criteria were not found",
        fr: "le modèle n'a pas d'entreprise, et les critères n'ont pas été trouvés"))
