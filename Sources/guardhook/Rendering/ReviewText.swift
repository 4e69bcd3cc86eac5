import GuardCore
import Suggestions

/// One proposal for a person: where, why, and the change in colour.
struct ReviewText {
    let style: Style

    func render(_ item: Review.Item, diff: [UInt8]) -> String {
        let name = item.unit.name.isEmpty ? style.say("the module", ko: "모듈") : item.unit.name
        let head =
            style.bold(Escaping.forTerminal(name))
            + style.dim("  " + Escaping.forTerminal("\(item.path):\(item.unit.line)"))
        let reason = style.dim(Escaping.forTerminal(style.say(item.reason)))
        return ([head, reason] + hunks(diff)).joined(separator: "\n") + "\n"
    }

    /// The diff from its first hunk on: the file is named above it.
    private func hunks(_ diff: [UInt8]) -> [String] {
        let lines = String(decoding: diff, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.drop { !$0.hasPrefix("@@") }.map { line in
            let safe = Escaping.forTerminal(String(line))
            return switch line.first {
            case "+": style.green(safe)
            case "-": style.red(safe)
            case "@": style.cyan(safe)
            default: safe
            }
        }
    }
}

/// What became of the chosen proposals, for a person.
struct AppliedText {
    let applied: Review.Applied
    let isStaged: Bool
    let style: Style

    func render() -> String {
        var lines = applied.skipped.map { item, reason in
            style.yellow("! ") + Escaping.forTerminal("\(item.path): \(item.unit.name): \(style.say(reason))")
        }
        let count = applied.applied.count
        let files = applied.paths.count
        lines.append(
            style.say(
                "\(count) of the proposals are in the working files now (\(files) file\(files == 1 ? "" : "s"))"
                    + (isStaged ? ", and staged" : ""),
                ko: "제안 \(count)개를 작업 파일 \(files)개에 적용했습니다" + (isStaged ? " (스테이지됨)" : "")))
        lines.append(
            isStaged
                ? style.say(
                    "next: git diff --cached, then git commit", ko: "다음: git diff --cached 로 확인하고 git commit")
                : style.say("next: git diff, then git add", ko: "다음: git diff 로 확인하고 git add"))
        return lines.joined(separator: "\n")
    }
}
