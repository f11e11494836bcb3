import Population
import Rulebook
import Testing

@Suite struct `Assumptions` {
    private static let all = PopulationParameters().all + BehaviourParameters().all

    @Test func `every name is used once and says whose it is`() {
        let names = Self.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.hasPrefix("population.") || $0.hasPrefix("behaviour.") })
    }

    @Test func `every value lies in its plausible range, which lies in what is allowed`() {
        for assumption in Self.all {
            #expect(assumption.plausible.contains(assumption.value), "\(assumption.name)")
            #expect(assumption.allowed.contains(assumption.plausible.lowerBound), "\(assumption.name)")
            #expect(assumption.allowed.contains(assumption.plausible.upperBound), "\(assumption.name)")
            #expect(!assumption.words.english.isEmpty && assumption.words.french != assumption.words.english)
        }
    }

    @Test func `setting a value keeps its name and marks the scenario as its source`() throws {
        var parameters = PopulationParameters()
        try parameters.set("population.quebec_residence_share", to: 0.2)
        #expect(parameters.residence.quebecShare.value == 0.2)
        #expect(parameters.residence.quebecShare.source == .scenario)
        #expect(PopulationParameters().residence.quebecShare.source.reliability == .assumed)
    }

    @Test func `an unknown name is refused with the names there are`() {
        var parameters = PopulationParameters()
        let allowed = parameters.all.map(\.name)
        #expect(throws: AssumptionError.unknown("population.quebec_share", allowed: allowed)) {
            try parameters.set("population.quebec_share", to: 0.2)
        }
    }

    @Test func `an impossible value is refused with what is allowed`() {
        var parameters = BehaviourParameters()
        #expect(throws: AssumptionError.outside("behaviour.take_up.nominee", value: 1.5, allowed: 0...1)) {
            try parameters.set("behaviour.take_up.nominee", to: 1.5)
        }
    }

    @Test func `leaving at will and expiry after a year add up to the exit rate`() {
        let daily = Double(PopulationParameters().flow.dailyWithdrawal.threshold) / 4_294_967_296
        var (alive, stock) = (1.0, 0.0)
        for _ in 0..<365 {
            stock += alive / 365
            alive *= 1 - daily
        }
        #expect(abs(1 / stock - 1.25) < 0.01)
    }
}
