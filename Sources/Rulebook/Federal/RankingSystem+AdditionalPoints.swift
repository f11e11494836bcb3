extension RankingSystem {
    /// Additional points and their cap.
    public struct AdditionalPoints: Hashable, Sendable {
        public var nomination: Int16
        /// What a job offer must be to earn points.
        public var offerFeatures: OfferFeatures
        /// What level the offered occupation must be of.
        public var offerLevels: OccupationLevels
        /// An arranged job in Major Group 00, and any other arranged job of such a level.
        public var offerInMajorGroup00: Int16
        public var otherOffer: Int16
        /// By length of study in Canada.
        public var canadianStudy: [Int16]
        public var sibling: Int16
        /// French at 7 or more in all abilities, with English at 4 or less or none, and with English at 5 or more in all four.
        public var frenchWithWeakEnglish: Int16
        public var frenchWithGoodEnglish: Int16
        /// Occupations that earn points by their wage, the best level first; empty where the factor does not exist.
        public var highWage: [HighWageLevel]
        public var most: Int16

        public init(
            nomination: Int16, offerFeatures: OfferFeatures, offerLevels: OccupationLevels,
            offerInMajorGroup00: Int16, otherOffer: Int16,
            canadianStudy: [Int16], sibling: Int16, frenchWithWeakEnglish: Int16,
            frenchWithGoodEnglish: Int16,
            highWage: [HighWageLevel] = [], most: Int16
        ) {
            self.nomination = nomination
            self.offerFeatures = offerFeatures
            self.offerLevels = offerLevels
            self.offerInMajorGroup00 = offerInMajorGroup00
            self.otherOffer = otherOffer
            self.canadianStudy = canadianStudy
            self.sibling = sibling
            self.frenchWithWeakEnglish = frenchWithWeakEnglish
            self.frenchWithGoodEnglish = frenchWithGoodEnglish
            self.highWage = highWage
            self.most = most
        }
    }

    /// A level of the high-wage factor announced for 2026-11-03: its occupations, and points that only a scenario can state.
    public struct HighWageLevel: Hashable, Sendable {
        public var occupations: OccupationSet
        /// With a year or more of Canadian work, the primary occupation being in the list.
        public var canadianWork: Int16
        /// With a job offer in an occupation of the list.
        public var offer: Int16

        public init(_ occupations: OccupationSet, canadianWork: Int16, offer: Int16) {
            self.occupations = occupations
            self.canadianWork = canadianWork
            self.offer = offer
        }
    }
}
