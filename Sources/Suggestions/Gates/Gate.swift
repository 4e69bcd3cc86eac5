/// The proofs that a proposal stands before it reaches the patch, by the names that reports use.
package enum Gate: String, Sendable, Hashable, CaseIterable {
    /// The answer is no JSON, or lacks what was asked for.
    case answer
    /// It says nothing, repeats the name or itself, or talks about something else than the code.
    case babble
    /// It is written in another language than the rules ask for.
    case language
    /// It holds markup where plain text belongs.
    case markup
    /// It holds a secret, or what stands for a masked one.
    case secret
    /// It holds characters that cannot be seen or that end a line.
    case controls
    /// It contradicts the signature.
    case signature
    /// The type is none, or one that says nothing.
    case type
    /// The project's type checker reports something new.
    case typeCheck = "type-check"
    /// The project's tests fail with it.
    case tests
}

/// Why a text is not taken.
struct Objection: Sendable, Hashable {
    let gate: Gate
    let reason: String

    init(_ gate: Gate, _ reason: String) {
        self.gate = gate
        self.reason = reason
    }
}
