/// The trailers of a message, found as Git's trailer.c finds them.
///
/// The last paragraph counts if all its lines are trailers, or if it holds one that Git itself writes and
/// at least a quarter of it are trailers; the first paragraph never does.
package struct TrailerBlock: Sendable, Hashable {
    package let trailers: [Trailer]
    /// The 1-based lines that the block covers, with lines in it that are no trailers; nil without trailers.
    package let lines: ClosedRange<Int>?

    /// - Parameters:
    ///   - lines: the message's lines without their line feeds.
    ///   - comment: what a comment line begins with.
    ///   - divider: whether a `---` line ends the message, as in a mailed patch.
    package init(_ lines: [String], comment: String = "#", divider: Bool = false) {
        let all = lines.map { Line($0, comment: comment) }
        let stop = divider ? all.firstIndex(where: \.isDivider) ?? all.count : all.count
        let end = Self.end(of: all[..<stop], comment: comment)
        guard let start = Self.start(in: all[..<end]) else {
            trailers = []
            self.lines = nil
            return
        }
        trailers = Self.read(all[start..<end])
        self.lines = trailers.isEmpty ? nil : (start + 1)...end
    }

    /// Where the message ends once trailing blank lines, comments and an old conflicts list are left out.
    private static func end(of lines: ArraySlice<Line>, comment: String) -> Int {
        let cut = lines.firstIndex { $0.text == comment + String(decoding: Scissors.tail, as: UTF8.self) }
        let limit = cut ?? lines.endIndex
        var candidate: Int?
        var inConflicts = false
        for index in lines.startIndex..<limit {
            let line = lines[index]
            if line.isComment || line.text.isEmpty {
                candidate = candidate ?? index
            } else if line.text == "Conflicts:" {
                inConflicts = true
                candidate = candidate ?? index
            } else if inConflicts, line.text.utf8.first == .tab {
                continue
            } else {
                candidate = nil
                inConflicts = false
            }
        }
        return candidate ?? limit
    }

    /// The first line of the block, looking backwards for the blank line above it.
    private static func start(in lines: ArraySlice<Line>) -> Int? {
        let title = lines.firstIndex { !$0.isComment && $0.isBlank } ?? lines.endIndex
        var count = Count()
        for index in lines.indices.reversed() where index >= title {
            let line = lines[index]
            if line.isComment {
                count.giveUpContinuations()
            } else if line.isBlank {
                if count.seenNothing { continue }
                count.giveUpContinuations()
                return count.isTrailerBlock ? index + 1 : nil
            } else {
                count.add(line)
            }
        }
        return nil
    }

    private static func read(_ lines: ArraySlice<Line>) -> [Trailer] {
        var found: [(separator: Int, lines: [String], first: Int)] = []
        var continues = false
        for index in lines.indices {
            let line = lines[index]
            if continues, line.beginsWithSpace {
                found[found.count - 1].lines.append(line.text)
            } else if let separator = line.separator, separator >= 1 {
                continues = true
                found.append((separator, [line.text], index + 1))
            } else {
                continues = false
            }
        }
        return found.map { Trailer(separator: $0.separator, lines: $0.lines, line: $0.first) }
    }

    /// What has been seen of a paragraph, read from its end.
    private struct Count {
        var seenNothing = true
        private var byGit = false
        private var trailers = 0
        private var others = 0
        private var continuations = 0

        mutating func add(_ line: Line) {
            seenNothing = false
            if line.isByGit {
                byGit = true
                trailers += 1
                continuations = 0
            } else if let separator = line.separator, separator >= 1, !line.beginsWithSpace {
                trailers += 1
                continuations = 0
            } else if line.beginsWithSpace {
                continuations += 1
            } else {
                others += 1 + continuations
                continuations = 0
            }
        }

        mutating func giveUpContinuations() {
            others += continuations
            continuations = 0
        }

        var isTrailerBlock: Bool { (byGit && trailers * 3 >= others) || (trailers > 0 && others == 0) }
    }

    /// One line with what Git asks of it.
    private struct Line {
        let text: String
        let isComment: Bool

        init(_ text: String, comment: String) {
            self.text = text
            isComment = text.hasBytePrefix(comment)
        }

        var isBlank: Bool { text.utf8.allSatisfy(\.isGitSpace) }
        var beginsWithSpace: Bool { text.utf8.first.map(\.isGitSpace) ?? true }
        var isByGit: Bool {
            text.hasBytePrefix("Signed-off-by: ") || text.hasBytePrefix("(cherry picked from commit ")
        }
        /// `---` alone or followed by white space.
        var isDivider: Bool {
            text.hasBytePrefix("---") && (text.utf8.dropFirst(3).first.map(\.isGitSpace) ?? true)
        }

        /// How many bytes stand before the colon of `Key:`; nil if this is no such line.
        var separator: Int? {
            var spaceFound = false
            for (offset, byte) in text.utf8.enumerated() {
                if byte == UInt8(ascii: ":") { return offset }
                if !spaceFound, byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") { continue }
                guard offset > 0, byte == .space || byte == .tab else { return nil }
                spaceFound = true
            }
            return nil
        }
    }
}

extension Trailer {
    fileprivate init(separator: Int, lines: [String], line: Int) {
        let first = lines[0].utf8
        let colon = first.index(first.startIndex, offsetBy: separator)
        let key = String(Substring(first[..<colon])).trimmingGitSpace
        let rest = [String(Substring(first[first.index(after: colon)...]))] + lines.dropFirst()
        let value = rest.enumerated().map { $0.offset == 0 ? $0.element : $0.element.droppingLeadingGitSpace }
        self.init(key: key, value: value.joined(separator: " ").trimmingGitSpace, line: line)
    }
}

extension StringProtocol {
    /// Whether the bytes begin with those of `prefix`; unlike `hasPrefix` it knows no letters that join.
    func hasBytePrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

    /// Without Git's white space at the front.
    var droppingLeadingGitSpace: String {
        String(Substring(self).unicodeScalars.drop { $0.isASCII && UInt8($0.value).isGitSpace })
    }

    /// Without Git's white space at either end.
    var trimmingGitSpace: String {
        var scalars = Substring(self).unicodeScalars
        while let last = scalars.last, last.isASCII, UInt8(last.value).isGitSpace { scalars.removeLast() }
        return Substring(scalars).droppingLeadingGitSpace
    }
}
