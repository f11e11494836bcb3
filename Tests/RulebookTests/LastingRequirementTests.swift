import Rulebook
import Testing

@Suite struct `What lasts of a requirement` {
    private let relative = Requirement.tie(.relative, .here)
    private let score = Requirement.atLeast(.score, 400)

    @Test func `what time can change is taken as met`() {
        #expect(Requirement.all([relative, score]).lasting == .all([relative, .all([])]))
        #expect(Requirement.any([relative, score]).lasting == .any([relative, .all([])]))
    }

    @Test func `under a negation it is taken as not met`() {
        #expect(Requirement.not(.all([relative, score])).lasting == .not(.all([relative, .any([])])))
        #expect(Requirement.not(.not(score)).lasting == .not(.not(.all([]))))
        #expect(
            Requirement.when(score, relative).lasting == .when(.any([]), relative),
            "a condition that may not hold asks for nothing")
    }

    @Test func `a permit that can be renewed is no lasting ground`() {
        #expect(Requirement.workPermit.lasting == .all([]))
        #expect(Requirement.statusInOrder.lasting == .all([]))
    }
}
