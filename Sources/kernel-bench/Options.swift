/// What to time: `--small` an imported-size pool of one quarter of a year, `--large` (and by default) whole years,
/// `--years N` of them, `--seed N`; or with `--properties N`, what to try N random candidates for instead.
struct Options {
    private var years = 1
    private var isSmall = false
    private(set) var seed = 1
    /// How many random candidates the properties of the law are tried on; nil when time is measured.
    private(set) var properties: Int?

    /// Reads the options; stops with the one that is not known.
    init(_ arguments: ArraySlice<String>) {
        var rest = Array(arguments.reversed())
        while let option = rest.popLast() {
            switch option {
            case "--small": isSmall = true
            case "--large": isSmall = false
            case "--years": years = Options.number(rest.popLast(), after: option, 1...5)
            case "--seed": seed = Options.number(rest.popLast(), after: option, 0...Int.max)
            case "--properties": properties = Options.number(rest.popLast(), after: option, 1...Int.max)
            default:
                fatalError("\(option): expected --small, --large, --years N, --seed N or --properties N")
            }
        }
    }

    private static func number(_ text: String?, after option: String, _ range: ClosedRange<Int>) -> Int {
        guard let text, let number = Int(text), range.contains(number) else {
            fatalError("\(option) \(text ?? ""): expected a whole number, \(range.lowerBound) or more")
        }
        return number
    }

    /// The scenario: the pool as published at the beginning of 2025, every province on its autopilot.
    var scenario: String {
        let last = isSmall ? "2025-03-31" : "\(2024 + years)-12-31"
        return """
            name: bench
            period: {from: 2025-01-01, to: \(last)}
            seed: \(seed)
            population: {published_on: 2025-01-07}
            """
    }
}
