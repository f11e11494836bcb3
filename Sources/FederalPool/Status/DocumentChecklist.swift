import Rulebook

/// The documents of an application through Express Entry, as the completeness check asks for them.
let documentChecklist: Dated<[DocumentRule]> = [
    .from("2016-01-01", per: completenessCheck): [
        passport, languageResults, policeCertificates, proofOfWork, photograph, fees, medicalExamination,
        proofOfFunds, education, certificateOfQualification, jobOfferLetter, nominationCertificate,
        commonLawProof, civilStatus, childrensDocuments, relativeInCanada, representative, translation,
        letterOfExplanation,
    ]
]

/// What becomes of an application that is not complete (R10, R12).
let completeness: Dated<Words> = [
    .from(
        "2015-01-01",
        per: .recalled(
            "Immigration and Refugee Protection Regulations, SOR/2002-227, s. 12; practice of 2015")):
        Words(
            "An incomplete application is returned, in 2015 with some leniency.",
            fr: "Une demande incomplète est renvoyée, en 2015 avec quelque souplesse."),
    .from("2016-01-01", per: completenessCheck): Words(
        "An incomplete application is rejected and its fees returned; the invitation is spent, and a new profile is needed.",
        fr:
            "Une demande incomplète est rejetée et les frais sont remboursés; l'invitation est épuisée, et il faut un nouveau profil."
    ),
]

/// Proof of a medical examination with the application.
let upfrontMedical: Dated<Bool> = [
    .from("2015-01-01", per: completenessCheck): true,
    .from("2023-10-01", per: .secondary("Notices on medical examinations after filing, as reported")): false,
    .from(
        "2025-08-21", per: .secondary("Notice of August 2025 on upfront medical examinations, as reported")):
        true,
]

private let completenessCheck = Source(
    "Express Entry, applications received on or after 2016-01-01: completeness check; Immigration and Refugee Protection Regulations, s. 10",
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/"
        + "permanent-residence/express-entry/applications-received-on-after-january-1-2016-completeness-check.html"
)

/// A letter that explains why a document is missing; the officer decides.
private let explanation = Words(
    "letter of explanation with the reasons and what was tried; the officer decides",
    fr: "lettre d'explication avec les raisons et les démarches; l'agent décide")

private let passport = DocumentRule(
    "passport", Words("passport", fr: "passeport"),
    states: [
        Words(
            "biographic page, stamps and visas, of each person",
            fr: "page des renseignements, timbres et visas, de chaque personne")
    ], per: completenessCheck)

private let languageResults = DocumentRule(
    "language_results", Words("language results", fr: "résultats linguistiques"),
    states: [
        Words("report and its number", fr: "rapport et son numéro"),
        Words(
            "less than two years old at the profile and at the application",
            fr: "moins de deux ans au profil et à la demande"),
    ], per: completenessCheck)

private let policeCertificates = DocumentRule(
    "police_certificates", Words("police certificates", fr: "certificats de police"),
    states: [
        Words(
            "each country of six months or more in a row in the last ten years since age 18, Canada excepted",
            fr:
                "chaque pays de six mois consécutifs ou plus au cours des dix dernières années depuis l'âge de 18 ans, sauf le Canada"
        ),
        Words(
            "not older than six months for the country of residence (recalled)",
            fr: "pas plus de six mois pour le pays de résidence (de mémoire)"),
    ], fallback: [explanation], per: completenessCheck)

private let proofOfWork = DocumentRule(
    "proof_of_work",
    Words(
        "reference letter for each period of work claimed",
        fr: "lettre de référence pour chaque période de travail déclarée"),
    states: [
        Words(
            "letterhead with the employer's address and telephone",
            fr: "papier à en-tête avec les coordonnées de l'employeur"),
        Words("name, title and signature of who signs", fr: "nom, titre et signature du signataire"),
        Words("job title", fr: "titre du poste"),
        Words("main duties", fr: "fonctions principales"),
        Words("first and last day", fr: "premier et dernier jour"),
        Words("hours a week", fr: "heures par semaine"),
        Words("salary and benefits", fr: "salaire et avantages"),
        Words(
            "self-employed: registration of the business, invoices, evidence from third parties",
            fr: "travail autonome : enregistrement de l'entreprise, factures, preuves de tiers"),
    ],
    fallback: [explanation], isOfEmployer: true, per: completenessCheck)

private let photograph = DocumentRule(
    "photo", Words("photograph", fr: "photographie"),
    states: [Words("digital, of each person", fr: "numérique, de chaque personne")], per: completenessCheck)

