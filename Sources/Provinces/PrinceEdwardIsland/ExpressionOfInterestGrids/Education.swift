import Rulebook

private let doctorate: Requirement = .credentialIn([.doctoral])
private let master: Requirement = .credentialIn([.masters])
private let bachelor: Requirement = .all([.fact(.bachelorDegree), .credentialIn([.threeYear, .twoOrMore])])
/// Any other post-secondary credential; the guide does not say how long a diploma takes.
private let diploma: Requirement = .credentialIn([.oneYear, .twoYear, .threeYear, .twoOrMore])
private let secondary: Requirement = .credentialIn([.secondary])

private let education = Words("Education", fr: "Scolarité")

/// Education of skilled workers.
let educationOfSkilledWorkers = FactorGroup(
    "education", education, most: 15,
    [
        FactorLine(
            "edu_sw",
            .choice(
                "education.level",
                [
                    Choice("doctorate", 15, when: doctorate), Choice("master", 15, when: master),
                    Choice("bachelor", 12, when: bachelor), Choice("diploma", 10, when: diploma),
                    Choice("secondary", 0, when: secondary), Choice("none", 0, when: .all([])),
                ]))
    ])

/// Education of critical workers, from secondary school.
let educationOfCriticalWorkers = FactorGroup(
    "education", education, most: 15,
    [
        FactorLine(
            "edu_critical",
            .choice(
                "education.level",
                [
                    Choice("doctorate", 15, when: doctorate), Choice("master", 15, when: master),
                    Choice("bachelor", 12, when: bachelor), Choice("diploma", 10, when: diploma),
                    Choice("secondary", 10, when: secondary), Choice("none", 0, when: .all([])),
                ]))
    ])

/// Education of graduates of the Island.
let educationOfGraduates = FactorGroup(
    "education", education, most: 35,
    [
        FactorLine(
            "edu_ig",
            .choice(
                "education.level",
                [
                    Choice("doctorate", 35, when: doctorate), Choice("master", 35, when: master),
                    Choice("bachelor", 20, when: bachelor), Choice("diploma", 20, when: diploma),
                    Choice("secondary", 0, when: secondary), Choice("none", 0, when: .all([])),
                ]))
    ])

/// One amount from secondary school up: intermediate experience and occupations in demand.
let educationFromSecondarySchool = FactorGroup(
    "education", education, most: 15,
    [
        FactorLine(
            "edu_any",
            .choice(
                "education.level",
                [
                    Choice("doctorate", 15, when: doctorate), Choice("master", 15, when: master),
                    Choice("bachelor", 15, when: bachelor), Choice("diploma", 15, when: diploma),
                    Choice("secondary", 15, when: secondary), Choice("none", 0, when: .all([])),
                ]))
    ])

/// Education in the two Express Entry grids.
let educationInExpressEntry = FactorGroup(
    "education", education, most: 15,
    [
        FactorLine(
            "edu_ee",
            .choice(
                "education.level",
                [
                    Choice("doctorate", 15, when: doctorate), Choice("master", 15, when: master),
                    Choice("bachelor", 12, when: bachelor), Choice("diploma", 10, when: diploma),
                    Choice("secondary", 0, when: secondary), Choice("none", 0, when: .all([])),
                ]))
    ])
