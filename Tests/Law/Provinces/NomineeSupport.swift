import Rulebook
import Testing

/// A candidate at work for an employer of the program's province, of whom most worker streams would ask nothing more.
///
/// Thirty years old, bachelor's degree, English at level 9, two years of work in Canada and three abroad, an offer of
/// TEER 1 from an established employer. `change` alters what a test is about.
func nominee(
    before program: NomineeProgram, on day: Day, score: Int = 480, hasProfile: Bool = true,
    _ change: (inout Candidate) -> Void = { _ in }
) -> Circumstances {
    var candidate = Candidate(bornOn: day.adding(years: -30), recordedOn: day)
    let place = program.jurisdiction
    candidate.credential = .threeYear
    candidate.firstLanguage = LanguageResult(.english, Abilities(all: 9), takenOn: day.adding(months: -6))
    candidate.facts = FactSet(.bachelorDegree, .credentialAssessed, .worksForOfferingEmployer)
    candidate.occupation = 21231
    candidate.canadianMonths = 24
    candidate.canadianWorkUntil = .distantFuture
    candidate.foreignMonths = 36
    candidate.foreignWorkUntil = day.adding(months: -30)
    candidate.workedIn = JurisdictionSet(place)
    candidate.employedSince = day.adding(months: -24)
    candidate.residence = place
    candidate.residentSince = day.adding(months: -24)
    candidate.permit = WorkPermit(.labourMarketImpactAssessed, expiresOn: day.adding(months: 12))
    candidate.destination = place
    candidate.interest = JurisdictionSet(place)
    candidate.funds = 40_000
    candidate.offer = JobOffer(
        in: place, occupation: 21231,
        features: [
            .permanent, .fullTime, .yearRound, .lowWageOrMore, .medianWageOrMore, .matchesExperience,
            .preauthorized, .recruitmentShown,
        ], hourlyWage: 40_00, employerYears: 5, employerStaff: 20, employerRevenue: 2_000)
    change(&candidate)
    return Circumstances(
        candidate, on: day, before: place, score: score, federalPrograms: hasProfile ? [.cec, .fsw] : [],
        hasProfile: hasProfile)
}

/// One fact changed so that a candidate who passed no longer does.
struct Shortfall {
    let what: String
    let change: (inout Candidate) -> Void

    init(_ what: String, _ change: @escaping (inout Candidate) -> Void) {
        self.what = what
        self.change = change
    }
}

extension NomineeProgram {
    /// True when the stream's rule of the day is met.
    func takes(_ circumstances: Circumstances, in id: String) -> Bool {
        guard let rule = streams.first(where: { $0.id == id })?.eligibility[circumstances.day] else {
            return false
        }
        return circumstances.meets(rule)
    }

    /// The status of a stream on a day.
    func status(of id: String, on day: Day) -> StreamStatus? {
        streams.first { $0.id == id }?.status[day]
    }

    /// The allocation of a day's year as it stood on that day.
    func allocation(on day: Day) -> Int? {
        allocations.first { $0.year == day.year }?.total[day]
    }

    /// The parts of a year's nominations in thousandths, the last entry of each stream up to the year's end.
    func thousandths(in year: Int) -> [String: Int] {
        practice.filter { $0.first.year <= year }.sorted { $0.first < $1.first }
            .reduce(into: [:]) { $0[$1.stream] = $1.perMille }
    }

    /// Expects that a candidate passes a stream's rule and that each shortfall by itself fails it.
    func expectJustPasses(
        _ id: String, on day: Day, score: Int = 480, hasProfile: Bool = true,
        _ candidate: (inout Candidate) -> Void = { _ in }, shortfalls: [Shortfall],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let passing = nominee(before: self, on: day, score: score, hasProfile: hasProfile, candidate)
        #expect(takes(passing, in: id), "\(id) on \(day)", sourceLocation: sourceLocation)
        for shortfall in shortfalls {
            let failing = nominee(before: self, on: day, score: score, hasProfile: hasProfile) {
                candidate(&$0)
                shortfall.change(&$0)
            }
            #expect(!takes(failing, in: id), "\(id): \(shortfall.what)", sourceLocation: sourceLocation)
        }
    }

    /// Expects that every grid, stream and share a declaration names is declared, and that 2025's parts add to 1000.
    func expectConsistent(sourceLocation: SourceLocation = #_sourceLocation) {
        let (ids, prefix) = (streams.map(\.id), jurisdiction.code.lowercased() + "-")
        #expect(Set(ids).count == ids.count, sourceLocation: sourceLocation)
        #expect(ids.allSatisfy { $0.hasPrefix(prefix) }, sourceLocation: sourceLocation)
        let gridIDs = Set(grids.flatMap { $0.versions.map(\.value.id) })
        for stream in streams {
            for version in stream.selection.versions {
                guard case .points(let grid) = version.value.order else { continue }
                #expect(gridIDs.contains(grid), "\(stream.id): \(grid)", sourceLocation: sourceLocation)
            }
        }
        #expect(
            practice.allSatisfy { ids.contains($0.stream) && $0.everyDays > 0 },
            sourceLocation: sourceLocation)
        #expect(
            allocations.allSatisfy { $0.nodes.allSatisfy { $0.isConsistent(with: ids) } },
            sourceLocation: sourceLocation)
        for allocation in allocations {
            let nodes = allocation.nodes.flatMap(\.withAllBelow).map(\.id)
            #expect(Set(nodes).count == nodes.count, sourceLocation: sourceLocation)
            #expect(nodes.allSatisfy { $0.hasPrefix(prefix) }, sourceLocation: sourceLocation)
        }
        for year in [2024, 2025, 2026] {
            #expect(
                thousandths(in: year).values.reduce(0, +) == 1000, "\(year)", sourceLocation: sourceLocation)
        }
        let drawn = streams.filter { stream in practice.contains { $0.stream == stream.id } }
        #expect(drawn.allSatisfy { $0.notSimulated == nil }, sourceLocation: sourceLocation)
    }
}

extension AllocationNode {
    /// The node and every node below it.
    var withAllBelow: [AllocationNode] { [self] + parts.flatMap(\.withAllBelow) }

    /// True when the streams of every node are known, each has a figure, and no two reserves stand side by side unsummed.
    func isConsistent(with ids: [String]) -> Bool {
        withAllBelow.allSatisfy { node in
            node.streams.allSatisfy(ids.contains) && (node.ceiling != nil || node.reserve != nil)
                && (node.parts.count { $0.reserve != nil } < 2 || node.reserve != nil)
        }
    }
}
