import Kernel
import Rulebook

/// The requirements of all streams of all provinces, asked of one candidate after the other.
struct Streams {
    private let requirements: CompiledRequirements
    /// By province, where its streams lie, and what nobody is eligible for each without.
    private let provinces: [(Jurisdiction, [(place: Int, without: Prerequisites)])]

    init(of law: LawInForce) {
        requirements = CompiledRequirements(law.streams.map(\.eligibility))
        provinces = Jurisdiction.withProgram.map { province in
            let places = law.streams.indices.filter { law.streams[$0].jurisdiction == province }
            return (province, places.map { ($0, law.streams[$0].eligibility.prerequisites) })
        }
    }

    /// How many streams the candidate meets.
    func met(_ asked: inout Circumstances) -> Int {
        var met = 0
        for (province, streams) in provinces {
            asked.program = province
            let brought = asked.prerequisites
            for stream in streams where brought.isSuperset(of: stream.without) {
                if requirements.isMet(stream.place, in: asked) { met += 1 }
            }
        }
        return met
    }
}