private let fees = DocumentRule(
    "fees", Words("fees", fr: "frais"),
    states: [
        Words(
            "processing and biometrics; the right of permanent residence may follow",
            fr: "traitement et données biométriques; le droit de résidence permanente peut suivre")
    ], per: completenessCheck)

private let medicalExamination = DocumentRule(
    "medical", Words("medical examination", fr: "examen médical"), when: .upfrontMedical,
    states: [Words("proof that it was done", fr: "preuve qu'il a été fait")], per: completenessCheck)

private let proofOfFunds = DocumentRule(
    "proof_of_funds", Words("proof of settlement funds", fr: "preuve de fonds d'établissement"),
    when: .settlementFunds,
    states: [
        Words("letters of the banks", fr: "lettres des banques"),
        Words("average balance of six months", fr: "solde moyen de six mois"),
        Words("debts and days of opening of the accounts", fr: "dettes et dates d'ouverture des comptes"),
    ], per: completenessCheck)

private let education = DocumentRule(
    "education", Words("proof of studies", fr: "preuve d'études"), when: .studiesClaimed,
    states: [
        Words("diplomas and transcripts", fr: "diplômes et relevés de notes"),
        Words(
            "for foreign studies, an assessment less than five years old at the application",
            fr: "pour des études à l'étranger, une évaluation de moins de cinq ans à la demande"),
    ], per: completenessCheck)

private let certificateOfQualification = DocumentRule(
    "certificate_of_qualification", Words("certificate of qualification", fr: "certificat de qualification"),
    when: .certificateClaimed, states: [Words("the certificate", fr: "le certificat")], per: completenessCheck
)

private let jobOfferLetter = DocumentRule(
    "job_offer_letter", Words("letter of the job offer", fr: "lettre d'offre d'emploi"), when: .offerClaimed,
    states: [
        Words("pay and deductions", fr: "salaire et retenues"),
        Words("duties, hours and first day", fr: "fonctions, heures et premier jour"),
        Words("signature of the employer", fr: "signature de l'employeur"),
        Words(
            "number of the labour market impact assessment, or the permit exempt from it",
            fr: "numéro de l'étude d'impact sur le marché du travail, ou permis qui en est dispensé"),
    ], per: completenessCheck)

private let nominationCertificate = DocumentRule(
    "nomination", Words("nomination", fr: "désignation"), when: .nominee,
    states: [Words("certificate or letter of the province", fr: "certificat ou lettre de la province")],
    per: completenessCheck)

private let commonLawProof = DocumentRule(
    "common_law_proof", Words("proof of common-law union", fr: "preuve d'union de fait"), when: .partner,
    states: [
        Words("IMM 5409", fr: "IMM 5409"),
        Words("evidence of twelve months of living together", fr: "preuves de douze mois de vie commune"),
    ], per: completenessCheck)

private let civilStatus = DocumentRule(
    "civil_status", Words("civil status", fr: "état civil"), when: .civilStatus,
    states: [
        Words(
            "certificate of marriage, divorce or annulment, or death",
            fr: "certificat de mariage, de divorce ou d'annulation, ou de décès")
    ], per: completenessCheck)

private let childrensDocuments = DocumentRule(
    "children", Words("children", fr: "enfants"), when: .children,
    states: [
        Words("certificates of birth or adoption", fr: "certificats de naissance ou d'adoption"),
        Words(
            "consent of the other parent who does not come along",
            fr: "consentement de l'autre parent qui n'accompagne pas"),
    ], per: completenessCheck)

private let relativeInCanada = DocumentRule(
    "relative_in_canada", Words("relative in Canada", fr: "proche au Canada"), when: .relativeInCanada,
    states: [
        Words("the link and the age", fr: "le lien et l'âge"),
        Words("status and residence in Canada", fr: "le statut et la résidence au Canada"),
    ], per: completenessCheck)

private let representative = DocumentRule(
    "representative", Words("representative", fr: "représentant"),
    when: .ifSo(Words("a representative is used", fr: "un représentant est employé")),
    states: [Words("IMM 5476", fr: "IMM 5476")], per: completenessCheck)

private let translation = DocumentRule(
    "translation", Words("translation", fr: "traduction"),
    when: .ifSo(
        Words(
            "a document is in neither English nor French",
            fr: "un document n'est ni en anglais ni en français")),
    states: [
        Words(
            "affidavit of the translator and certified copy", fr: "affidavit du traducteur et copie certifiée"
        )
    ], per: completenessCheck)

private let letterOfExplanation = DocumentRule(
    "letter_of_explanation", Words("letter of explanation", fr: "lettre d'explication"),
    when: .ifSo(Words("a required document cannot be had", fr: "un document exigé ne peut être obtenu")),
    states: [Words("reasons and what was tried", fr: "raisons et démarches")], per: completenessCheck)
