extension Fact {
    /// The fact as a noun phrase without its article, so that "no" and "sans" can stand before it.
    public var words: Words {
        switch self {
        case .tradeCertificate:
            Words(
                "certificate of qualification in a trade",
                fr: "certificat de qualification dans un métier")
        case .licensedInDestination:
            Words(
                "licence of the destination's regulator for a regulated occupation",
                fr: "permis d'exercice de l'ordre de la destination pour une profession réglementée")
        case .qualificationVerified:
            Words(
                "foreign qualification verified by the destination's regulator",
                fr: "titre étranger vérifié par l'organisme de réglementation de la destination")
        case .tradeTraining:
            Words(
                "journeyperson training or diploma in a trade",
                fr: "formation de compagnon ou diplôme dans un métier")
        case .bachelorDegree:
            Words("bachelor's degree as highest credential", fr: "baccalauréat comme plus haut diplôme")
        case .professionalDegree:
            Words(
                "professional degree in medicine, dentistry, veterinary medicine or optometry",
                fr: "grade professionnel en médecine, dentisterie, médecine vétérinaire ou optométrie")
        case .credentialAssessed:
            Words(
                "valid educational credential assessment", fr: "évaluation valide des diplômes d'études")
        case .studiedScienceOrHealth:
            Words(
                "studies in science, technology, engineering, mathematics or health",
                fr: "études en sciences, technologie, génie, mathématiques ou santé")
        case .studiedTrade: Words("studies in a trade", fr: "études dans un métier")
        case .studiedBusinessOrLaw:
            Words(
                "studies in business, social science, law or education",
                fr: "études en commerce, sciences sociales, droit ou éducation")
        case .studiedOnline: Words("credential earned at a distance", fr: "diplôme obtenu à distance")
        case .siblingInCanada:
            Words(
                "sibling in Canada who is a citizen or permanent resident",
                fr: "frère ou sœur au Canada ayant la citoyenneté ou la résidence permanente")
        case .relativeInCanada:
            Words(
                "relative in Canada under subsection 83(5) of the Regulations",
                fr: "parent au Canada au sens du paragraphe 83(5) du Règlement")
        case .refugeeClaimant:
            Words("refugee claim in Canada not yet decided", fr: "demande d'asile au Canada non tranchée")
        case .removalOrder:
            Words("removal order or stay without status", fr: "mesure de renvoi ou séjour sans statut")
        case .communityEndorsement:
            Words(
                "letter of endorsement of a rural or regional community",
                fr: "lettre d'appui d'une collectivité rurale ou régionale")
        case .strategicInvitation:
            Words(
                "invitation through a strategic recruitment initiative of the province",
                fr: "invitation par une initiative de recrutement stratégique de la province")
        case .tourismEmployer:
            Words(
                "employer in the tourism and hospitality association",
                fr: "employeur membre de l'association du tourisme et de l'accueil")
        case .policeEmployer:
            Words(
                "employer in the association of chiefs of police",
                fr: "employeur membre de l'association des chefs de police")
        case .employerLanguageAttestation:
            Words(
                "employer's attestation of the language level",
                fr: "attestation du niveau de langue par l'employeur")
        case .regionalPlan:
            Words(
                "plan to settle outside the largest city, with a tie there",
                fr: "projet d'établissement hors de la plus grande ville, avec un lien sur place")
        case .regionalGraduate:
            Words(
                "credential of the last three years from a public institution outside the largest city",
                fr:
                    "diplôme des trois dernières années d'un établissement public hors de la plus grande ville"
            )
        case .regionalWork:
            Words(
                "year of full-time work outside the largest city in the last five",
                fr: "année de travail à temps plein hors de la plus grande ville dans les cinq dernières")
        case .worksForOfferingEmployer:
            Words(
                "full-time work in the offered job for the offering employer",
                fr: "travail à temps plein dans l'emploi offert, chez l'employeur qui l'offre")
        case .relatedYearInCanada:
            Words(
                "year of directly related experience in Canada",
                fr: "année d'expérience directement liée au Canada")
        case .professionalDesignation:
            Words(
                "designated professional credential of the province",
                fr: "titre professionnel désigné par la province")
        case .recentGraduate:
            Words(
                "recent credential of the province, as the stream defines it",
                fr: "diplôme récent de la province, au sens du volet")
        case .selfEmployedPhysician:
            Words(
                "practice as a physician who bills a provincial health plan",
                fr: "exercice comme médecin facturant à un régime provincial de santé")
        case .carriedOverInterest:
            Words(
                "expression of interest of an earlier intake left without invitation",
                fr: "déclaration d'intérêt d'un accueil antérieur restée sans invitation")
        case .returnObligation:
            Words(
                "studies with an obligation to return to the home country",
                fr: "études assorties d'une obligation de retour au pays d'origine")
        case .spouseWorked:
            Words(
                "spouse at work, or with three years of work, in an occupation that counts",
                fr: "conjoint qui travaille, ou a travaillé trois ans, dans une profession reconnue")
        case .childAtSchoolInDestination:
            Words("child at school in the destination", fr: "enfant à l'école dans la destination")
        case .ownsHomeInDestination:
            Words("home owned in the destination", fr: "propriété dans la destination")
        case .quebecCertificateHeld:
            Words(
                "valid Québec selection certificate", fr: "certificat de sélection du Québec valide")
        case .quebecCertificateGivenUp:
            Words(
                "Québec selection certificate expired or given up in writing",
                fr: "certificat de sélection du Québec expiré ou abandonné par écrit")
        case .quebecFileOpen:
            Words(
                "open file of a Québec skilled worker or experience program",
                fr: "dossier ouvert d'un programme québécois de travailleurs qualifiés ou d'expérience")
        case .quebecProfileOnly:
            Words(
                "expression of interest to Québec without a file",
                fr: "déclaration d'intérêt au Québec sans dossier")
        case .ownsPropertyInQuebec:
            Words("home or business in Québec", fr: "propriété ou entreprise au Québec")
        case .familySettledInQuebec:
            Words(
                "spouse or children settled in Québec by job or school",
                fr: "conjoint ou enfants établis au Québec par l'emploi ou l'école")
        case .familyOnlyInQuebec:
            Words("close family in Québec only", fr: "famille proche au Québec seulement")
        case .noDocumentOnDestination:
            Words(
                "complete lack of documents on the destination",
                fr: "absence de tout document sur la destination")
        case .statedOtherDestination:
            Words(
                "other destination stated in an earlier application",
                fr: "autre destination déclarée dans une demande antérieure")
        case .otherProgramOpen:
            Words(
                "open application to another nominee program",
                fr: "demande en cours auprès d'un autre programme de candidats")
        case .nominatedElsewhereBefore:
            Words(
                "earlier nomination by another province without settling there",
                fr: "désignation antérieure par une autre province sans s'y établir")
        case .weakSettlementPlan:
            Words(
                "weak or copied settlement or business plan",
                fr: "plan d'établissement ou d'affaires faible ou copié")
        case .transferLetter:
            Words(
                "employer's letter of transfer out of Québec",
                fr: "lettre de mutation de l'employeur hors du Québec")
        case .leaseInDestination:
            Words("lease or purchase in the destination", fr: "bail ou achat dans la destination")
        case .leftQuebecTies:
            Words(
                "resignation, end of lease or sale of a home in Québec",
                fr: "démission, fin de bail ou vente d'une propriété au Québec")
        case .spouseOrSchoolInDestination:
            Words(
                "spouse's job or child's school in the destination",
                fr: "emploi du conjoint ou école de l'enfant dans la destination")
        case .swornDeclaration:
            Words(
                "sworn, detailed declaration of intent", fr: "déclaration d'intention détaillée, sous serment"
            )
        case .interviewsInDestination:
            Words(
                "interviews or applications for work in the destination",
                fr: "entrevues ou candidatures à des emplois dans la destination")
        case .visitsToDestination: Words("visits to the destination", fr: "séjours dans la destination")
        case .communityInDestination:
            Words(
                "community, volunteer or professional network in the destination",
                fr: "réseau communautaire, bénévole ou professionnel dans la destination")
        case .falseStatement:
            Words(
                "false statement about intent or history",
                fr: "fausse déclaration sur l'intention ou les antécédents")
        }
    }
}
