import PrinceEdwardIsland
import Rulebook
import Testing

@Suite struct `Prince Edward Island's program` {
    @Test func `the nominee part of 2025 is derived and grows by 575`() {
        #expect(atlanticAllocation(of: princeEdwardIsland, on: "2024-06-01") == 1_600)
        #expect(atlanticAllocation(of: princeEdwardIsland, on: "2025-01-01") == 800)
        #expect(atlanticAllocation(of: princeEdwardIsland, on: "2025-10-30") == 800)
        #expect(atlanticAllocation(of: princeEdwardIsland, on: "2025-10-31") == 1_375)
        #expect(atlanticAllocation(of: princeEdwardIsland, on: "2026-01-01") == 1_051)
        for version in princeEdwardIsland.allocations.filter({ $0.year > 2024 }).flatMap(\.total.versions) {
            #expect(version.change.source.reliability == .derived)
        }
    }

    @Test func `the parts of 2024 add to its allocation`() throws {
        let year = try #require(princeEdwardIsland.allocations.first { $0.year == 2024 })
        #expect(year.nodes.compactMap { $0.ceiling?["2024-06-01"] } == [1_200, 400])
        #expect(year.nodes.map(\.track) == [.base, .enhanced])
        #expect(year.nodes.allSatisfy { $0.force == .binding && $0.streams.isEmpty })
    }

    @Test func `sales and service jobs are not drawn from 2025`() throws {
        let stream = try #require(princeEdwardIsland.streams.first { $0.id == "pe-oid" })
        let cleaner = atlanticCircumstances(
            atlanticWorker(in: .princeEdwardIsland) { $0.offer.occupation = 65310 }, princeEdwardIsland,
            on: "2025-01-01")
        #expect(cleaner.meets(try #require(stream.selection["2024-12-31"]?.filter)))
        #expect(!cleaner.meets(try #require(stream.selection["2025-01-01"]?.filter)))
    }

    @Test func `every drawn stream ranks by a grid in force`() throws {
        for stream in princeEdwardIsland.streams where stream.notSimulated == nil {
            for day in ["2024-01-01", "2025-06-01", "2026-11-01"] as [Day] {
                let selection = try #require(stream.selection[day])
                #expect(selection.order == .points(grid: "pe-eoi-2026-01:" + stream.id))
                #expect(selection.interestMonths == 6)
                #expect(princeEdwardIsland.grid("pe-eoi-2026-01:" + stream.id, on: day) != nil)
            }
        }
    }

    @Test func `the parts of a year's nominations add to a thousand`() {
        for year in 2024...2026 { #expect(atlanticPractice(of: princeEdwardIsland, in: year) == 1_000) }
        #expect(atlanticPracticeFaults(of: princeEdwardIsland) == [])
    }
}
