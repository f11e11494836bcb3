import Rulebook

/// Bridging open work permit (R205(a), code A75) by class; the copies seen of the bulletin and of the instructions agree.
///
/// Declared and not tested, since their days are recalled: the permit held had to be within four months of its end, a
/// condition dropped later; the new one lasts up to 24 months or to the end of the passport.
let bridgingClasses: [BridgingClass] = [
    BridgingClass(.cec, allows: [.from("2012-12-15", per: bulletin485): anyEmployer]),
    BridgingClass(.fsw, allows: [.from("2012-12-15", per: bulletin485): anyEmployer]),
    BridgingClass(.fst, allows: [.from("2013-01-02", per: bulletin485): anyEmployer]),
    BridgingClass(
        .pnp, needsUnrestrictedNomination: true,
        allows: [
            .from("2012-12-15", per: bulletin485): Words(
                "Work for any employer in the nominating province, on a nomination that names no employer.",
                fr:
                    "Travail pour tout employeur dans la province de désignation, si la désignation ne nomme aucun employeur."
            )
        ]),
]

private let bulletin485 = Source(
    "Immigration and Refugee Protection Regulations, SOR/2002-227, s. 205(a); Operational Bulletin 485 (2012-12-15), "
        + "bridging open work permits, exemption code A75, and later staff instructions, as copied",
    "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/")

private let anyEmployer = Words(
    "Work for any employer, once receipt of the complete application for permanent residence is acknowledged.",
    fr:
        "Travail pour tout employeur, une fois confirmée la réception de la demande complète de résidence permanente."
)
