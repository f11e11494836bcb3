import CandidateFiles

/// Candidates in, their scores out.
struct ScoredPeople: LineAnswering {
    let reader: CandidateReader
    let scorer: CandidateScorer

    var file: String { reader.file }

    func answer(
        _ bytes: [UInt8], _ range: Range<Int>, firstLine: Int, into text: inout JSONText
    ) throws(CandidateFileError) {
        try reader.forEach(in: bytes, range, firstLine: firstLine) { person, _ throws(CandidateFileError) in
            scorer.write(person, to: &text)
        }
    }
}
