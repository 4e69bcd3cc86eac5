package import GuardCore

/// Finds the definitions of Python files with the project's own interpreter.
package struct Inspector: Sendable {
    private let interpreter: Interpreter
    private let timeout: Duration

    /// - Parameter timeout: for one run of the interpreter, beside 20 s for each megabyte of source.
    package init(_ interpreter: Interpreter, timeout: Duration = .seconds(120)) {
        self.interpreter = interpreter
        self.timeout = timeout
    }

    /// One inspection for each file, in the same order, by one run of the interpreter.
    ///
    /// A file that does not parse, or on which the interpreter dies, is an inspection with a problem.
    /// - Throws: kind `environment` when the interpreter cannot be run, takes too long, or talks nonsense.
    package func inspect(_ files: [PythonFile]) async throws(GuardError) -> [Inspection] {
        let batch = PythonBatch<InspectionHeader, InspectionAnswer>(
            interpreter: interpreter, task: .inspect, timeout: timeout)
        let results = try await batch.run(
            files.map { file in
                .init(
                    header: InspectionHeader(
                        path: file.path, length: file.bytes.count,
                        touched: file.touched?.map { [$0.lowerBound, $0.upperBound] }),
                    bytes: file.bytes)
            })
        return zip(files, results).map { file, result in
            switch result {
            case .answered(let answer): answer.inspection(of: file)
            case .crashed(let message):
                Inspection(path: file.path, problem: .init(kind: .crashed, message: message))
            }
        }
    }
}

/// What is told about one file before its bytes.
struct InspectionHeader: Encodable, Sendable {
    let path: String
    let length: Int
    let touched: [[Int]]?
}
