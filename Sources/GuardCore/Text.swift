/// A sentence for a person: always in English, and in Korean where somebody wrote it.
///
/// Machine-readable output carries the English words, so that they stay stable whatever the locale is.
package struct Text: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The sentence in English.
    package let english: String
    /// The same sentence in Korean, if there is one.
    package let korean: String?

    /// A sentence with its translation.
    package init(_ english: String, ko korean: String? = nil) {
        self.english = english
        self.korean = korean
    }

    /// A sentence in English only.
    package init(stringLiteral value: String) { self.init(value) }

    /// A number with its noun: `1 file`, `2 files`.
    package static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// The sentence as a person with this language would read it.
    package func inLanguage(_ language: DisplayLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean ?? english
        }
    }
}

/// The language in which guardhook speaks to a person.
package enum DisplayLanguage: Sendable, Hashable {
    case english, korean
}
