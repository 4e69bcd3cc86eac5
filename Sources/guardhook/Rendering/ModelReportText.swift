import GuardCore
import Suggestions

/// What a model is worth on a person's own functions, for a person.
struct ModelReportText {
    let report: ModelReport
    let style: Style

    func render() -> String {
        var lines = report.entries.map { entry in
            let got = (entry.docstring ? ["docstring"] : []) + entry.types
            let mark = got.isEmpty ? style.red("✗") : style.green("✓")
            let seconds = TextReport.seconds(entry.seconds)
            let place = Escaping.forTerminal("\(entry.path)  \(entry.name)")
            let why =
                entry.rejected.first.map { style.dim("  \($0.gate): " + Escaping.forTerminal($0.reason)) }
                ?? ""
            return "\(mark) \(seconds)  \(place)  \(got.joined(separator: ", "))\(why)"
        }
        if let reason = report.reason {
            lines.append(style.dim("· ") + Escaping.forTerminal(style.say(reason)))
        }
        let average = TextReport.seconds(report.averageSeconds)
        let share = Int(report.acceptance.rounded())
        let memory = report.memory.map { ", \($0 / 1_000_000) MB" } ?? ""
        let model = Escaping.forTerminal(report.model ?? "-")
        lines.append(
            style.bold(
                style.say(
                    "\(model): \(average) on average, \(share) % of the answers stood the proofs\(memory)",
                    ko: "\(model): 평균 \(average), 증명을 통과한 답 \(share) %\(memory)")))
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The same for machines.
struct JSONModelReport: Encodable {
    struct Entry: Encodable {
        let path: String
        let name: String
        let seconds: Double
        let docstring: Bool
        let types: [String]
        let rejected: [SuggestionsReport.Rejection]
    }

    let schema = 1
    let model: String?
    let averageSeconds: Double
    let acceptance: Double
    let memory: Int?
    let graphicsMemory: Int?
    let reason: String?
    let entries: [Entry]

    init(_ report: ModelReport) {
        model = report.model
        averageSeconds = report.averageSeconds
        acceptance = report.acceptance
        memory = report.memory
        graphicsMemory = report.graphicsMemory
        reason = report.reason?.english
        entries = report.entries.map {
            Entry(
                path: $0.path, name: $0.name, seconds: $0.seconds, docstring: $0.docstring, types: $0.types,
                rejected: $0.rejected)
        }
    }
}
