/// Where a link of a rule file leads.
enum LinkTarget: Sendable, Equatable {
    /// A Markdown file of the repository, and the section that is meant, if one is.
    case file(path: String, anchor: String?)
    /// Outside the repository.
    case outside(String)
    /// Nothing to read: a web page, a picture, a place in the same file.
    case none

    private static let suffixes = [".md", ".mdc", ".markdown", ".mdx"]

    /// - Parameters:
    ///   - url: the link as it is written.
    ///   - file: the file it stands in, from the repository's root.
    ///   - root: the repository's root as an absolute path, if there is one.
    init(_ url: String, in file: String, root: String?) {
        var text = Self.decoded(SourceText.trimmed(url))
        var anchor: String?
        if let hash = text.firstIndex(of: "#") {
            anchor = String(text[text.index(after: hash)...])
            text = String(text[..<hash])
        }
        if let query = text.firstIndex(of: "?") { text = String(text[..<query]) }
        guard Self.suffixes.contains(where: { text.lowercased().hasSuffix($0) }) else {
            self = .none
            return
        }
        if text.hasPrefix("file://") {
            text = String(text.dropFirst(7))
            if text.hasPrefix("localhost/") { text = String(text.dropFirst(9)) }
            self = Self.absolute(text, anchor, root)
        } else if text.contains("://") || text.hasPrefix("mailto:") || text.hasPrefix("//") {
            self = .none
        } else if text.hasPrefix("/") {
            self = Self.absolute(text, anchor, root)
        } else if text.hasPrefix("~") {
            self = .outside(text)
        } else {
            self = Self.relative(text, anchor, file)
        }
    }

    /// An absolute path inside the root is a file of the repository. Without a root, or not under it, a
    /// leading slash leads out.
    private static func absolute(_ path: String, _ anchor: String?, _ root: String?) -> LinkTarget {
        guard let root, !root.isEmpty else { return .outside(path) }
        let base = root.hasSuffix("/") ? root : root + "/"
        guard path.hasPrefix(base), let inside = normalised(String(path.dropFirst(base.count))) else {
            return .outside(path)
        }
        return .file(path: inside, anchor: anchor)
    }

    private static func relative(_ path: String, _ anchor: String?, _ file: String) -> LinkTarget {
        guard let target = resolved(path, from: file) else { return .outside(path) }
        return .file(path: target, anchor: anchor)
    }

    /// A relative path seen from a file; nil when it leads out of the repository.
    static func resolved(_ path: String, from file: String) -> String? {
        let folder = file.split(separator: "/", omittingEmptySubsequences: true).dropLast().joined(
            separator: "/")
        // A rule file that was named by an absolute path keeps one.
        let lead = file.hasPrefix("/") ? "/" : ""
        return normalised(folder.isEmpty ? path : folder + "/" + path).map { lead + $0 }
    }

    /// The path without `.` and `..`; nil when it climbs above where it started.
    static func normalised(_ path: String) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    /// Percent signs and the two hexadecimal digits behind them become bytes.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(0x25) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                result.append(value)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
