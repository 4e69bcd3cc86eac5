package import GuardCore

/// Why a regular expression cannot be used.
package struct PatternProblem: Error, Sendable, Hashable {
    /// What is wrong, in one sentence.
    package var message: Text
    /// 0-based, in characters of the pattern.
    package var offset: Int
}

extension PatternProblem {
    static func unclosed(_ what: String, at offset: Int) -> PatternProblem {
        PatternProblem(
            message: Text("'\(what)' is never closed", ko: "'\(what)'이(가) 닫히지 않았습니다"), offset: offset)
    }

    static func nothingToRepeat(at offset: Int) -> PatternProblem {
        PatternProblem(
            message: Text("there is nothing before this to repeat", ko: "반복할 대상이 앞에 없습니다"), offset: offset)
    }

    static func unsupported(_ what: String, at offset: Int) -> PatternProblem {
        PatternProblem(
            message: Text("'\(what)' is not supported in patterns", ko: "'\(what)'은(는) 지원하지 않는 문법입니다"),
            offset: offset)
    }

    static func tooLarge(at offset: Int) -> PatternProblem {
        PatternProblem(
            message: Text(
                "the pattern is too large once its repetitions are written out", ko: "반복을 펼치면 패턴이 너무 커집니다"),
            offset: offset)
    }
}
