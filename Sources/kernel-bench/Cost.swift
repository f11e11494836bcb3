import Glibc

/// Seconds of processor time, by the program itself or by the programs it has run.
func processorSeconds(ofPrograms: Bool = false) -> Double {
    var usage = rusage()
    let whose = ofPrograms ? RUSAGE_CHILDREN : RUSAGE_SELF
    getrusage(__rusage_who_t(whose.rawValue), &usage)
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

/// The least processor time of some work done so many times.
func best(of times: Int, _ work: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<times {
        let start = processorSeconds()
        work()
        least = min(least, processorSeconds() - start)
    }
    return least
}
