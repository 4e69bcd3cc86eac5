/// The line under which `git commit -v` and `--cleanup=scissors` put what is no message.
enum Scissors {
    /// What follows the comment prefix on that line (`cut_line` in Git's wt-status.c).
    static let tail = Array(" ------------------------ >8 ------------------------".utf8)

    /// How many bytes of the file stand before the scissors line.
    static func end(of file: [UInt8], comment: [UInt8]) -> Int {
        let mark = comment + tail
        var start = 0
        while start < file.count {
            guard let newline = file[start...].firstIndex(of: .newline) else { break }
            if newline - start == mark.count, file[start..<newline].elementsEqual(mark) { return start }
            start = newline + 1
        }
        return file.count
    }
}
