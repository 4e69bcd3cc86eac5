extension String {
    /// Whether the bytes of another text stand in this one. Rule texts are long and looked through often: the standard
    /// library's search, which also finds other spellings of the same characters, costs many times as much.
    func contains(_ other: String) -> Bool {
        var text = self
        var part = other
        return text.withUTF8 { text in part.withUTF8 { part in Self.holds(text, part) } }
    }

    private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool
    {
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
            var index = 1
            while index < part.count, text[start + index] == part[index] { index += 1 }
            if index == part.count { return true }
        }
        return false
    }
}
