import Rulebook

extension World {
    /// Refuses an open file; a flagged one only after an officer's written word.
    mutating func refuseFile(_ index: Int, stream position: Int16) -> Outcome {
        guard inForce.streams.indices.contains(Int(position)) else { return .refused(.unknownStream) }
        guard (0..<arrived).contains(index) else { return .refused(.unknownCandidate) }
        guard let file = fileToDecide(of: index, stream: position) else { return .refused(.noOpenFile) }
        weighIntent(file, circumstances(of: index, before: inForce.streams[Int(position)].jurisdiction))
        // A flagged file is never refused in silence, whatever the ground.
        if record.files[file].isFlagged, record.files[file].resolution == .none {
            return .refused(.flagUnresolved)
        }
        closeFile(file, .refused)
        return .applied()
    }

    /// Withdraws a province's nomination that has not become an application.
    mutating func withdrawNomination(_ index: Int, by jurisdiction: Jurisdiction) -> Outcome {
        let found = liveNomination(of: index, by: jurisdiction)
        guard let nomination = found.nomination else { return .refused(found.refusal) }
        provinces[Int(jurisdiction.rawValue)].troubled.removeAll { $0 == Int32(nomination) }
        loseNomination(nomination, .withdrawn)
        return .applied()
    }

    /// Gives a nomination more months, up to the longest extension.
    mutating func extendNomination(_ index: Int, by jurisdiction: Jurisdiction, months: Int) -> Outcome {
        let found = liveNomination(of: index, by: jurisdiction)
        guard let nomination = found.nomination else { return .refused(found.refusal) }
        guard months >= 1 else { return .refused(.invalidNumber) }
        let row = record.nominations[nomination]
        let rule = inForce.extensions[Int(jurisdiction.rawValue)]
        let first = row.issuedOn.adding(months: inForce.nominationMonths[Int(jurisdiction.rawValue)])
        let extended = row.applyBy.adding(months: months)
        guard extended <= first.adding(months: rule.mostMonths) else { return .refused(.extensionTooLong) }
        guard Int(extensionCounts[nomination]) < rule.mostTimes else { return .refused(.extendedTooOften) }
        if rule.takesSecondPlace, row.isEnhanced {
            let refusal = takeSecondPlace(nomination, by: jurisdiction)
            guard refusal == .none else { return .refused(refusal) }
        }
        extensionCounts[nomination] += 1
        record.nominations[nomination].applyBy = extended
        agenda.note(
            Event(kind: .nominationEnd, candidate: row.candidate, reference: Int32(nomination)),
            on: extended + 1)
        return .applied(months)
    }

    /// An extension that counts as a new nomination takes its places in the year it is given; why it cannot, if so.
    private mutating func takeSecondPlace(_ nomination: Int, by jurisdiction: Jurisdiction) -> Refusal {
        let row = record.nominations[nomination]
        let circumstances = circumstances(of: Int(row.candidate), before: jurisdiction)
        switch placement(of: circumstances, row.stream, isEnhanced: row.isEnhanced) {
        case .refused(let refusal): return refusal
        case .ledgers(let ledgers):
            _ = takePlaces(
                ledgers, of: jurisdiction, nomination: nomination, ordinal: extensionCounts[nomination] + 1)
            return .none
        }
    }

    private func liveNomination(of index: Int, by jurisdiction: Jurisdiction) -> (
        nomination: Int?, refusal: Refusal
    ) {
        guard (0..<arrived).contains(index) else { return (nil, .unknownCandidate) }
        let nomination = Int(columns.nomination[index])
        guard nomination >= 0 else { return (nil, .noLiveNomination) }
        let row = record.nominations[nomination]
        guard inForce.streams[Int(row.stream)].jurisdiction == jurisdiction else {
            return (nil, .noLiveNomination)
        }
        guard row.state != .applied else { return (nil, .alreadyApplied) }
        return (nomination, .none)
    }

    /// An officer's word on the flag of an open file, with a written reason.
    mutating func resolveFlag(_ index: Int, by jurisdiction: Jurisdiction, proceed: Bool, reason: String)
        -> Outcome
    {
        guard (0..<arrived).contains(index) else { return .refused(.unknownCandidate) }
        guard let file = openFile(of: index, with: jurisdiction), record.files[file].state == .applied else {
            return .refused(.noOpenFile)
        }
        guard !reason.isEmpty else { return .refused(.reasonMissing) }
        weighIntent(file, circumstances(of: index, before: jurisdiction))
        guard record.files[file].isFlagged else { return .refused(.noFlag) }
        record.files[file].resolution = proceed ? .proceed : .stop
        return .applied()
    }

    /// Why a file cannot go on to a nomination for reasons of intention to reside; nil when it can.
    mutating func intentRefusal(_ file: Int, _ circumstances: Circumstances) -> Refusal? {
        weighIntent(file, circumstances)
        let row = record.files[file]
        if row.intentLevel == .blocked { return .intentBlocked }
        guard row.isFlagged else { return nil }
        switch row.resolution {
        case .none: return .flagUnresolved
        case .stop: return .intentUnresolved
        case .proceed: return nil
        }
    }

    /// Finds the signals of intention to reside of a file that did not come up for a decision yet.
    public mutating func weighIntention(ofFile file: Int) {
        let stream = inForce.streams[Int(record.files[file].stream)]
        weighIntent(file, circumstances(of: Int(record.files[file].candidate), before: stream.jurisdiction))
    }

    /// Finds the signals of intention to reside of a file, once, and keeps them with it.
    mutating func weighIntent(_ file: Int, _ circumstances: Circumstances) {
        guard !isWeighed[file] else { return }
        isWeighed[file] = true
        let stream = inForce.streams[Int(record.files[file].stream)]
        let own = ownSignals[Int(circumstances.program.rawValue)]
        guard let intent = inForce.intents[Int(circumstances.program.rawValue)] else { return }
        let found = intent.found(in: circumstances, stream: stream.id)
        for position in found.positions {
            // The shared signals come first in both lists, then a program's own.
            let shared = law.federal.intent.signals.count
            let signal = position < shared ? position : own.lowerBound + position - shared
            record.intentSignals.append(
                IntentSignalRow(
                    file: Int32(file), signal: Int16(signal), weight: Int8(signals[signal].weight)))
        }
        record.files[file].intentSum = Int16(found.sum)
        record.files[file].intentLevel = found.level
        record.files[file].isFlagged = IntentFinding.isFlagged(found.level, circumstances.isQuebecOnly)
        record.files[file].isQuebecOnly = circumstances.isQuebecOnly
    }
}
