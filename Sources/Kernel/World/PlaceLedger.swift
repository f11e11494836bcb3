/// The numbered places of a limit in its year: how many there are, which are held, which came back.
public struct PlaceLedger: Sendable {
    /// The position of the limit in `World.limits`.
    public let limit: Int16
    /// The most places today; nil while the limit has no figure yet.
    public internal(set) var ceiling: Int?
    /// Places given out that are in use or used up.
    public internal(set) var used = 0
    /// Places that came back, the last one first to be given again.
    private var freePlaces: [Int32] = []
    /// The highest place given out.
    private var highestPlace = 0

    init(limit: Int16) { self.limit = limit }

    /// Places that can still be given out; none where the limit has no figure.
    public var left: Int { max(0, (ceiling ?? 0) - used) }

    /// Gives out a place; stops when none is left.
    mutating func takePlace() -> Int32 {
        guard let ceiling, used < ceiling else { preconditionFailure("no place is left in limit \(limit)") }
        used += 1
        if let free = freePlaces.lastIndex(where: { Int($0) <= ceiling }) {
            return freePlaces.remove(at: free)
        }
        highestPlace += 1
        return Int32(highestPlace)
    }

    /// Takes a place back.
    mutating func returnPlace(_ place: Int32) {
        used -= 1
        freePlaces.append(place)
    }
}
