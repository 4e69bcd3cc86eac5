/// Numbers written as words, for people who write "seventy-two characters" or "eight hundred (800) lines".
enum NumberWords {
    /// Words that add up: "seventy" and "two".
    static let sums: [String: Int] = [
        "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "one": 1, "two": 2, "three": 3,
        "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "a": 1,
        "zwanzig": 20, "vierzig": 40, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
        "zweiundsiebzig": 72, "hundert": 100, "zweihundert": 200, "dreihundert": 300, "vierhundert": 400,
        "sechshundert": 600, "achthundert": 800, "tausend": 1000,
        "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "dos": 2,
        "cien": 100, "doscientas": 200, "trescientas": 300, "cuatrocientas": 400, "quinientas": 500,
        "seiscientas": 600, "ochocientas": 800,
        "quarenta": 40, "cinquenta": 50, "sessenta": 60, "oitenta": 80, "dois": 2, "cem": 100,
        "duzentas": 200,
        "trezentas": 300, "quatrocentas": 400, "quinhentas": 500, "seiscentas": 600, "oitocentas": 800,
    ]

    /// Words that multiply what stands before them.
    static let factors: [String: Int] = ["hundred": 100, "thousand": 1000]

    /// Words between the parts: "one hundred *and* twenty".
    static let joints: Set<String> = ["and", "y", "e"]

    static func isPart(_ word: String) -> Bool { sums[word] != nil || factors[word] != nil }
}
