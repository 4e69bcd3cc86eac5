import Suggestions
import Workflow

/// The state of a repository, for a person.
struct StatusText {
    let status: Status
    let style: Style

    func render() -> String {
        let width = status.hooks.map(\.name.count).max() ?? 0
        let said = status.hooks.map(words)
        let wide = said.map(\.terminalWidth).max() ?? 0
        var lines = zip(status.hooks, said).map { hook, words in
            let mark = hook.isReady ? style.green("✓") : style.red("✗")
            let path = style.dim(Escaping.forTerminal(hook.path))
            return "\(mark) \(hook.name.padding(to: width))  \(words.padding(to: wide))  \(path)"
        }
        if let run = status.lastRun { lines.append(background(run)) }
        if let patch = status.patch {
            lines.append(
                style.cyan("→ ") + style.say("a patch waits for review: ", ko: "검토를 기다리는 패치: ") + patch)
            lines.append("  guardhook review")
        }
        if !status.hooks.allSatisfy(\.isReady) {
            lines.append(
                style.say(
                    "next: guardhook install    puts them in place, or says what to add where",
                    ko: "다음: guardhook install 로 설치하거나, 어디에 무엇을 추가할지 확인하세요"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func background(_ run: BackgroundRun.Record) -> String {
        let total = run.total.map { "/\($0)" } ?? ""
        if status.isAsking {
            let words = style.say("asking in the background: ", ko: "백그라운드에서 묻는 중: ")
            return style.cyan("→ ") + words + "\(run.done)\(total)" + style.dim("  (\(run.pid))")
        }
        let words = style.say("last run in the background: ", ko: "지난 백그라운드 실행: ")
        let stopped = style.say("stopped before its end", ko: "끝나기 전에 멈췄습니다")
        return style.dim("· ") + words + Escaping.forTerminal(run.outcome ?? stopped)
    }

    private func words(_ hook: Status.Hook) -> String {
        state(hook)
            + (hook.chained ? style.say(" (an earlier hook runs first)", ko: " (기존 훅이 먼저 실행됨)") : "")
    }

    private func state(_ hook: Status.Hook) -> String {
        switch hook.state {
        case "installed": style.say("installed", ko: "설치됨")
        case "outdated": style.say("installed by another version", ko: "다른 버전이 설치함")
        case "missing": style.say("not installed", ko: "설치 안 됨")
        case "foreign":
            style.say("a hook of your own, which does not call guardhook", ko: "직접 만든 훅, guardhook 이 호출되지 않음")
        case "calling": style.say("a hook of your own, which calls guardhook", ko: "직접 만든 훅, guardhook 을 호출함")
        case let manager where hook.isReady:
            style.say("managed by \(manager), which calls guardhook", ko: "\(manager) 가 관리하며 guardhook 을 호출함")
        case let manager:
            style.say(
                "managed by \(manager), which does not call guardhook",
                ko: "\(manager) 가 관리하며 guardhook 을 호출하지 않음")
        }
    }
}
