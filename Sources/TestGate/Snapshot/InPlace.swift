import Git
import GuardCore

/// Whether the work tree can stand for the staged tree: every tracked file as staged, and nothing besides that
/// Python could import or pytest could take for a setting.
enum InPlace {
    /// - Parameter carried: paths that the tests would get anyway.
    static func isExact(_ state: WorkingCopyState, carried: Set<[UInt8]>) -> Bool {
        state.isSame && !state.ignored.contains { !carried.contains($0.bytes) && mayBeSeen($0) }
    }

    /// Whether the work tree still stood for the staged tree when the tests had ended. Reports and the like that
    /// tests leave behind do not count.
    static func wasExact(_ state: WorkingCopyState, carried: Set<[UInt8]>) -> Bool {
        let others = state.untracked + state.ignored
        return state.different.isEmpty
            && !others.contains { !carried.contains($0.bytes) && mayBeSeen($0) }
    }

    /// A path besides the tree's that tests could notice: importable, a setting, or a folder that may hold such. Folders
    /// that tools make and that are on no import path are known by name.
    private static func mayBeSeen(_ path: RepositoryPath) -> Bool {
        let parts = path.bytes.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
        guard let name = parts.last else { return false }
        if parts.contains(where: isToolFolder) { return false }
        if path.bytes.last == UInt8(ascii: "/") { return true }
        let settings = [
            "pytest.ini", ".pytest.ini", "pytest.toml", ".pytest.toml", "pyproject.toml", "tox.ini",
            "setup.cfg",
        ]
        return settings.contains(name)
            || [".py", ".pyc", ".so", ".pyd", ".pth", ".zip", ".egg"].contains { name.hasSuffix($0) }
    }

    private static func isToolFolder(_ name: String) -> Bool {
        let known: Set = [
            "__pycache__", ".venv", "venv", ".env", "env", ".tox", ".nox", ".git", ".hg", ".idea", ".vscode",
            ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", ".eggs", ".cache", "node_modules",
            "htmlcov", ".ipynb_checkpoints",
        ]
        return known.contains(name) || name.hasSuffix(".egg-info") || name.hasSuffix(".dist-info")
    }
}
