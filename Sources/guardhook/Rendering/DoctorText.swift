import GuardCore
import Workflow

/// A diagnosis for a person: a line for each thing looked at, the remedy below what does not work.
struct DoctorText {
    let diagnosis: Diagnosis
    let style: Style

    func render() -> String {
        let width = diagnosis.items.map(\.name.count).max() ?? 0
        var lines = diagnosis.items.flatMap { item -> [String] in
            let head = "\(mark(item.state)) \(item.name.padding(to: width))  \(safe(style.say(item.finding)))"
            guard let remedy = item.remedy else { return [head] }
            return [
                head, String(repeating: " ", count: width + 4) + style.dim("→ ") + safe(style.say(remedy)),
            ]
        }
        lines.append("")
        lines.append(
            style.bold(
                style.say(
                    "Settings (git config guardhook.NAME VALUE):", ko: "설정 (git config guardhook.이름 값):")))
        let names = diagnosis.settings.map { Self.name($0).count }.max() ?? 0
        let values = min(28, diagnosis.settings.map { ($0.value ?? "-").count }.max() ?? 0)
        lines += diagnosis.settings.map { entry in
            let value = safe(entry.value ?? "-").padding(to: values)
            return "  \(Self.name(entry).padding(to: names))  \(value)  \(style.dim(entry.origin))"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func name(_ entry: SettingEntry) -> String {
        entry.key.hasPrefix("guardhook.") ? String(entry.key.dropFirst("guardhook.".count)) : entry.key
    }

    private func mark(_ state: Diagnosis.State) -> String {
        switch state {
        case .works: style.green("✓")
        case .missing: style.yellow("!")
        case .broken: style.red("✗")
        }
    }

    private func safe(_ text: String) -> String { Escaping.forTerminal(text) }
}
