import Workflow

/// What an install or uninstall did, for a person.
struct InstallText {
    let installation: Installation
    let style: Style

    func render() -> String {
        let width = installation.steps.map(\.hook.count).max() ?? 0
        let said = installation.steps.map { style.say(words($0.action), ko: koreanWords($0.action)) }
        let wide = said.map(\.terminalWidth).max() ?? 0
        var lines = zip(installation.steps, said).map { step, words in
            let path = style.dim(Escaping.forTerminal(step.path))
            return
                "\(style.green("✓")) \(step.hook.padding(to: width))  \(words.padding(to: wide))  \(path)"
        }
        lines += installation.notes.map { style.dim("· ") + Escaping.forTerminal($0) }
        if installation.isInstall {
            lines.append(style.dim(style.say("the hooks call ", ko: "훅이 호출하는 프로그램: ") + installation.program))
            lines.append(
                style.say(
                    "next: guardhook rules    shows what is enforced; guardhook doctor checks the machine",
                    ko: "다음: guardhook rules 로 적용되는 규칙을, guardhook doctor 로 환경을 확인하세요"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func words(_ action: HookStep.Action) -> String {
        switch action {
        case .installed: "installed"
        case .updated: "updated"
        case .unchanged: installation.isInstall ? "already in place" : "was not installed"
        case .chained: "installed; your earlier hook is kept and runs first"
        case .removed: "removed"
        case .restored: "removed; your earlier hook is back"
        case .leftAlone: "left alone: it is not guardhook's"
        }
    }

    private func koreanWords(_ action: HookStep.Action) -> String {
        switch action {
        case .installed: "설치했습니다"
        case .updated: "갱신했습니다"
        case .unchanged: installation.isInstall ? "이미 설치되어 있습니다" : "설치되어 있지 않았습니다"
        case .chained: "설치했습니다. 기존 훅은 보관되어 먼저 실행됩니다"
        case .removed: "제거했습니다"
        case .restored: "제거하고 기존 훅을 되돌렸습니다"
        case .leftAlone: "guardhook 의 훅이 아니라서 두었습니다"
        }
    }
}

extension String {
    /// The text with spaces behind it up to a width in columns.
    func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - terminalWidth))
    }
}
