import GuardCore
import Suggestions
import Workflow

/// What `guardhook suggest` came to, for a person.
struct SuggestText {
    let outcome: SuggestRun.Result
    let style: Style
    let isVerbose: Bool

    private static let mostLines = 12

    func render() -> String {
        let report = outcome.report
        if outcome.statistics.files == 0 {
            return style.say(
                "no Python file is staged, nor in the last commit; name files or folders, or use --all\n",
                ko: "스테이지된 Python 파일도, 마지막 커밋의 Python 파일도 없습니다. 파일이나 폴더를 지정하거나 --all 을 쓰세요\n")
        }
        var lines: [String] = []
        if outcome.isOfLastCommit {
            lines.append(
                style.dim(
                    style.say(
                        "· nothing is staged: this is about what the last commit changed",
                        ko: "· 스테이지된 내용이 없어 마지막 커밋의 변경을 살펴봅니다")))
        }
        let most = isVerbose ? Int.max : Self.mostLines
        lines += report.definitions.prefix(most).map { proposal in
            let what = (proposal.docstring ? ["docstring"] : []) + proposal.types
            let place = Escaping.forTerminal("\(proposal.path):\(proposal.line)")
            return
                "\(style.cyan("→")) \(Escaping.forTerminal(proposal.name))  \(style.dim(place))  \(what.joined(separator: ", "))"
        }
        if report.definitions.count > most {
            lines.append(style.dim("  … +\(report.definitions.count - most)  (--verbose)"))
        }
        lines += report.sortedImports.prefix(most).map {
            "\(style.cyan("→")) \(style.say("imports sorted", ko: "import 정렬"))  \(style.dim(Escaping.forTerminal($0)))"
        }
        if let reason = report.reason {
            lines.append(style.dim("· ") + Escaping.forTerminal(style.say(reason)))
        }
        if !outcome.statistics.rejected.isEmpty { lines.append(rejected(report.rejected)) }
        lines.append(coverage)
        if report.unasked > 0 {
            lines.append(
                style.say(
                    "\(Text.count(report.unasked, "definition")) still to be asked about: guardhook suggest",
                    ko: "아직 묻지 않은 정의 \(report.unasked)개: guardhook suggest"))
        }
        if outcome.patches.count > 1 { lines += outcome.patches.dropFirst().map { style.dim("  " + $0) } }
        if report.patch != nil {
            lines.append(
                style.say(
                    "next: guardhook review    look at each proposal",
                    ko: "다음: guardhook review    제안을 하나씩 검토하세요"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var coverage: String {
        let numbers = outcome.statistics
        return style.say(
            "\(Text.count(numbers.definitions, "definition")) in \(Text.count(numbers.files, "file")): docstrings \(Self.percent(numbers.docstringCoverage)) → \(Self.percent(numbers.docstringCoverageAfter)), type hints \(Self.percent(numbers.hintCoverage)) → \(Self.percent(numbers.hintCoverageAfter))",
            ko:
                "파일 \(numbers.files)개, 정의 \(numbers.definitions)개: docstring \(Self.percent(numbers.docstringCoverage)) → \(Self.percent(numbers.docstringCoverageAfter)), 타입 힌트 \(Self.percent(numbers.hintCoverage)) → \(Self.percent(numbers.hintCoverageAfter))"
        )
    }

    private func rejected(_ rejections: [SuggestionsReport.Rejection]) -> String {
        if isVerbose {
            return rejections.map {
                style.dim(
                    Escaping.forTerminal("  - \($0.path) \($0.name) \($0.slot): \($0.gate): \($0.reason)"))
            }.joined(separator: "\n")
        }
        // Of a whole tree the report lists the first thousands only; the statistics count all.
        let gates = outcome.statistics.rejected.map { "\($0.key) \($0.value)" }.sorted()
        return style.dim(
            style.say("· dropped by a proof: ", ko: "· 증명에서 버림: ") + gates.joined(separator: ", ")
                + "  (--verbose)")
    }

    private static func percent(_ share: Double) -> String { "\(Int(share.rounded())) %" }
}

/// The same for machines.
struct JSONSuggestRun: Encodable {
    let schema = 1
    let suggestions: JSONSuggestions
    let statistics: SuggestionStatistics
    let coverage: Coverage
    let patches: [String]
    let sample: [JSONReview.Item]?

    struct Coverage: Encodable {
        let docstrings: [Double]
        let hints: [Double]
    }

    init(_ outcome: SuggestRun.Result, sample items: [Review.Item]) {
        sample = items.isEmpty ? nil : JSONReview(pending: items).pending
        suggestions = JSONSuggestions(suggestions: outcome.report)
        statistics = outcome.statistics
        patches = outcome.patches
        coverage = Coverage(
            docstrings: [outcome.statistics.docstringCoverage, outcome.statistics.docstringCoverageAfter],
            hints: [outcome.statistics.hintCoverage, outcome.statistics.hintCoverageAfter])
    }
}
