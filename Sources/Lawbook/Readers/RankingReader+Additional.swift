import Rulebook

extension RankingReader {
    /// The additional points and their limit.
    var additional: [Leaf] {
        let tables = system.additional
        return [leaf(.nomination, nil, nil, tables.nomination)] + offer(tables) + study(tables.canadianStudy)
            + [leaf(.sibling, nil, nil, tables.sibling)] + french(tables) + wage(tables.highWage)
            + [
                Leaf(
                    RankingReader.root + ".additional.most",
                    Words("Limit of the additional points", fr: "Maximum des points supplémentaires"),
                    .points,
                    Int(tables.most), change: system.changes[.nomination])
            ]
    }

    private func offer(_ tables: RankingSystem.AdditionalPoints) -> [Leaf] {
        [
            leaf(
                .jobOffer, "major_group_00", Words("Major Group 00", fr: "grand groupe 00"),
                tables.offerInMajorGroup00),
            leaf(
                .jobOffer, "other",
                Words("any other skilled occupation", fr: "toute autre profession qualifiée"),
                tables.otherOffer),
            Leaf(
                name(.jobOffer, "features"),
                words(.jobOffer, Words("what the offer must be", fr: "ce que l'offre doit être")),
                rule: Requirement.offerInCanada(tables.offerFeatures).words, change: system.changes[.jobOffer]
            ),
            Leaf(
                name(.jobOffer, "levels"),
                words(
                    .jobOffer, Words("level of the offered occupation", fr: "niveau de la profession offerte")
                ),
                rule: tables.offerLevels.words, change: system.changes[.jobOffer]),
        ]
    }

    private func study(_ table: [Int16]) -> [Leaf] {
        rows(.canadianStudy, table) { index, _ in
            let study = CanadianStudy(rawValue: UInt8(index)) ?? .none
            return (study.code, Measure.canadianStudy.words(of: index))
        }
    }

    private func french(_ tables: RankingSystem.AdditionalPoints) -> [Leaf] {
        let french = Words("NCLC 7 in all abilities, English ", fr: "NCLC 7 dans chaque compétence, anglais ")
        return [
            leaf(
                .french, "weak_english",
                french + Words("at CLB 4 or less, or none", fr: "à NCLC 4 ou moins, ou aucun"),
                tables.frenchWithWeakEnglish),
            leaf(
                .french, "good_english",
                french + Words("at CLB 5 or more in all", fr: "à NCLC 5 ou plus dans chacune"),
                tables.frenchWithGoodEnglish),
        ]
    }

    private func wage(_ levels: [RankingSystem.HighWageLevel]) -> [Leaf] {
        let absent =
            system.isProvisional
            ? Words(
                "announced; neither occupations nor points are known",
                fr: "annoncé; ni professions ni points connus")
            : Words("does not exist", fr: "n'existe pas")
        let known = Words.count(levels.count, Words("level", fr: "niveau"), Words("levels", fr: "niveaux"))
        let whole = Leaf(
            name(.highWage, nil), words(.highWage, nil), rule: levels.isEmpty ? absent : known,
            change: system.changes[.highWage])
        return [whole] + levels.indices.flatMap { wageLevel($0 + 1, levels[$0]) }
    }

    private func wageLevel(_ number: Int, _ level: RankingSystem.HighWageLevel) -> [Leaf] {
        [
            leaf(
                .highWage, "\(number).canadian_work",
                Words("level \(number), work in Canada", fr: "niveau \(number), travail au Canada"),
                level.canadianWork),
            leaf(
                .highWage, "\(number).offer",
                Words("level \(number), job offer", fr: "niveau \(number), offre d'emploi"),
                level.offer),
            Leaf(
                name(.highWage, "\(number).occupations"),
                words(.highWage, Words("level \(number), occupations", fr: "niveau \(number), professions")),
                rule: level.occupations.words, change: system.changes[.highWage]),
        ]
    }
}
