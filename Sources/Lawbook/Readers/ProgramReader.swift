import Rulebook

/// Reads the declarations of a nominee program, its streams and grids included.
struct ProgramReader {
    let program: NomineeProgram
    var root: String { "province.\(program.jurisdiction.code)" }

    /// Every parameter of the program, in the order of its parts.
    var parameters: [CataloguedParameter] {
        authority + program.allocations.flatMap { AllocationReader(allocation: $0, root: root).parameters }
            + deadlines + followUp + practice
            + program.intentSignals.flatMap { SignalReader(signal: $0, root: root + ".intent").parameters }
            + program.streams.flatMap { StreamReader(stream: $0).parameters }
            + program.grids.flatMap { grid in
                grid.parameters { GridReader.leaves(of: $0, below: "grid.\($0.id)") }
            }
    }

    private var authority: [CataloguedParameter] {
        Dated<Int>.always(0, per: program.authority).parameter { _ in
            Leaf(
                root + ".authority",
                program.words + Words(": authority", fr: " : fondement"),
                rule: Words(program.authority.citation, fr: program.authority.citation))
        }
    }

    /// The validity of a nomination, the time of a decision, and what becomes of a place.
    var deadlines: [CataloguedParameter] {
        program.nominationMonths.parameter {
            Leaf(
                root + ".nomination_months",
                Words("Months a nomination is valid", fr: "Mois de validité d'une désignation"), .months, $0)
        }.settable(as: root + ".nomination_months")
            + program.decisionDays.parameter {
                Leaf(
                    root + ".decision_days",
                    Words(
                        "Days to the province's decision, at the median",
                        fr: "Jours jusqu'à la décision de la province, médiane"), .days, $0)
            }.settable(as: root + ".decision_days")
            + program.returnedPlace.parameter {
                Leaf(
                    root + ".returned_place",
                    Words(
                        "What becomes of the place of an ended nomination",
                        fr: "Ce que devient la place d'une désignation terminée"), rule: $0.words)
            }
    }

    /// What the program does around and after a selection.
    var followUp: [CataloguedParameter] { SelectionFollowUpReader(program: program, root: root).parameters }

    /// The rhythm of each stream, period by period; a period lasts until the next one of the stream.
    private var practice: [CataloguedParameter] {
        let streams = program.practice.map(\.stream).unique
        return streams.flatMap { stream in
            var periods: Dated<DrawPractice> = [:]
            for period in program.practice where period.stream == stream {
                periods.set(period, .from(period.first, per: period.source))
            }
            return periods.parameter { period in
                Leaf(
                    "\(root).practice.\(stream)",
                    Words("Practice of draws, \(stream)", fr: "Pratique des tirages, \(stream)"), .perMille,
                    Double(period.perMille), text: period.words)
            }
        }
    }
}

extension DrawPractice {
    /// The rhythm, the stream's part of the year and the part that goes through Express Entry.
    var words: Words {
        let enhanced =
            enhancedPerMille == 1_000
            ? Words("", fr: "")
            : Words(
                "; \(enhancedPerMille) in 1,000 of those with a profile through Express Entry",
                fr: "; \(enhancedPerMille) sur 1 000 de ceux qui ont un profil par Entrée express")
        return ParameterUnit.perMille.words(perMille)
            + Words(" of the year's nominations, every ", fr: " des désignations de l'année, tous les ")
            + ParameterUnit.days.words(everyDays) + enhanced
    }
}

extension ReturnedPlace {
    /// What becomes of the place, in words.
    var words: Words {
        switch self {
        case .withinTheYear:
            Words(
                "returns to the allocation while its year lasts",
                fr: "revient à l'allocation tant que dure son année")
        case .lost: Words("is lost", fr: "est perdue")
        }
    }
}
