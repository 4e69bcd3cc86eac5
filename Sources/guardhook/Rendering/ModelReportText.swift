import GuardCore
import Suggestions

/// What a model is worth on a person's own functions, for a person.
struct ModelReportText {
    let report: ModelReport
    let style: Style

    func render() -> String {
        var lines = report.entries.map { entry in
            let got = entry.stood.map { $0.hasPrefix("type:") ? String($0.dropFirst(5)) : $0 }
            let mark = got.isEmpty ? style.red("✗") : style.green("✓")
            let seconds = TestsReport.time(entry.seconds)
            let place = Escaping.forTerminal("\(entry.path)  \(entry.name)")
            let why =
                entry.rejected.first.map { style.dim("  \($0.gate): " + Escaping.forTerminal($0.reason)) }
                ?? ""
            return "\(mark) \(seconds)  \(place)  \(got.joined(separator: ", "))\(why)"
        }
        if let reason = report.reason {
            lines.append(style.dim("· ") + Escaping.forTerminal(style.say(reason)))
        }
        let average = TestsReport.time(report.averageSeconds)
        let share = Int(report.acceptance.rounded())
        let slots = Int(report.slotAcceptance.rounded())
        let memory = report.memory.map { ", \($0 / 1_000_000) MB" } ?? ""
        let model = Escaping.forTerminal(report.model ?? "-")
        lines.append(
            style.bold(
                style.say(
                    "\(model): \(average) on average, \(share) % of the answers and \(slots) % of what was asked for stood the proofs\(memory)",
                    ko: "\(model): 평균 \(average), 증명을 통과한 답 \(share) %, 통과한 항목 \(slots) %\(memory)")))
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
        let asked: [String]
        let rejected: [SuggestionsReport.Rejection]
    }

    let schema = 1
    let model: String?
    let averageSeconds: Double
    let acceptance: Double
    let slotAcceptance: Double
    let memory: Int?
    let graphicsMemory: Int?
    let reason: String?
    let entries: [Entry]

    init(_ report: ModelReport) {
        model = report.model
        averageSeconds = report.averageSeconds
        acceptance = report.acceptance
        slotAcceptance = report.slotAcceptance
        memory = report.memory
        graphicsMemory = report.graphicsMemory
        reason = report.reason?.english
        entries = report.entries.map {
            Entry(
                path: $0.path, name: $0.name, seconds: $0.seconds, docstring: $0.stood.contains("docstring"),
                types: $0.stood.filter { $0 != "docstring" }.map { String($0.dropFirst(5)) }, asked: $0.asked,
                rejected: $0.rejected)
        }
    }
}
