import GuardCore

/// Where a failed test stands, as far as its name and words tell.
struct FailurePlace {
    /// From the root of the tested tree.
    let path: String
    let line: Int?

    /// - Returns: nil for a runner whose names are no pytest node ids (`folder/test_a.py::test_b`).
    init?(_ failure: TestsReport.Failure) {
        guard let end = failure.test.firstRange(of: "::"), end.lowerBound > failure.test.startIndex else {
            return nil
        }
        let name = String(failure.test[..<end.lowerBound])
        guard name.hasSuffix(".py"), !name.hasPrefix("/") else { return nil }
        path = name
        line = Self.line(in: failure.message, of: name)
    }

    /// The number in `(test_a.py:5)`, which ends the words on a failed assertion.
    private static func line(in message: String, of path: String) -> Int? {
        guard let start = message.ranges(of: "(\(path):").last else { return nil }
        let digits = message[start.upperBound...].prefix { $0.isASCII && $0.isNumber }
        return message[digits.endIndex...].hasPrefix(")") ? Int(digits) : nil
    }
}
