package import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a program lies on disk, found as a shell would find it.
package enum Program {
    /// The program's path: itself if it holds a slash, else the first match in an absolute folder
    /// of `environment["PATH"]`.
    ///
    /// - Throws: `GuardError` of kind `environment`: not found (the causes name what was searched), not
    ///   executable, a script whose interpreter is missing, or a missing working directory.
    package static func find(
        _ name: String, environment: [String: String], workingDirectory: String? = nil
    ) throws(GuardError) -> String {
        if let workingDirectory, !isDirectory(workingDirectory) {
            throw GuardError(
                .environment,
                Text(
                    "the folder \(workingDirectory) does not exist", ko: "\(workingDirectory) 폴더가 없습니다"))
        }
        let path = try locate(name, environment: environment, workingDirectory: workingDirectory)
        let seen = absolute(path, in: workingDirectory)
        if let interpreter = scriptInterpreter(of: seen), access(interpreter, X_OK) != 0 {
            throw cannotStart(name, cause: "\(seen): its interpreter \(interpreter) does not exist")
                .hinting(
                    Text(
                        "reinstall \(name): the Python it was installed for has been moved or removed",
                        ko: "\(name)을(를) 다시 설치하세요: 설치할 때 쓰인 인터프리터가 없어졌습니다"))
        }
        return path
    }

    static func cannotStart(_ name: String, cause: String) -> GuardError {
        GuardError(
            .environment, Text("cannot run \(name)", ko: "\(name)을(를) 실행할 수 없습니다"), causes: [cause])
    }

    private static func locate(
        _ name: String, environment: [String: String], workingDirectory: String?
    ) throws(GuardError) -> String {
        if name.contains("/") {
            if isProgram(absolute(name, in: workingDirectory)) { return name }
            throw cannotStart(
                name, cause: "\(absolute(name, in: workingDirectory)): \(whyNot(name, workingDirectory))")
        }
        // A relative entry means the current folder: a repository that somebody else wrote.
        let searched = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
            .filter { $0.hasPrefix("/") }
        for folder in searched where !name.isEmpty {
            let path = "\(folder)/\(name)"
            if isProgram(absolute(path, in: workingDirectory)) { return path }
        }
        throw GuardError(
            .environment, Text("\(name) was not found", ko: "\(name)을(를) 찾을 수 없습니다"),
            causes: ["PATH searched: \(searched.joined(separator: ":"))"])
    }

    private static func absolute(_ path: String, in folder: String?) -> String {
        guard let folder, !path.hasPrefix("/") else { return path }
        return "\(folder)/\(path)"
    }

    private static func whyNot(_ name: String, _ folder: String?) -> String {
        access(absolute(name, in: folder), F_OK) == 0 ? "not an executable file" : "no such file"
    }

    private static func isDirectory(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    private static func isProgram(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    /// The interpreter that a script's first line names; nil for what is no script.
    private static func scriptInterpreter(of path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 512)
        let count = read(file, &bytes, bytes.count)
        guard count > 2, bytes[0] == UInt8(ascii: "#"), bytes[1] == UInt8(ascii: "!") else { return nil }
        let line = bytes[2..<count].prefix { $0 != UInt8(ascii: "\n") }
        // A line that does not end here is left to the system to judge.
        guard line.count < count - 2 else { return nil }
        let word = line.drop { $0 == 32 || $0 == 9 }.prefix { $0 != 32 && $0 != 9 && $0 != 13 }
        return word.first == UInt8(ascii: "/") ? String(decoding: word, as: UTF8.self) : nil
    }
}
