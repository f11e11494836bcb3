import Foundation
import Kernel
import Rulebook

/// How many rows of what is published a record had.
struct RecordCounts: Hashable, Sendable {
    let rounds: Int
    let draws: Int
    let allocations: Int
    let day: Day
}

extension Record {
    /// How many rows of what is published there are.
    var counts: RecordCounts {
        RecordCounts(
            rounds: rounds.count, draws: draws.count, allocations: allocations.count,
            day: instructions.last?.day ?? .distantPast)
    }
}

/// Something published about a simulation, as everybody who listens hears it.
private struct Announcement: Encodable {
    var simulation: Int
    var day: String
    /// `round`, `draw`, `allocation` or `day`.
    var event: String
    var number: Int?
    var kind: String?
    var category: String?
    var province: String?
    var stream: String?
    var invited: Int?
    var cutOff: Int?
    var total: Int?

    enum CodingKeys: String, CodingKey {
        case simulation, day, event, number, kind, category, province, stream, invited, total
        case cutOff = "cut_off"
    }

    /// The announcement as a JSON document, keys in order.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Whole numbers and texts are always encodable.
        return (try? encoder.encode(self)).flatMap { String(data: $0, encoding: .utf8) } ?? "{}"
    }
}

extension LiveSimulation {
    /// What was published since: rounds and draws with their figures, allocations, and the day.
    func announcements(since before: RecordCounts) -> [String] {
        let record = world.record
        var found = (before.rounds..<record.rounds.count).map { announcement(ofRound: $0) }
        found += (before.draws..<record.draws.count).map { announcement(ofDraw: $0) }
        found += (before.allocations..<record.allocations.count).map { position in
            let row = record.allocations[position]
            var announcement = Announcement(simulation: number, day: "\(row.from)", event: "allocation")
            announcement.province = row.jurisdiction.code
            announcement.total = Int(row.total)
            return announcement
        }
        if world.day > before.day {
            found.append(Announcement(simulation: number, day: "\(world.day)", event: "day"))
        }
        return found.map(\.text)
    }

    private func announcement(ofRound position: Int) -> Announcement {
        let row = world.record.rounds[position]
        var announcement = Announcement(simulation: number, day: "\(row.heldOn)", event: "round")
        announcement.number = position + 1
        announcement.kind = row.kind.words.english
        announcement.category = row.category?.code
        announcement.invited = Int(row.invited)
        announcement.cutOff = Int(row.cutOff)
        return announcement
    }

    private func announcement(ofDraw position: Int) -> Announcement {
        let row = world.record.draws[position]
        let stream = world.streams[Int(row.stream)]
        var announcement = Announcement(simulation: number, day: "\(row.heldOn)", event: "draw")
        announcement.number = position + 1
        announcement.province = stream.jurisdiction.code
        announcement.stream = stream.id
        announcement.invited = Int(row.invited)
        announcement.cutOff = Int(row.cutOff)
        return announcement
    }
}
