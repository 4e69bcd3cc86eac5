import GuardCore

/// Modules that the tests missed although they lie in the work tree: files that Git ignores.
struct MissingModules {
    let workTree: String
    /// The paths that the tree holds.
    let tracked: Set<[UInt8]>

    /// One sentence for each such file.
    func notes(for failures: [TestsReport.Failure]) -> [Text] {
        var paths: [String] = []
        for module in failures.compactMap({ Self.module(in: $0.message) }) {
            for path in candidates(module) where !paths.contains(path) {
                if !tracked.contains(Array(path.utf8)),
                    FileFacts.following("\(workTree)/\(path)")?.isFile == true
                {
                    paths.append(path)
                }
            }
        }
        return paths.map { path in
            Text(
                "\(path) is in the work tree but not in what is tested: commit it, or let it be carried to the tests (guardhook.carry)",
                ko: "\(path)은(는) 작업 폴더에는 있지만 테스트 대상에는 없습니다: 커밋하거나 테스트로 가져가게 하세요 (guardhook.carry)")
        }
    }

    /// The name in Python's own sentence.
    private static func module(in message: String) -> String? {
        let words = "No module named '"
        var rest = message[...]
        while let start = rest.firstIndex(of: "N") {
            rest = rest[start...]
            if rest.hasPrefix(words) {
                let name = rest.dropFirst(words.count).prefix { $0 != "'" }
                return name.isEmpty || name.contains("/") ? nil : String(name)
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    private func candidates(_ module: String) -> [String] {
        let path = module.split(separator: ".").joined(separator: "/")
        return ["", "src/", "tests/", "test/"].flatMap { ["\($0)\(path).py", "\($0)\(path)/__init__.py"] }
    }
}
