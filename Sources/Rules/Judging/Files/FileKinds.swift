/// What kind of file a path names, for rules that are meant for some files only.
enum FileKinds {
    /// The part behind the last dot of the name, in small letters.
    static func suffix(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    static let python: Set<String> = ["py", "pyi", "pyw", "pyx", "ipynb"]
    static let script: Set<String> = [
        "js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte", "astro",
    ]
    private static let otherCode: Set<String> = [
        "swift", "go", "rs", "java", "kt", "kts", "c", "h", "cc", "cpp", "hpp", "cxx", "m", "mm", "cs", "rb",
        "php",
        "scala", "sh", "bash", "zsh", "lua", "r", "dart", "ex", "exs", "clj", "hs", "pl", "sql", "css",
        "scss",
        "less", "html", "jl",
    ]
    private static let documents: Set<String> = ["md", "mdx", "rst", "txt", "adoc", "org", "tex", "markdown"]

    static func isCode(_ path: String) -> Bool {
        let suffix = suffix(of: path)
        return python.contains(suffix) || script.contains(suffix) || otherCode.contains(suffix)
    }

    static func isDocument(_ path: String) -> Bool { documents.contains(suffix(of: path)) }

    /// Files that nobody here writes by hand: locks, bundles, generated code, and what others wrote.
    static func isForeign(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last else { return true }
        return locks.contains(name) || foreignEndings.contains(where: name.hasSuffix)
            || parts.dropLast().contains(where: foreignFolders.contains)
    }

    /// Files whose values are made up for tests.
    static func isTest(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last else { return false }
        if parts.dropLast().contains(where: testFolders.contains) { return true }
        return name.hasPrefix("test_") || name.hasSuffix("_test.py") || name == "conftest.py"
            || name.contains(".test.") || name.contains(".spec.")
    }

    private static let testFolders: Set<String> = [
        "tests", "test", "__tests__", "fixtures", "testdata", "spec",
    ]
    private static let locks: Set<String> = [
        "package-lock.json", "pnpm-lock.yaml", "npm-shrinkwrap.json", "go.sum", "Package.resolved",
    ]
    private static let foreignEndings = [
        ".lock", ".min.js", ".min.css", ".map", ".svg", "_pb2.py", "_pb2.pyi",
    ]
    private static let foreignFolders: Set<String> = [
        "node_modules", "vendor", "vendored", "_vendor", "third_party", "third-party", "site-packages",
        ".venv",
        "venv",
    ]
}
