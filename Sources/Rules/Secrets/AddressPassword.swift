/// Finds `scheme://user:password@host`.
enum AddressPassword {
    /// The passwords, by bytes.
    ///
    /// - Parameter strict: leaves out placeholders and the customary `user:user` of a machine's own database.
    static func find(in line: [UInt8], strict: Bool = true) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        let mark = Array("://".utf8)
        while let colon = line[index...].firstIndex(of: UInt8(ascii: ":")) {
            index = colon + 1
            guard colon > 0, line[colon...].starts(with: mark), line[colon - 1].isASCIIAlphanumeric else {
                continue
            }
            let start = colon + 3
            let end = line[start...].firstIndex { "/?#\"'`<>() \t".utf8.contains($0) } ?? line.count
            guard let at = line[start..<end].lastIndex(of: UInt8(ascii: "@")),
                let separator = line[start..<at].firstIndex(of: UInt8(ascii: ":")), at > separator + 1
            else { continue }
            let password = (separator + 1)..<at
            if !strict || isReal(line[password], user: line[start..<separator], host: line[(at + 1)..<end]) {
                found.append(password)
            }
            index = end
        }
        return found
    }

    private static func isReal(
        _ password: ArraySlice<UInt8>, user: ArraySlice<UInt8>, host: ArraySlice<UInt8>
    ) -> Bool {
        if Placeholder.isPlaceholder(password) || user.elementsEqual(password) { return false }
        let name = String(decoding: host, as: UTF8.self).lowercased()
        guard !name.isEmpty, !name.hasPrefix("host") else { return false }
        return !["example", "localhost", "127.0.0.1", ".test", ".invalid", "[::1]"].contains {
            name.contains($0)
        }
    }
}
