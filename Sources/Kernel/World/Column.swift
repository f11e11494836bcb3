/// One property of all candidates, which can note whose value changes.
struct Column<Value: Equatable & Sendable>: Sendable {
    private(set) var values: [Value]
    /// Candidates whose value changed since last asked, some of them perhaps more than once.
    private var changed: [Int32] = []
    private var isNoting = false

    init(_ values: [Value]) { self.values = values }

    init(repeating value: Value, count: Int) { self.init(Array(repeating: value, count: count)) }

    subscript(candidate: Int) -> Value {
        get { values[candidate] }
        set {
            if isNoting, values[candidate] != newValue { changed.append(Int32(candidate)) }
            values[candidate] = newValue
        }
    }

    /// Notes from now on whose value changes.
    mutating func beginNoting() {
        isNoting = true
        changed = []
    }

    /// Adds the candidates whose value changed since the last time.
    mutating func takeChanges(into candidates: inout [Int32]) {
        candidates += changed
        changed = []
    }
}
