import Rulebook

/// What becomes of an application on the day it would be made.
private enum Admission {
    /// No window is needed.
    case free
    /// Taken in a window.
    case window(Int)
    /// The next window opens on a day.
    case later(Day)
    /// No further window is known.
    case closed
}

extension World {
    /// Takes an application without invitation, in a window where one is needed; false when it has to wait or cannot be made.
    mutating func admit(file: Int) -> Bool {
        let row = record.files[file]
        guard row.draw < 0, windowsByJurisdiction[jurisdictionIndex(ofStream: row.stream)].isEmpty == false
        else { return true }
        switch admission(of: Int(row.candidate), to: row.stream) {
        case .free: return true
        case .window(let window):
            let stream = inForce.streams[Int(row.stream)]
            guard
                inForce.isEligible(
                    circumstances(of: Int(row.candidate), before: stream.jurisdiction), for: stream)
            else {
                closeFile(file, .lapsed)
                return false
            }
            windowPlaces[window] += 1
            record.windowPlaces.append(
                WindowPlaceRow(
                    file: Int32(file), window: Int16(window), takenOn: day, place: windowPlaces[window]))
            return true
        case .later(let opening):
            record.files[file].applyBy = opening
            agenda.note(
                Event(kind: .provincialAnswer, candidate: row.candidate, reference: Int32(file)), on: opening)
            return false
        case .closed:
            closeFile(file, .lapsed)
            return false
        }
    }

    private func admission(of index: Int, to stream: Int16) -> Admission {
        let jurisdiction = inForce.streams[Int(stream)].jurisdiction
        let circumstances = circumstances(of: index, before: jurisdiction)
        var intake: String?
        for position in windowsByJurisdiction[Int(jurisdiction.rawValue)] {
            let window = windows[position]
            guard window.lastDay >= day, window.concerns(circumstances, stream) else { continue }
            // Windows of one intake follow one another; before the first of them nothing is taken either.
            if intake == nil { intake = window.id }
            guard window.id == intake else { continue }
            if window.opensOn > day {
                return isCapped(window.id, jurisdiction) ? .later(window.opensOn) : .free
            }
            if Int(windowPlaces[position]) < window.places ?? Int.max { return .window(position) }
        }
        guard let intake else { return .free }
        return isCapped(intake, jurisdiction) ? .closed : .free
    }

    /// True while an intake takes applications in windows only.
    private func isCapped(_ id: String, _ jurisdiction: Jurisdiction) -> Bool {
        guard let intake = law[jurisdiction]?.cappedIntakes.first(where: { $0.id == id }) else {
            return false
        }
        return (intake.windows[day] ?? nil) != nil
    }

    /// On the day a window opens, everybody whose application it concerns and who made none yet is asked.
    mutating func openWindows() {
        for program in law.programs {
            let jurisdiction = program.jurisdiction
            let opening = windowsByJurisdiction[Int(jurisdiction.rawValue)].filter {
                windows[$0].opensOn == day
            }
            guard !opening.isEmpty else { continue }
            let positions = Set(opening.flatMap { windows[$0].streams })
            let streams = inForce.streams.filter { positions.contains($0.position) && $0.isOpen }
            for newcomer in newcomers(to: streams, of: jurisdiction) {
                let index = Int(newcomer.candidate)
                guard columns.file[index] < 0, columns.nomination[index] < 0 else { continue }
                let circumstances = circumstances(of: index, before: jurisdiction)
                guard
                    opening.contains(where: { windows[$0].concerns(circumstances, newcomer.interest.stream) })
                else { continue }
                enterInterest(index, newcomer.interest)
            }
        }
    }

    private func jurisdictionIndex(ofStream stream: Int16) -> Int {
        Int(inForce.streams[Int(stream)].jurisdiction.rawValue)
    }
}
