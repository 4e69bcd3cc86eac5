/// Where a Git setting was found; a later case wins over an earlier one.
package enum ConfigLevel: Int, Sendable, Hashable, Comparable, CustomStringConvertible {
    case system, global, local, worktree
    /// `git -c key=value` and the `GIT_CONFIG_*` variables.
    case command

    package static func < (left: ConfigLevel, right: ConfigLevel) -> Bool { left.rawValue < right.rawValue }

    package var description: String {
        switch self {
        case .system: "system"
        case .global: "global"
        case .local: "local"
        case .worktree: "worktree"
        case .command: "command"
        }
    }

    /// Out of reach of whoever made the repository: Git's "protected configuration".
    package var isProtected: Bool {
        switch self {
        case .system, .global, .command: true
        case .local, .worktree: false
        }
    }
}

/// How Git reads a setting's text.
enum ConfigValue {
    /// Git's words for true in the environment and in files; a name without `=` is true as well.
    static func isTrue(_ text: String) -> Bool { bool(text) == true }

    /// nil for what is neither true nor false.
    static func bool(_ text: String?) -> Bool? {
        guard let text else { return true }
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off", "": return false
        default: return int(text).map { $0 != 0 }
        }
    }

    /// A number with Git's suffixes k, m and g; nil for anything else.
    static func int(_ text: String) -> Int? {
        let factors: [Character: Int] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
        guard let last = text.last, let factor = factors[Character(last.lowercased())] else {
            return Int(text)
        }
        guard let number = Int(text.dropLast()) else { return nil }
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}
