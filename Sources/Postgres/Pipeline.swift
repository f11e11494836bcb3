import CLibpq

/// Statements to be sent together, without waiting for one before the next.
///
/// No step can depend on what another one gives. All of them are one transaction, unless one is open already.
public struct Pipeline: ~Copyable {
    struct Step {
        let sql: SQL
        let parameters: ParameterList
    }

    var steps: [Step] = []

    /// Adds a statement; nothing is sent yet.
    public mutating func add<each Parameter: PostgresField>(
        _ sql: SQL, _ parameters: repeat each Parameter
    ) throws(PostgresError) {
        _ = try sql.text.withoutNUL("the statement")
        steps.append(Step(sql: sql, parameters: try ParameterList(repeat each parameters)))
    }
}

/// The results of a pipeline, in the order of its steps.
public struct PipelineResults: ~Copyable {
    private var results: [OpaquePointer]
    private var taken = 0

    init(owning results: [OpaquePointer]) {
        self.results = results
    }

    deinit {
        for result in results[taken...] { PQclear(result) }
    }

    /// How many results are left to take.
    public var count: Int { results.count - taken }

    /// Takes the rows of the next step, nil after the last.
    public mutating func next() -> Rows? {
        guard taken < results.count else { return nil }
        defer { taken += 1 }
        return Rows(owning: results[taken])
    }
}

extension Connection {
    /// Sends all the statements the closure adds, then reads all results: one round trip instead of many.
    ///
    /// The first step that fails undoes the others and is the error thrown; the connection stays usable. When the
    /// closure throws, nothing was sent.
    public func pipeline(
        _ body: (inout Pipeline) throws(PostgresError) -> Void
    ) throws(PostgresError) -> PipelineResults {
        var pipeline = Pipeline()
        try body(&pipeline)
        guard PQenterPipelineMode(pointer) == 1 else { throw refusal() }
        for step in pipeline.steps { try send(step) }
        guard PQpipelineSync(pointer) == 1 else { throw lost() }
        let (results, failure) = readSteps(pipeline.steps)
        let owned = PipelineResults(owning: results)
        if let failure { throw failure }
        guard PQexitPipelineMode(pointer) == 1 else { throw lost() }
        return owned
    }

    private func send(_ step: Pipeline.Step) throws(PostgresError) {
        let sent = step.parameters.withPointers { count, types, values, lengths, formats in
            PQsendQueryParams(pointer, step.sql.text, count, types, values, lengths, formats, 1)
        }
        guard sent == 1 else { throw lost() }
    }

    /// Reads one result and its end for each step, then the end of the pipeline; leaves pipeline mode on failure.
    private func readSteps(_ steps: [Pipeline.Step]) -> ([OpaquePointer], PostgresError?) {
        var results: [OpaquePointer] = []
        var first: PostgresError?
        for step in steps {
            while let result = PQgetResult(pointer) {
                results.append(result)
                switch PQresultStatus(result) {
                case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: break
                case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
                    return (results, copyInPipeline(step.sql))
                default: first = first ?? failure(result, of: step.sql)
                }
            }
            guard PQstatus(pointer) == CONNECTION_OK else { return (results, first ?? lost()) }
        }
        if let end = PQgetResult(pointer) { PQclear(end) }
        if first != nil, PQexitPipelineMode(pointer) != 1 { memory.isLost = true }
        return (results, first)
    }

    /// A COPY cannot be left again in pipeline mode, so the connection is given up.
    private func copyInPipeline(_ sql: SQL) -> PostgresError {
        memory.isLost = true
        return .connection(
            "\(sql.file ?? "a statement") of a pipeline is a COPY, which only a new connection can undo")
    }
}
