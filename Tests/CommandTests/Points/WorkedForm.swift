/// A form as it is filled in, and what it earns, worked out by hand from the province's published grid.
struct WorkedForm: Sendable, CustomStringConvertible {
    let name: String
    let stream: String
    let grid: String
    let day: String
    /// The answers as JSON, in the units of the form.
    let form: String
    let total: Int
    /// The groups that earn points or lose some; nil where they were not worked out.
    let groups: [String: Int]?
    /// The lines that earn points or lose some; nil where they were not worked out.
    let factors: [String: Int]?
    /// Whether the pass mark is reached; nil where it was not worked out.
    let passes: Bool?

    init(
        _ name: String, stream: String, grid: String, on day: String, _ form: String, total: Int,
        groups: [String: Int]? = nil, factors: [String: Int]? = nil, passes: Bool? = nil
    ) {
        self.name = name
        self.stream = stream
        self.grid = grid
        self.day = day
        self.form = form
        self.total = total
        self.groups = groups
        self.factors = factors
        self.passes = passes
    }

    var description: String { name }
}
