import Kernel
import Rulebook
import Simulation
import Testing

@Suite struct `A tenth of the nomination year 2025` {
    @Test func `every province issues nine tenths of its allocation, and never more than all of it`() throws {
        let preparation = try ReducedYear.preparation(dividedBy: 10)
        var world = preparation.world()
        var issued: [Jurisdiction: Int] = [:]
        var next = 0
        for day in preparation.scenario.period {
            preparation.conduct.live(&world, through: DaySpan(day, through: day))
            while next < world.record.nominations.count {
                let row = world.record.nominations[next]
                next += 1
                if row.year == 2025 { issued[world.streams[Int(row.stream)].jurisdiction, default: 0] += 1 }
            }
            for (province, count) in issued {
                #expect(count <= world.province(province).allocation, "\(province) on \(day)")
            }
        }
        for province in Jurisdiction.withProgram {
            let allocation = world.province(province).allocation
            // Of the territories a tenth is a handful of people.
            let least = allocation < 50 ? allocation * 6 / 10 : allocation * 9 / 10
            #expect(
                issued[province, default: 0] >= least,
                "\(province): \(issued[province, default: 0]) of \(allocation)")
        }
        #expect(world.record.instructions.allSatisfy { $0.outcome.isApplied })
    }
}
