import Rulebook

@testable import Kernel

extension SmallYear {
    /// A window of one place, which the file with Alberta took, and one without a published number.
    static let windows: [ApplicationWindow] = [
        window("2025-09-01", through: "2025-10-31", places: 1), window("2025-11-01", through: .distantFuture),
    ]

    private static func window(_ first: Day, through last: Day, places: Int? = nil) -> ApplicationWindow {
        ApplicationWindow(
            jurisdiction: .alberta, id: "ab-window", words: Words("window", fr: "période"), opensOn: first,
            lastDay: last, places: places, streams: [alberta], members: CompiledRequirement(.all([])))
    }

    static let windowPlaces = [WindowPlaceRow(file: 4, window: 0, takenOn: "2025-09-01", place: 1)]
}
