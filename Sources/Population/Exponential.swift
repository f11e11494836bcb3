/// The exponential function by its series, so that every machine finds the same last digit.
///
/// The C library's differs between machines; this one uses only operations that IEEE 754 fixes. For −700 to 700.
func exponential(_ exponent: Double) -> Double {
    var halvings = 0
    var small = exponent
    while abs(small) > 0.5 {
        small /= 2
        halvings += 1
    }
    var (term, sum) = (1.0, 1.0)
    for index in 1...16 {
        term *= small / Double(index)
        sum += term
    }
    for _ in 0..<halvings { sum *= sum }
    return sum
}

/// The yearly hazard of leaving of one's own accord that, with expiry after a year, gives the total exit rate.
///
/// In a steady pool the stock is the arrivals times (1 − exp(−h)) / h years, and the exit rate its inverse; 0 where
/// expiry alone exceeds the rate.
func voluntaryHazard(totalExit rate: Double) -> Double {
    guard rate > 1 else { return 0 }
    var (low, high) = (0.0, rate)
    for _ in 0..<60 {
        let middle = (low + high) / 2
        if middle / (1 - exponential(-middle)) < rate { low = middle } else { high = middle }
    }
    return (low + high) / 2
}

/// The nearest whole number of one that is not negative; the library's rounding would want the C mathematics library.
func nearest(_ number: Double) -> Int { Int(number + 0.5) }
