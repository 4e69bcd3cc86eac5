import GuardCore

extension TestsReport {
    /// Tests that passed or did not run, in one line; nil for those that nobody asked for and those that failed.
    var summary: Text? {
        switch status {
        case .passed: passedWords
        case .skipped:
            reason.flatMap { reason in
                reason == Text("not asked for")
                    ? nil
                    : Text(
                        "tests not run: \(reason.english)",
                        ko: "테스트 실행 안 함: \(reason.inLanguage(.korean))")
            }
        case .failed, .timeout, .error: nil
        }
    }

    private var passedWords: Text {
        let ran = count.map { " (\($0))" } ?? ""
        let english = ran + (skipped > 0 ? ", \(skipped) skipped" : "")
        let korean = ran + (skipped > 0 ? ", \(skipped)개 건너뜀" : "")
        if cached {
            return Text(
                "tests passed\(english), remembered from the same content",
                ko: "테스트 통과\(korean), 같은 내용의 앞선 실행 결과")
        }
        let time = Self.time(seconds)
        return Text(
            "tests passed\(english)\(skipped > 0 ? "," : "") in \(time)", ko: "테스트 통과\(korean), \(time)")
    }

    /// A duration with one decimal, as `1.2 s`.
    static func time(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) s"
    }
}
