/// The program that the project's interpreter runs for guardhook, put together from its parts.
///
/// It is part of the binary and given to the interpreter as text, so nothing of it lies on disk. It imports the
/// standard library only, reads no file, and runs on Python 3.8 and later.
enum PythonProgram {
    /// The whole text, for `python -c`.
    static let text = [
        source, flow, definitions, bindings, hints, places, inspect, names, prove, main,
    ].joined(separator: "\n\n")
}
