/// One pattern without braces, as steps over bytes.
struct GlobSequence: Sendable, Hashable {
    private enum Step: Sendable, Hashable {
        case byte(UInt8)
        /// `?`: one character that is no slash.
        case one
        /// `*`: anything without a slash.
        case star
        /// `**`: anything at all.
        case starStar
        /// `[…]`.
        case set([ClosedRange<UInt32>], negated: Bool)
        /// `**/`: nothing, or anything that ends with a slash.
        case folders
    }

    private let steps: [Step]

    init(_ pattern: String) {
        var bytes = Substring(pattern)
        var isRooted = false
        if bytes.hasPrefix("./") { (bytes, isRooted) = (bytes.dropFirst(2), true) }
        if bytes.hasPrefix("/") { (bytes, isRooted) = (bytes.dropFirst(), true) }
        let isFolder = bytes.hasSuffix("/")
        while bytes.hasSuffix("/") { bytes = bytes.dropLast() }
        if bytes.contains("/") { isRooted = true }
        var steps: [Step] = isRooted ? [] : [.folders]
        steps += Self.steps(Array(bytes.unicodeScalars))
        // Whatever lies in a folder of that name is meant too; of `src/` nothing but that.
        self.steps = isFolder ? steps + [.byte(UInt8(ascii: "/")), .starStar] : steps
        alsoBelow = !isFolder
    }

    private let alsoBelow: Bool

    /// All ways through the pattern at once: a set of steps is carried along the path.
    func matches(_ path: [UInt8]) -> Bool {
        var current = closure([0], atStartOfPart: true)
        var index = 0
        while index < path.count {
            if alsoBelow, path[index] == UInt8(ascii: "/"), current.contains(steps.count) { return true }
            let (scalar, length) = Self.scalar(path, index)
            var next = Set<Int>()
            for step in current where step < steps.count { advance(step, scalar, path[index], length, &next) }
            index += length
            current = closure(next, atStartOfPart: scalar == 0x2F)
            if current.isEmpty { return false }
        }
        return current.contains(steps.count)
    }

    private func advance(_ step: Int, _ scalar: UInt32, _ byte: UInt8, _ length: Int, _ next: inout Set<Int>)
    {
        let isSlash = scalar == 0x2F
        switch steps[step] {
        case .byte(let wanted): if length == 1, byte == wanted { next.insert(step + 1) }
        case .one: if !isSlash { next.insert(step + 1) }
        case .star: if !isSlash { next.insert(step) }
        case .starStar, .folders: next.insert(step)
        case .set(let ranges, let negated):
            if !isSlash, ranges.contains(where: { $0.contains(scalar) }) != negated { next.insert(step + 1) }
        }
    }

    /// Adds the steps that can be reached without taking anything.
    private func closure(_ start: Set<Int>, atStartOfPart: Bool) -> Set<Int> {
        var result = start
        var pending = Array(start)
        while let step = pending.popLast() {
            guard step < steps.count else { continue }
            let canSkip =
                switch steps[step] {
                case .star, .starStar: true
                case .folders: atStartOfPart
                case .byte, .one, .set: false
                }
            if canSkip, result.insert(step + 1).inserted { pending.append(step + 1) }
        }
        return result
    }

    private static func scalar(_ path: [UInt8], _ index: Int) -> (UInt32, Int) {
        let first = path[index]
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= path.count else { return (UInt32(first), 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for byte in path[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        return (value, length)
    }

    private static func steps(_ text: [Unicode.Scalar]) -> [Step] {
        var steps: [Step] = []
        var index = 0
        while index < text.count {
            switch text[index] {
            case "*":
                let stars = text[index...].prefix { $0 == "*" }.count
                let isPart = index == 0 || text[index - 1] == "/"
                let behind = index + stars
                if stars >= 2, isPart, behind < text.count, text[behind] == "/" {
                    steps.append(.folders)
                    index = behind + 1
                } else {
                    steps.append(stars >= 2 ? .starStar : .star)
                    index = behind
                }
            case "?":
                steps.append(.one)
                index += 1
            case "[":
                if let (step, end) = bracket(text, index) {
                    steps.append(step)
                    index = end
                } else {
                    steps.append(.byte(UInt8(ascii: "[")))
                    index += 1
                }
            case "\\" where index + 1 < text.count:
                steps += literal(text[index + 1])
                index += 2
            default:
                steps += literal(text[index])
                index += 1
            }
        }
        return steps
    }

    private static func literal(_ scalar: Unicode.Scalar) -> [Step] {
        Array(String(scalar).utf8).map { Step.byte($0) }
    }

    private static func bracket(_ text: [Unicode.Scalar], _ start: Int) -> (Step, Int)? {
        var index = start + 1
        let negated = index < text.count && (text[index] == "!" || text[index] == "^")
        if negated { index += 1 }
        var ranges: [ClosedRange<UInt32>] = []
        let first = index
        while index < text.count, text[index] != "]" || index == first {
            let low = text[index].value
            if index + 2 < text.count, text[index + 1] == "-", text[index + 2] != "]",
                low <= text[index + 2].value
            {
                ranges.append(low...text[index + 2].value)
                index += 3
            } else {
                ranges.append(low...low)
                index += 1
            }
        }
        guard index < text.count else { return nil }
        return (.set(ranges, negated: negated), index + 1)
    }
}
