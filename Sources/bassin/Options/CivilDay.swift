import Foundation
import Rulebook

extension Day {
    /// Today, by the clock and the time zone of this machine.
    static var today: Day {
        let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return Day(year: now.year ?? 2026, month: now.month ?? 1, day: now.day ?? 1) ?? "2026-01-01"
    }

    /// The day an option names; bad input for any other text.
    static func of(_ text: String, option: String) throws -> Day {
        guard let day = Day(text) else { throw BadInput("--\(option) \(text): not a date (YYYY-MM-DD)") }
        return day
    }
}

extension Jurisdiction {
    /// The province or territory an option names; bad input, with those allowed, where it has no nominee program.
    static func ofProgram(_ text: String, option: String) throws -> Jurisdiction {
        guard let found = Jurisdiction(code: text), withProgram.contains(found) else {
            let allowed = withProgram.map(\.code).joined(separator: ", ")
            throw BadInput("\(option) \(text): no such nominee program; expected one of \(allowed)")
        }
        return found
    }
}
