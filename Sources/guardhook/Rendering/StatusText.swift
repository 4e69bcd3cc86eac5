import Workflow

/// The state of a repository, for a person.
struct StatusText {
    let status: Status
    let style: Style

    func render() -> String {
        let width = status.hooks.map(\.name.count).max() ?? 0
        var lines = status.hooks.map { hook in
            let mark = hook.isReady ? style.green("✓") : style.red("✗")
            let chained =
                hook.chained ? style.say(" (an earlier hook runs first)", ko: " (기존 훅이 먼저 실행됨)") : ""
            return
                "\(mark) \(hook.name.padding(to: width))  \(words(hook.state))\(chained)  \(style.dim(hook.path))"
        }
        if status.isAsking {
            lines.append(style.cyan("→ ") + style.say("the model is being asked now", ko: "지금 모델에 묻고 있습니다"))
        } else if let last = status.lastRun {
            let words = style.say(
                "last suggest: \(last.proposed) proposed, \(last.unasked) still to ask",
                ko: "지난 suggest: 제안 \(last.proposed)개, 남은 질문 \(last.unasked)개")
            lines.append(
                style.dim("· ") + words + (last.reason.map { "; " + Escaping.forTerminal($0) } ?? ""))
        }
        if let patch = status.patch {
            lines.append(
                style.cyan("→ ") + style.say("a patch waits for review: ", ko: "검토를 기다리는 패치: ") + patch)
            lines.append("  guardhook review")
        }
        if !status.hooks.allSatisfy(\.isReady) { lines.append("  guardhook install") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func words(_ state: String) -> String {
        switch state {
        case "installed": style.say("installed", ko: "설치됨")
        case "outdated": style.say("installed by another version", ko: "다른 버전이 설치함")
        case "missing": style.say("not installed", ko: "설치 안 됨")
        case "foreign":
            style.say("a hook of your own, guardhook is not called", ko: "직접 만든 훅, guardhook 이 호출되지 않음")
        default: style.say("managed by \(state)", ko: "\(state) 가 관리함")
        }
    }
}
