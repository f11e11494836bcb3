extension CandidateReader {
    /// Reads a CSV file: each record becomes the line of JSON that says the same, so that both formats mean the same.
    func readTable(_ bytes: [UInt8], into gathering: inout Gathering) throws(CandidateFileError) {
        var records = CSVRecords(file: file, bytes)
        guard try records.next() else { return }
        let columns = try CSVColumns(records)
        while try records.next() {
            let line = records.line
            try forEach(in: try columns.line(of: records), firstLine: line) {
                candidate, _ throws(CandidateFileError) in
                try gathering.add(candidate, at: line)
            }
        }
    }
}
