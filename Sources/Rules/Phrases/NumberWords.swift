/// Numbers written as words, for people who write "seventy-two characters" or "eight hundred (800) lines".
enum NumberWords {
    /// Words that add up: "seventy" and "two".
    static let sums: [String: Int] = [
        "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "one": 1, "two": 2, "three": 3,
        "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "a": 1,
    ]

    /// Words that multiply what stands before them.
    static let factors: [String: Int] = ["hundred": 100, "thousand": 1000]

    /// Words between the parts: "one hundred *and* twenty".
    static let joints: Set<String> = ["and"]

    static func isPart(_ word: String) -> Bool { sums[word] != nil || factors[word] != nil }
}
