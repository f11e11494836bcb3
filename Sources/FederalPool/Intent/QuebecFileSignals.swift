import Rulebook

/// A file, a certificate or a profile with Québec: no bar, but a signed or pending commitment to another destination.
let quebecFileSignals: [IntentSignal] = [
    IntentSignal(
        "I10",
        Words(
            "Holds a valid Québec selection certificate",
            fr: "Détient un certificat de sélection du Québec valide"),
        weight: -4, severity: .warning,
        when: .fact(.quebecCertificateHeld),
        basis: .always(true, per: Ground.quebecClass)),
    IntentSignal(
        "I11",
        Words(
            "A Québec selection certificate expired or was given up in writing",
            fr: "Un certificat de sélection du Québec a expiré ou a fait l'objet d'une renonciation écrite"),
        weight: -1, severity: .info,
        when: .fact(.quebecCertificateGivenUp),
        basis: .always(true, per: Ground.own)),
    IntentSignal(
        "I12",
        Words(
            "A file of the Québec skilled worker selection or experience program is open",
            fr: "Un dossier du programme de sélection ou de l'expérience québécoise est ouvert"),
        weight: -3, severity: .warning,
        when: .fact(.quebecFileOpen),
        basis: .always(true, per: Ground.own)),
    IntentSignal(
        "I56",
        Words(
            "Has an Arrima profile only, without a file",
            fr: "N'a qu'un profil Arrima, sans dossier"),
        weight: -2, severity: .warning,
        when: .fact(.quebecProfileOnly),
        basis: .always(true, per: Ground.own)),
]
