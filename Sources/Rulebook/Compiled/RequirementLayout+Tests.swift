/// What the tests of a layout ask, one form each.
extension RequirementLayout {
    /// A test without anything that is counted by reference.
    enum Test: Sendable {
        case between(Measure, Int, Int)
        case credential(UInt8)
        case fact(Fact)
        case tie(Tie, Place)
        case teer(TEERSet)
        case skillLevel(SkillLevelSet)
        case offerInCanada(OfferFeatures)
        case occupation(Range<Int>)
        case settlementFunds(Range<Int>, each: Int)
        case offer(OfferFeatures)
        case offerOccupation(Range<Int>)
        case offerTEER(TEERSet)
        /// Bit n for the region of raw value n.
        case offerRegion(UInt64)
        /// Bit n for the kind of permit of raw value n.
        case permit(UInt32)
        case statusInOrder
        case profile
        case federalProgram(FederalPrograms)
        case interest
        case destinationHere
        case abilities(LanguageChoice, Abilities)
        case other(Int)

        /// Bit n for the member of raw value n.
        static func mask<Member: RawRepresentable>(_ members: [Member]) -> UInt64
        where Member.RawValue == UInt8 {
            members.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
        }
    }

    /// The test of a requirement that has no parts.
    mutating func test(of requirement: Requirement) -> Test {
        switch requirement {
        case .atLeast(let measure, let bound): .between(measure, bound, Int.max)
        case .atMost(let measure, let bound): .between(measure, Int.min, bound)
        case .between(let measure, let bounds): .between(measure, bounds.lowerBound, bounds.upperBound)
        case .credential(let level):
            .credential(UInt8(Test.mask(Credential.allCases.filter { $0 >= level })))
        case .credentialIn(let levels): .credential(UInt8(Test.mask(levels)))
        case .fact(let fact): .fact(fact)
        case .tie(let tie, let place): .tie(tie, place)
        case .occupationTEER(let categories): .teer(categories)
        case .occupationSkillLevel(let levels): .skillLevel(levels)
        case .occupation(let list): .occupation(add(list))
        case .settlementFunds(let table): .settlementFunds(add(table), each: table.eachFurther)
        case .offer, .offerOccupation, .offerTEER, .offerRegion, .offerInCanada: offerTest(of: requirement)
        case .permit, .workPermit, .statusInOrder: statusTest(of: requirement)
        case .profile: .profile
        case .federalProgram(let programs): .federalProgram(programs)
        case .interest: .interest
        case .destinationHere: .destinationHere
        case .abilities(let choice, let levels): .abilities(choice, levels)
        default: .other(addOther(requirement))
        }
    }

    private mutating func offerTest(of requirement: Requirement) -> Test {
        switch requirement {
        case .offer(let features): .offer(features)
        case .offerOccupation(let list): .offerOccupation(add(list))
        case .offerTEER(let categories): .offerTEER(categories)
        case .offerRegion(let regions): .offerRegion(Test.mask(regions))
        case .offerInCanada(let features): .offerInCanada(features)
        default: .other(addOther(requirement))
        }
    }

    private mutating func statusTest(of requirement: Requirement) -> Test {
        switch requirement {
        case .permit(let kinds): .permit(UInt32(Test.mask(kinds)))
        case .workPermit: .permit(UInt32(Test.mask(PermitKind.allCases.filter(\.isWorkPermit))))
        default: .statusInOrder
        }
    }
}
