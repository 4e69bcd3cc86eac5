package import GuardCore

/// A file with insertions that are to be proven.
package struct Candidate: Sendable {
    package var path: String
    package var original: [UInt8]
    package var insertions: [Insertion]
    /// The oldest Python that the project supports; nil for the one that runs.
    package var minimumPython: PythonVersion?

    package init(
        path: String, original: [UInt8], insertions: [Insertion], minimumPython: PythonVersion? = nil
    ) {
        self.path = path
        self.original = original
        self.insertions = insertions
        self.minimumPython = minimumPython
    }
}

/// What stands of a candidate.
package struct Verdict: Sendable {
    /// An insertion that does not stand, and why.
    package struct Refusal: Sendable, Hashable {
        package var insertion: Insertion
        /// `syntax`, `equivalence`, `original-text`, `names`, `python-version`, `import`, `docstring`, `line-ends`
        /// or `layout`.
        package var gate: String
        package var reason: String
    }

    package var path: String
    /// What stands all proofs together; an import among them may have lost names that nothing needs any more.
    package var accepted: [Insertion]
    package var refused: [Refusal]
    /// The file with the accepted insertions.
    package var patched: [UInt8]

    /// Whether everything stands.
    package var isWhole: Bool { refused.isEmpty }
}

/// Proves that insertions add docstrings and annotations and change nothing else.
package struct Prover: Sendable {
    private let interpreter: Interpreter
    private let timeout: Duration

    /// - Parameter timeout: for one run of the interpreter, beside 20 s for each megabyte of source.
    package init(_ interpreter: Interpreter, timeout: Duration = .seconds(300)) {
        self.interpreter = interpreter
        self.timeout = timeout
    }

    /// One verdict for each candidate, in the same order, by one run of the interpreter.
    ///
    /// A bad insertion is refused together with what belongs to it (the space behind a default's `=`), and costs no
    /// other insertion its place.
    /// - Throws: kind `environment` when the interpreter cannot be run, takes too long, or talks nonsense.
    package func prove(_ candidates: [Candidate]) async throws(GuardError) -> [Verdict] {
        let batch = PythonBatch<ProofHeader, ProofAnswer>(
            interpreter: interpreter, task: .prove, timeout: timeout)
        let results = try await batch.run(
            candidates.map { .init(header: ProofHeader($0), bytes: $0.original) })
        return zip(candidates, results).map { candidate, result in
            switch result {
            case .answered(let answer): verdict(on: candidate, answer)
            case .crashed(let message): refusing(candidate, gate: "syntax", reason: message)
            }
        }
    }

    private func verdict(on candidate: Candidate, _ answer: ProofAnswer) -> Verdict {
        if let problem = answer.problem {
            return refusing(candidate, gate: "syntax", reason: problem.message)
        }
        var insertions = candidate.insertions
        for change in answer.texts ?? [] where insertions.indices.contains(change.index) {
            insertions[change.index].text = change.text
        }
        let reasons = Dictionary(
            (answer.refused ?? []).map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        let accepted = insertions.indices.filter { reasons[$0] == nil }.map { insertions[$0] }
        let refused = insertions.indices.compactMap { index in
            reasons[index].map {
                Verdict.Refusal(insertion: insertions[index], gate: $0.gate, reason: $0.reason)
            }
        }
        let patched = Splice.apply(accepted, to: candidate.original)
        guard Splice.remove(accepted, from: patched) == candidate.original else {
            return refusing(candidate, gate: "original-text", reason: "the original text is not what remains")
        }
        return Verdict(path: candidate.path, accepted: accepted, refused: refused, patched: patched)
    }

    private func refusing(_ candidate: Candidate, gate: String, reason: String) -> Verdict {
        Verdict(
            path: candidate.path, accepted: [],
            refused: candidate.insertions.map { .init(insertion: $0, gate: gate, reason: reason) },
            patched: candidate.original)
    }
}
