import Rulebook

/// How often candidates have the facts that speak to their intention to reside.
public struct IntentFacts: AssumptionGroup {
    /// A fact with its share among a group of candidates.
    struct Rate: Sendable {
        let fact: Fact
        var share: Assumption
    }

    /// Among those who live in Québec.
    var inQuebec: [Rate] = [
        rate(.quebecFileOpen, "quebec_file_open", 0.15, "an open Québec file", "un dossier québécois ouvert"),
        rate(
            .quebecCertificateHeld, "quebec_certificate_held", 0.03, "a valid Québec selection certificate",
            "un certificat de sélection du Québec valide"),
        rate(
            .quebecCertificateGivenUp, "quebec_certificate_given_up", 0.03, "a Québec certificate given up",
            "un certificat du Québec expiré ou abandonné"),
        rate(
            .quebecProfileOnly, "quebec_profile_only", 0.20, "an expression of interest to Québec only",
            "une déclaration d'intérêt au Québec seulement"),
        rate(
            .ownsPropertyInQuebec, "owns_property_in_quebec", 0.05, "a home or business in Québec",
            "un logement ou une entreprise au Québec"),
        rate(
            .familySettledInQuebec, "family_settled_in_quebec", 0.12, "a family settled in Québec",
            "une famille établie au Québec"),
        rate(
            .familyOnlyInQuebec, "family_only_in_quebec", 0.06, "close family in Québec only",
            "de la famille proche au Québec seulement"),
        rate(.transferLetter, "transfer_letter", 0.04, "a letter of transfer", "une lettre de mutation"),
        rate(.leftQuebecTies, "left_quebec_ties", 0.06, "ties in Québec ended", "des liens rompus au Québec"),
    ]
    /// Among those who do not live where they say they will.
    var notThere: [Rate] = [
        rate(
            .leaseInDestination, "lease_in_destination", 0.04, "a lease or purchase in the destination",
            "un bail ou un achat à destination"),
        rate(
            .interviewsInDestination, "interviews_in_destination", 0.12, "interviews in the destination",
            "des entrevues à destination"),
        rate(
            .visitsToDestination, "visits_to_destination", 0.12, "visits to the destination",
            "des visites à destination"),
        rate(
            .swornDeclaration, "sworn_declaration", 0.10, "a sworn declaration of intent",
            "une déclaration d'intention sous serment"),
        rate(
            .noDocumentOnDestination, "no_document_on_destination", 0.20, "no document on the destination",
            "aucun document sur la destination"),
        rate(
            .weakSettlementPlan, "weak_settlement_plan", 0.08, "a weak settlement plan",
            "un plan d'établissement faible"),
    ]
    /// Among those who live where they say they will.
    var there: [Rate] = [
        rate(
            .communityInDestination, "community_in_destination", 0.30, "community ties in the destination",
            "des liens communautaires à destination"),
        rate(
            .ownsHomeInDestination, "owns_home_in_destination", 0.04,
            "a home of their own in the destination",
            "un logement en propriété à destination"),
    ]
    /// Among all.
    var anybody: [Rate] = [
        rate(
            .statedOtherDestination, "stated_other_destination", 0.03, "another destination stated before",
            "une autre destination déclarée auparavant"),
        rate(
            .otherProgramOpen, "other_program_open", 0.04, "an open application to another program",
            "une demande ouverte à un autre programme"),
        rate(
            .nominatedElsewhereBefore, "nominated_elsewhere_before", 0.005, "an earlier nomination elsewhere",
            "une désignation antérieure ailleurs"),
        rate(.falseStatement, "false_statement", 0.002, "a false statement", "une fausse déclaration"),
        rate(
            .refugeeClaimant, "refugee_claimant", 0.002, "an undecided refugee claim",
            "une demande d'asile en cours"),
    ]

    /// The rates with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        for index in inQuebec.indices { body(&inQuebec[index].share) }
        for index in notThere.indices { body(&notThere[index].share) }
        for index in there.indices { body(&there[index].share) }
        for index in anybody.indices { body(&anybody[index].share) }
    }

    private static func rate(
        _ fact: Fact, _ id: String, _ value: Double, _ english: String, _ french: String
    ) -> Rate {
        let words = Words(
            "share of those concerned with \(english)", fr: "part des personnes visées avec \(french)")
        return Rate(
            fact: fact,
            share: .share(
                "population.fact.\(id)", value, value / 3...min(1, value * 3), per: Basis.assumed, words))
    }
}
