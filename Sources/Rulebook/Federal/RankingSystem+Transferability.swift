extension RankingSystem {
    /// The combinations of skills: points by tier, and the caps of each group and of all.
    public struct Transferability: Hashable, Sendable {
        /// Tier of each credential: 0 none or secondary, 1 one credential, 2 two or more, master's, doctorate.
        public var educationTier: [UInt8]
        /// By tier of education: lower with the first language at 7 or more in all abilities, upper at 9 or more.
        public var educationWithLanguage: [StepPoints]
        /// By tier of education: lower with one year of Canadian work, upper with two or more.
        public var educationWithCanadianWork: [StepPoints]
        /// By years of foreign work (0, 1, 2, and 3 or more): lower with the first language at 7, upper at 9.
        public var foreignWorkWithLanguage: [StepPoints]
        /// By years of foreign work: lower with one year of Canadian work, upper with two or more.
        public var foreignWorkWithCanadianWork: [StepPoints]
        /// A certificate of qualification: lower with the first language at 5 or more in all abilities, upper at 7.
        public var certificateWithLanguage: StepPoints
        public var groupMost: Int16
        public var most: Int16

        public init(
            educationTier: [UInt8], educationWithLanguage: [StepPoints],
            educationWithCanadianWork: [StepPoints],
            foreignWorkWithLanguage: [StepPoints], foreignWorkWithCanadianWork: [StepPoints],
            certificateWithLanguage: StepPoints, groupMost: Int16, most: Int16
        ) {
            self.educationTier = educationTier
            self.educationWithLanguage = educationWithLanguage
            self.educationWithCanadianWork = educationWithCanadianWork
            self.foreignWorkWithLanguage = foreignWorkWithLanguage
            self.foreignWorkWithCanadianWork = foreignWorkWithCanadianWork
            self.certificateWithLanguage = certificateWithLanguage
            self.groupMost = groupMost
            self.most = most
        }
    }
}
