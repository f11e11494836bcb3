import Rulebook

extension World {
    /// The points of a candidate in a stream's grid today; nil below its pass mark, and where no grid orders the stream.
    func pointsToday(_ index: Int, in stream: StreamInForce) -> Int32? {
        guard stream.grid != nil else { return nil }
        return stream.points(ofEligible: circumstances(of: index, before: stream.jurisdiction))
    }

    /// An interest that comes up in a draw, with the points it counts with; nil when it goes back behind others for now.
    ///
    /// Only who comes up is counted anew: points that grew meanwhile help nobody before.
    func recounted(_ ranked: RankedInterest, in stream: StreamInForce, _ waiting: inout Heap<RankedInterest>)
        -> Interest?
    {
        var interest = ranked.interest
        let index = Int(interest.candidate)
        guard stream.grid != nil, inForce.rescoring[Int(stream.jurisdiction.rawValue)].countsAtInvitation,
            !isOnWageLeg(index, stream)
        else { return interest }
        guard let today = pointsToday(index, in: stream) else { return nil }
        let isLess = today < interest.points
        interest.points = today
        guard isLess else { return interest }
        waiting.insert(RankedInterest(key: Int64(today), interest: interest))
        return nil
    }

    /// True when the offered wage is invited whatever the points.
    func isOnWageLeg(_ index: Int, _ stream: StreamInForce) -> Bool {
        stream.wageLeg < Int32.max && entries[index].candidate.offer.hourlyWage >= stream.wageLeg
    }

    /// True when the points of an invited candidate have fallen below what the draw asked for.
    func hasLostPoints(_ row: FileRow, in stream: StreamInForce) -> Bool {
        guard row.draw >= 0, stream.grid != nil, !isOnWageLeg(Int(row.candidate), stream) else {
            return false
        }
        guard let today = pointsToday(Int(row.candidate), in: stream) else { return true }
        return today < record.draws[Int(row.draw)].cutOff
    }

    /// True while a refusal by the province keeps another file of the candidate away.
    func isBarred(_ index: Int, by jurisdiction: Jurisdiction) -> Bool {
        let months = inForce.refusalBarMonths[Int(jurisdiction.rawValue)]
        guard months > 0 else { return false }
        var file = columns.file[index]
        while file >= 0 {
            let row = record.files[Int(file)]
            if row.state == .refused, inForce.streams[Int(row.stream)].jurisdiction == jurisdiction,
                row.closedOn.adding(months: months) > day
            {
                return true
            }
            file = earlierFile[Int(file)]
        }
        return false
    }
}
