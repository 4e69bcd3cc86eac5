/// Code outside of the installed packages' folder that a package or a `.pth` file there brings in.
enum EditableOrigin {
    /// Whether a `direct_url.json` (PEP 610) tells of an editable install from a folder outside of the work tree.
    /// Tools write it with and without spaces, and in any order.
    static func leadsAway(directURL bytes: [UInt8], from workTree: String) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline }
        let tight = text.filter { !$0.isWhitespace }
        guard tight.contains("\"editable\":true") else { return false }
        guard let start = text.firstRange(of: "file://")?.upperBound,
            let end = text[start...].firstIndex(of: "\"")
        else { return true }
        return !isInside(decoded(text[start..<end]), workTree)
    }

    /// Whether a `.pth` file adds a folder to the import path that is neither in the work tree nor one of
    /// installed packages. Lines that begin with `import` are programs: those of editable installs are told by
    /// their package's `direct_url.json`.
    static func leadsAway(pathFile bytes: [UInt8], in site: String, from workTree: String) -> Bool {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains { raw in
            let line = String(raw).trimmed
            if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("import ") || line.hasPrefix("import\t")
            {
                return false
            }
            let path = RealPath.of(line.hasPrefix("/") ? line : "\(site)/\(line)")
            // A line that leads nowhere adds nothing.
            guard let path, FileFacts.of(path)?.isFolder ?? false else { return false }
            return !isInside(path, workTree) && !InstalledPackages.isSite(path)
        }
    }

    private static func isInside(_ path: String, _ folder: String) -> Bool {
        let real = RealPath.of(path) ?? path
        return real == folder || real.hasPrefix(folder + "/")
    }

    /// An address's path with its `%20` and the like resolved.
    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
