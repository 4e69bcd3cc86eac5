/// One line of what `PluginProgram` writes.
enum RunEvent: Equatable {
    case started(version: String)
    case collected(Int)
    case uncollected(String, message: String)
    case running(String)
    case failed(String, phase: String, message: String)
    case done(String, outcome: String, message: String)
    /// A file whose tests skipped themselves while they were collected.
    case leftOut(String, message: String)
    case internalError(String, place: String)
    case interrupted(String)
    case finished(status: Int32)

    /// nil for a line that no known plugin wrote, as a line cut off by a crash.
    init?(line: String) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescaped)
        func field(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
        switch fields.first {
        case "start": self = .started(version: field(1))
        case "collected":
            guard let count = Int(field(1)) else { return nil }
            self = .collected(count)
        case "uncollected": self = .uncollected(field(1), message: field(2))
        case "run": self = .running(field(1))
        case "failed": self = .failed(field(1), phase: field(2), message: field(3))
        case "done": self = .done(field(1), outcome: field(2), message: field(3))
        case "left out": self = .leftOut(field(1), message: field(2))
        case "internal": self = .internalError(field(1), place: field(2))
        case "interrupted": self = .interrupted(field(1))
        case "finish":
            guard let status = Int32(field(1)) else { return nil }
            self = .finished(status: status)
        default: return nil
        }
    }

    private static func unescaped(_ field: Substring) -> String {
        guard field.contains("\\") else { return String(field) }
        var text = ""
        var escaped = false
        for character in field {
            if escaped {
                switch character {
                case "t": text.append("\t")
                case "n": text.append("\n")
                case "r": text.append("\r")
                default: text.append(character)
                }
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}
