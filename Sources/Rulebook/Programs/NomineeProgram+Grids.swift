extension Requirement {
    /// The points grids the rule asks a number of points of.
    public var grids: [PointsGrid] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.grids)
        case .not(let part): part.grids
        case .when(let first, let second): first.grids + second.grids
        case .points(let grid, _, _): [grid]
        default: []
        }
    }
}

extension NomineeStream {
    /// The identifiers of the grids the stream uses on a day: the one it ranks by first, then those its rule asks points of.
    public func gridIDs(on day: Day) -> [String] {
        var ids: [String] = []
        if case .points(let grid) = selection[day]?.order { ids.append(grid) }
        ids += (eligibility[day]?.grids ?? []).map(\.id).filter { !ids.contains($0) }
        return ids
    }
}

extension NomineeProgram {
    /// The version of a grid in force on a day, or nil.
    public func gridVersion(_ id: String, on day: Day) -> Dated<PointsGrid>.Version? {
        grids.lazy.compactMap { $0.version(on: day) }.first { $0.value.id == id }
    }

    /// The identifiers of all grids, in the order of their declaration.
    public var gridIDs: [String] {
        grids.flatMap { $0.versions.map(\.value.id) }.reduce(into: []) { ids, id in
            if !ids.contains(id) { ids.append(id) }
        }
    }

    /// The streams that use a grid on some day, or that lines of it name.
    public func streams(ofGrid grid: PointsGrid) -> [NomineeStream] {
        streams.filter { stream in
            let days =
                stream.selection.versions.map(\.change.day) + stream.eligibility.versions.map(\.change.day)
            return grid.streamsOfLines.contains(stream.id)
                || days.contains { stream.gridIDs(on: $0).contains(grid.id) }
        }
    }

    /// The first day of a grid and the last, nil while it goes on; nil for a grid the program does not have.
    public func days(ofGrid id: String) -> (first: Day, last: Day?)? {
        for dated in grids {
            guard let first = dated.versions.firstIndex(where: { $0.value.id == id }),
                let last = dated.versions.lastIndex(where: { $0.value.id == id })
            else { continue }
            let next = last + 1 < dated.versions.count ? dated.versions[last + 1].change.day : nil
            return (dated.versions[first].change.day, next.map { $0 - 1 })
        }
        return nil
    }
}
