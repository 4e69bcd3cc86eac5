/// The program that the project's interpreter runs for guardhook, put together from its parts.
///
/// It is part of the binary and given to the interpreter as text, so nothing of it lies on disk. It imports the
/// standard library only, reads no file, and runs on Python 3.8 and later.
enum PythonProgram {
    /// Given to `python -c`: reads the length of the program on a line, then the program, and runs it.
    static let starter = "import sys; exec(sys.stdin.buffer.read(int(sys.stdin.buffer.readline())))"

    /// What the program is asked to do.
    enum Task: String, Encodable, Sendable {
        case inspect, prove
    }

    /// The text for one task: what only the proof needs is left out of an inspection.
    static func text(for task: Task) -> String {
        let shared = [source, flow, definitions, bindings, hints, places, inspect]
        let parts = task == .prove ? shared + [names, check, prove, main] : shared + [main]
        return parts.joined(separator: "\n\n")
    }
}
