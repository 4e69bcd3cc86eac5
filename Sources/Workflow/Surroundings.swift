import Files
package import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the process was started with: the one value through which side facts come in.
package struct Surroundings: Sendable {
    package var environment: [String: String]
    /// The folder in which the command was called, absolute.
    package var directory: String
    /// Whether a person can answer on standard input and read on standard error.
    package var isInteractive: Bool
    /// The absolute path of the running program.
    package var program: String
    /// The language in which to speak to the person.
    package var language: DisplayLanguage

    package init(
        environment: [String: String], directory: String, isInteractive: Bool, program: String
    ) {
        self.environment = environment
        self.directory = directory
        self.isInteractive = isInteractive
        self.program = program
        language = Self.language(for: environment)
    }

    /// Those of this process.
    package static func current() -> Surroundings {
        let environment = environmentOfThisProcess()
        return Surroundings(
            environment: environment, directory: currentDirectory(),
            isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
            program: currentProgram(environment))
    }

    /// Korean where the locale for messages is Korean; else English.
    ///
    /// Source: POSIX, "Environment Variables": `LC_ALL`, then `LC_MESSAGES`, then `LANG`.
    package static func language(for environment: [String: String]) -> DisplayLanguage {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale == "ko" || locale.hasPrefix("ko_") || locale.hasPrefix("ko.") ? .korean : .english
    }

    /// A path as the person would type it from here: relative when it lies below the current folder.
    package func shown(_ path: String) -> String {
        path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.count + 1)) : path
    }

    private static func environmentOfThisProcess() -> [String: String] {
        var result: [String: String] = [:]
        #if canImport(Darwin)
            // Its headers declare no `environ`.
            guard var entry = _NSGetEnviron()?.pointee else { return [:] }
        #else
            var entry = environ
        #endif
        while let text = entry.pointee {
            let pair = String(cString: text)
            if let equals = pair.firstIndex(of: "=") {
                result[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
            }
            entry += 1
        }
        return result
    }

    private static func currentDirectory() -> String {
        guard let pointer = getcwd(nil, 0) else { return "/" }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func currentProgram(_ environment: [String: String]) -> String {
        #if os(Linux)
            if let path = Disk.target(ofLink: "/proc/self/exe") { return path }
        #endif
        let name = CommandLine.arguments.first ?? "guardhook"
        if name.contains("/") { return Disk.resolved(name) ?? name }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let found = folders.lazy.map { "\($0)/\(name)" }.first { Disk.isExecutable($0) }
        return found.flatMap { Disk.resolved($0) } ?? name
    }
}
