/// What words can mean in a rule file, whatever the language. The phrase tables map words to concepts;
/// everything after them works on concepts alone.
enum Concept: UInt8, CaseIterable, Sendable {
    // Things a sentence can be about.
    case commitMessage, commit, git, branch, pullRequest, issue, release, changelog, document, comment
    case answer, screen, mail, database, codeBranch, function, file, codeLine, test, otherThing
    case docstring, typeHint, secret

    // Parts of a commit message.
    case subject, body, summary, type, prefix, scope, ticket, trailer, firstLetter

    // How strongly something is asked.
    case must, soft, optional, aim
    /// Negates what follows it in its clause.
    case not
    /// Negates its whole clause, before and after it.
    case ban
    /// Takes a negation back ("do not forget to", "not only").
    case notNegating
    case exception
    /// "must not contain … " is a ban, "must exceed" none: words for "at most N".
    case atMost
    /// "longer than N", which bans only under a negation or "is split".
    case moreThan
    case atLeast

    // Values.
    case english, korean, japanese, chinese, german, portuguese, french, spanish, russian, otherLanguage
    case google, numpy, sphinx
    case lowerCase, upperCase, capitalised, kebab
    case period, imperative, emoji, conventional, signOff, coAuthor

    // Doing.
    case direct, push, forcePush, protected, mergeOnly, beginWith, named, oneOf, formatted, wrap, write
    case include, commitAway, hardCode, useIt, vague, likeThis, beforeCommit, beforeOther, run, pass,
        publicOnes, everyOne, privateOnes
    case typeChecker, words, remove
    /// Leaving something out; under a negation it asks for the thing.
    case omit
    /// A commit that is nothing but its title.
    case withoutBody
    /// "Commit only when the tests pass": both a moment and a condition.
    case gatedCommit
    /// What others do, elsewhere.
    case elsewhere

    // Marks on the text itself.
    case badExample, goodExample, example, obsolete, undecided, openList, only

    // Units.
    case characters, lines, otherUnit

    /// Titles under which rules of code stand.
    case codeSection

    // Answers to questions.
    case yes, refusal

    /// "Parameters and return values are annotated": both together speak of type hints.
    case signature, annotated
    /// "No exceptions": makes a rule stronger and turns nothing around.
    case exceptionless
    /// "In production code", "inside a loop": where a ban holds and no pattern can see.
    case condition

    /// Points back at what was said: "it", "there", "either of them".
    case anaphor
    /// "And *so must* every line of the body": a limit said of one thing holds for another.
    case likewise
    /// "Then split it": asked for where a number of lines is passed.
    case split
    /// "The rule does not hold for": what follows or stands before is left out of it.
    case exempt

    /// Found and thrown away: words that would otherwise be taken for something else.
    case filler
}

extension Concept {
    /// The things that own the words near them: "the title of a pull request" is no commit subject.
    var isTopic: Bool { rawValue <= Concept.secret.rawValue }

    /// The two-letter code, for languages.
    var languageCode: String? {
        switch self {
        case .english: "en"
        case .korean: "ko"
        case .japanese: "ja"
        case .chinese: "zh"
        case .german: "de"
        case .portuguese: "pt"
        case .french: "fr"
        case .spanish: "es"
        case .russian: "ru"
        default: nil
        }
    }

    var docstringStyle: String? {
        switch self {
        case .google: "google"
        case .numpy: "numpy"
        case .sphinx: "sphinx"
        default: nil
        }
    }
}
