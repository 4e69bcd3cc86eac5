internal import GuardCore
package import PythonSource

/// The order of imports that the project's own tool gives a file, where that moves import statements and nothing else.
package struct ImportOrder: Sendable {
    private let sorter: any ImportSorting
    private let proof: ImportMoveProof

    package init(_ sorter: any ImportSorting, interpreter: Interpreter) {
        self.sorter = sorter
        proof = ImportMoveProof(interpreter: interpreter)
    }

    /// The file in that order; nil when it is in it, or when more than imports would move.
    ///
    /// - Throws: `GuardError` when the tool does not run.
    func sorted(_ path: String, _ bytes: [UInt8]) async throws(GuardError) -> [UInt8]? {
        let sorted = try await sorter.sorted(path, bytes)
        guard sorted != bytes, try await proof.movesImportsOnly(from: bytes, to: sorted) else { return nil }
        return sorted
    }
}
