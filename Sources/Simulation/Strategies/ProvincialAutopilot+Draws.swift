import Kernel
import Rulebook

/// What a stream still needs on a day, and what it has to draw on.
private struct StreamNeed {
    let stream: Int16
    let rules: StreamInForce
    let practice: DrawPractice
    /// Nominations missing for the days until a draw's files can be decided; not negative.
    var missing: Int
    /// What the stream has issued or in hand beyond its own part, in place of others.
    let excess: Int
    /// Nominations that those who wait could lead to, at the most.
    var supply: Int
    /// Nominations per thousand invitations.
    let perMille: Int

    var isEnhanced: Bool { rules.track == .enhanced }
    var surplus: Int { max(0, supply - missing) }
}

extension ProvincialAutopilot {
    /// Draws are sized so that what they lead to fills the stream's part by the time it does; what a stream has nobody
    /// for goes to the others of its track, and then to the rest. Streams whose draws are known are left to them.
    func draws(_ plan: ProvincialPlan, _ state: ProvinceState, _ world: World) -> [Instruction] {
        let practices = plan.practices.filter {
            !history.covers(world.streams[Int($0.stream)].id, on: world.day)
        }
        guard practices.contains(where: { ProvincialPlan.isDue($0.practice, on: world.day) }) else {
            return []
        }
        var needs = practices.map { need(of: $0.stream, $0.practice, state, world) }
        var unmet = [0, 0]
        for index in needs.indices {
            let lacking = max(0, needs[index].missing - needs[index].supply)
            needs[index].missing -= lacking
            unmet[needs[index].isEnhanced ? 1 : 0] += lacking - needs[index].excess
        }
        unmet = unmet.map { max(0, $0) }
        for track in [0, 1] {
            unmet[track] -= share(unmet[track], among: &needs) { ($0.isEnhanced ? 1 : 0) == track }
        }
        _ = share(unmet[0] + unmet[1], among: &needs) { _ in true }
        return needs.compactMap { need in
            guard need.rules.needsDraws, ProvincialPlan.isDue(need.practice, on: world.day) else {
                return nil
            }
            let invitations = (need.missing * 1_000 + need.perMille - 1) / need.perMille
            return invitations > 0
                ? .holdProvincialDraw(stream: need.stream, invitations: Int32(invitations)) : nil
        }
    }

    /// Gives nominations that some streams lack to others in proportion to what they have over; returns how many.
    private func share(_ lacking: Int, among needs: inout [StreamNeed], if takes: (StreamNeed) -> Bool) -> Int
    {
        let total = needs.filter(takes).reduce(0) { $0 + $1.surplus }
        guard lacking > 0, total > 0 else { return 0 }
        var given = 0
        for index in needs.indices where takes(needs[index]) {
            let part = min(needs[index].surplus, needs[index].surplus * min(lacking, total) / total)
            needs[index].missing += part
            given += part
        }
        return given
    }

    private func need(of stream: Int16, _ practice: DrawPractice, _ state: ProvinceState, _ world: World)
        -> StreamNeed
    {
        let rules = world.streams[Int(stream)]
        let perMille =
            rules.selection.intake == .notification
            ? expectations.perNotification : expectations.perInvitation
        let canDraw = rules.isOpen && rules.needsDraws
        let missing = nominationsMissing(stream, practice, rules, state, world)
        return StreamNeed(
            stream: stream, rules: rules, practice: practice, missing: max(0, missing),
            excess: max(0, -missing),
            supply: canDraw ? world.waitingCount(stream) * perMille / 1_000 : 0, perMille: perMille)
    }

    /// The nominations a stream still lacks for the days until this draw's files can be decided.
    private func nominationsMissing(
        _ stream: Int16, _ practice: DrawPractice, _ rules: StreamInForce, _ state: ProvinceState,
        _ world: World
    ) -> Int {
        let decisionDays = program.decisionDays[world.day] ?? 60
        // Most answer late in their window, and half the decisions take longer than the median.
        let lead = rules.selection.applyWithinDays * 4 / 5 + decisionDays * 13 / 10 + practice.everyDays
        let horizon = world.day + lead
        let thisYear = ProvincialPlan.perMille(by: horizon, in: state.year)
        // Past the year's end the draw works for the next allocation, which nobody knows yet: the same is expected.
        let nextYear = horizon.year > state.year ? ProvincialPlan.perMille(by: horizon, in: horizon.year) : 0
        let part = state.allocation * practice.perMille / 1_000
        let inHand = world.openFileCount(stream) * expectations.perFile / 1_000
        let missing =
            part * (thisYear + nextYear) * (1_000 + expectations.reserve) / 1_000_000
            - world.issuedThisYear(stream) - inHand
        // What a part of the allocation has no place for is not drawn, unless the files will be the next year's.
        return nextYear > 0 ? missing : min(missing, world.placesLeft(stream) - inHand)
    }
}

extension StreamInForce {
    /// True when candidates come to the stream only through draws.
    var needsDraws: Bool {
        switch selection.intake {
        case .invitation, .notification, .employer: true
        case .direct: false
        }
    }
}
