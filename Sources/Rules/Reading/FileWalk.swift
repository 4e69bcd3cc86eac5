import GuardCore

/// Reads a rule file and the files it leads to, and keeps what they say.
struct FileWalk {
    /// How far links are followed: the rule file's links, and theirs.
    private static let depth = 2
    private static let mostFiles = 40
    private static let mostLinks = 8

    private let reader: any RuleFileReader
    private var pages: [Page] = []
    private var harvest = Harvest()
    /// What was read already, with the section where only one was meant.
    private var seen: Set<String> = []

    init(reader: any RuleFileReader) { self.reader = reader }

    private struct Stop {
        var path: String
        var anchor: String?
        var depth: Int
        /// Where the link stands; nil for the rule file itself.
        var origin: (path: String, line: Int)?
    }

    mutating func start(at path: String) throws(GuardError) {
        var queue = [Stop(path: path, anchor: nil, depth: 0, origin: nil)]
        while !queue.isEmpty {
            let stop = queue.removeFirst()
            guard !seen.contains(stop.path), seen.insert(stop.path + "#" + (stop.anchor ?? "")).inserted
            else { continue }
            guard pages.count < Self.mostFiles else {
                harvest.notes.append(
                    Text(
                        "more than \(Self.mostFiles) linked files; the others are not read",
                        ko: "연결된 파일이 \(Self.mostFiles)개를 넘어 나머지는 읽지 않습니다"))
                return
            }
            queue += try visit(stop)
        }
    }

    /// Changelogs and licences tell what was, and what may be done with the code: nobody is held to them here.
    private static func isRecord(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        return [
            "changelog", "changes.", "history.", "releases.", "release-notes", "release_notes", "license",
            "licence", "copying",
        ]
        .contains { name.hasPrefix($0) }
    }

    /// Reads one file and returns where its links lead.
    private mutating func visit(_ stop: Stop) throws(GuardError) -> [Stop] {
        guard let (path, bytes) = try content(stop) else { return [] }
        if stop.anchor == nil { seen.insert(path) }
        let source = SourceText(bytes)
        if source.isGarbled {
            harvest.notes.append(
                Text(
                    "\(path) is not UTF-8 throughout, so rules may be missed: save it as UTF-8",
                    ko: "\(path) 은(는) UTF-8이 아닌 부분이 있어 규칙을 놓칠 수 있습니다. UTF-8로 저장하세요"))
        }
        if let pointer = Pointer.target(of: source) {
            harvest.notes.append(
                Text("\(path) only points to \(pointer)", ko: "\(path) 은(는) \(pointer) 을(를) 가리키기만 합니다"))
            return follow(pointer, line: 1, from: path, depth: stop.depth)
        }
        var outline = OutlineReader.outline(of: source)
        if let anchor = stop.anchor, !anchor.isEmpty {
            guard let sections = Anchors.sections(named: anchor, in: outline) else {
                note(stop, Text("\(path) has no section #\(anchor)", ko: "\(path) 에 #\(anchor) 절이 없습니다"))
                return []
            }
            outline = outline.limited(to: sections)
        }
        let lexicon = Lexicon.standard(for: Script.all(in: source.parsed))
        let page = Page(path: path, source: source, outline: outline, lexicon: lexicon)
        pages.append(page)
        harvest.add(PageReader(lexicon: lexicon).read(page), page)
        harvest.add(BlockReader.settings(in: outline, source: source), page)
        return outline.allLinks(source).flatMap {
            follow($0.url, line: $0.line, from: path, depth: stop.depth + 1)
        }
    }

    private mutating func follow(_ url: String, line: Int, from path: String, depth: Int) -> [Stop] {
        switch LinkTarget(url, in: path, root: reader.root) {
        case .none: return []
        case .outside(let target):
            harvest.notes.append(
                Text(
                    "\(path):\(line): \(target) lies outside the repository and is not read",
                    ko: "\(path):\(line): \(target) 은(는) 저장소 밖에 있어 읽지 않습니다"))
            return []
        case .file(let target, let anchor):
            guard !Self.isRecord(target) else {
                if let page = pages.last(where: { $0.path == path }) { harvest.addRecord(target, line, page) }
                return []
            }
            guard depth <= Self.depth else {
                harvest.notes.append(
                    Text(
                        "\(path):\(line): \(target) is more than \(Self.depth) links away and is not read",
                        ko: "\(path):\(line): \(target) 은(는) 링크를 \(Self.depth)번 넘게 거쳐야 해서 읽지 않습니다"))
                return []
            }
            return [Stop(path: target, anchor: anchor, depth: depth, origin: (path, line))]
        }
    }

    /// The bytes at a path, behind symbolic links; notes why there are none.
    private mutating func content(_ stop: Stop) throws(GuardError) -> (String, [UInt8])? {
        var path = stop.path
        for _ in 0..<Self.mostLinks {
            switch try reader.read(path) {
            case .text(let bytes): return (path, bytes)
            case .missing:
                note(stop, Text("\(path) does not exist", ko: "\(path) 이(가) 없습니다"))
                return nil
            case .outside:
                note(
                    stop,
                    Text(
                        "\(path) lies outside the repository and is not read",
                        ko: "\(path) 은(는) 저장소 밖에 있어 읽지 않습니다"))
                return nil
            case .symlink(let target):
                guard let next = behindSymlink(target, path) else {
                    note(
                        stop,
                        Text(
                            "\(path) is a link out of the repository (\(target)) and is not read",
                            ko: "\(path) 은(는) 저장소 밖(\(target))을 가리키는 링크라서 읽지 않습니다"))
                    return nil
                }
                harvest.notes.append(
                    Text("\(path) is a link to \(next)", ko: "\(path) 은(는) \(next) 을(를) 가리키는 링크입니다"))
                path = next
            }
        }
        note(
            stop, Text("\(stop.path) is a chain of links without an end", ko: "\(stop.path) 의 링크가 끝없이 이어집니다"))
        return nil
    }

    private func behindSymlink(_ target: String, _ path: String) -> String? {
        guard target.hasPrefix("/") else { return LinkTarget.resolved(target, from: path) }
        guard let root = reader.root else { return nil }
        let base = root.hasSuffix("/") ? root : root + "/"
        return target.hasPrefix(base) ? LinkTarget.normalised(String(target.dropFirst(base.count))) : nil
    }

    private mutating func note(_ stop: Stop, _ text: Text) {
        guard let origin = stop.origin else {
            harvest.notes.append(text)
            return
        }
        let place = "\(origin.path):\(origin.line): "
        harvest.notes.append(Text(place + text.english, ko: text.korean.map { place + $0 }))
    }

    func book() -> RuleBook { harvest.book(pages) }
}
