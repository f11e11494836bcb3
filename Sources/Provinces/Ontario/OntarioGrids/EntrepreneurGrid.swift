import Rulebook

/// The Entrepreneur stream's own scale of about 200 points, whose lines are not held.
let entrepreneurGrid: Dated<PointsGrid> = .always(
    PointsGrid(
        "on-entrepreneur-200",
        Words("Entrepreneur expression of interest", fr: "Déclaration d'intérêt, volet Entrepreneurs"),
        most: 200,
        [
            FactorGroup(
                "entrepreneur", Words("Entrepreneur", fr: "Entrepreneur"),
                [FactorLine("score", .unpublished("entrepreneur", most: 200))])
        ]),
    per: .recalled("Entrepreneur stream, about 200 points"))
