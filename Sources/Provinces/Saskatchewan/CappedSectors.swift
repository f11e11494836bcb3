import Rulebook

/// Categories with a job offer, whose applications are capped by sector.
private let withOffer = [
    "sk-isw-eo", "sk-exp-ewp", "sk-exp-stu", "sk-htp", "sk-atp", "sk-ittp",
]

private let notYet: Source = .assumed("No windows of 2027 are known: applications are taken as they come")

/// The windows of 2026 whose places were not found.
private let later = [
    IntakeWindow(opensOn: "2026-07-06", places: nil), IntakeWindow(opensOn: "2026-09-14", places: nil),
    IntakeWindow(opensOn: "2026-11-02", places: nil),
]

/// The first windows of 2026 of accommodation and food services; the other two sectors have a third of these places each.
private let largest = [
    IntakeWindow(opensOn: "2026-01-13", places: 180), IntakeWindow(opensOn: "2026-03-02", places: 240),
    IntakeWindow(opensOn: "2026-05-04", places: 240),
]
private let smaller = [
    IntakeWindow(opensOn: "2026-01-13", places: 60), IntakeWindow(opensOn: "2026-03-02", places: 80),
    IntakeWindow(opensOn: "2026-05-04", places: 80),
]

/// The three capped sectors, each with its windows; by occupation, as the model has no industry.
let cappedSectors: [CappedIntake] = [
    CappedIntake(
        "sk-accommodation-food",
        Words(
            "applications in accommodation and food services",
            fr: "demandes en hébergement et restauration"),
        streams: withOffer, members: .offerOccupation(accommodationAndFood),
        windows: [
            .from("2026-01-01", per: statistics): largest + later, .from("2027-01-01", per: notYet): nil,
        ]),
    CappedIntake(
        "sk-retail",
        Words(
            "applications in retail trade and other services",
            fr: "demandes en commerce de détail et autres services"),
        streams: withOffer, members: .offerOccupation(retail),
        windows: [
            .from("2026-01-01", per: statistics): smaller + later, .from("2027-01-01", per: notYet): nil,
        ]),
    CappedIntake(
        "sk-trucking", Words("applications in trucking", fr: "demandes en camionnage"), streams: withOffer,
        members: .offerOccupation(truckDrivers),
        windows: [
            .from("2026-01-01", per: statistics): smaller + later, .from("2027-01-01", per: notYet): nil,
        ]),
]
