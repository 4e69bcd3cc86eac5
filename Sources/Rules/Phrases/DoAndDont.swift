/// Headers of tables that set what to do beside what not to do.
enum DoAndDont {
    static let asks: Set<String> = [
        "do", "dos", "do's", "do this", "always", "yes", "allowed", "must", "we do", "✅", "✔", "👍", "✅ do",
        "we want",
    ]

    static let forbids: Set<String> = [
        "don't", "dont", "don'ts", "donts", "don't do this", "never", "no", "not allowed", "forbidden",
        "must not",
        "we don't", "❌", "✗", "👎", "🚫", "❌ don't", "not this", "avoid", "do not",
    ]
}
