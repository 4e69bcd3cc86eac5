/// The words of one language, by what they mean.
///
/// To teach guardhook another language, write one more file with one more table and add it to `all`; no
/// logic has to change. How to write phrases:
/// - phrases of one concept stand in one string, apart by `|`;
/// - lower case, plain spaces; a space beside a letter that is not ASCII may be missing in the text;
/// - words of Latin letters match whole words; a final `*` lets the word go on (`commit*`: committed);
/// - a leading `^` asks that no letter stands right before, for short words of languages whose words grow together;
/// - the longest phrase at a place wins, so a longer phrase protects against a shorter one
///   (`no longer than` is not `no`); list false friends under `filler` or under the topic they belong to.
struct PhraseTable: Sendable {
    let language: String
    /// The letters without which no text is of this language.
    var script = Script.latin
    let phrases: [Concept: String]

    /// Every language that guardhook reads.
    static let all: [PhraseTable] = [
        .english, .englishManners, .englishCode, .englishSpeech, .englishParts, .korean, .koreanCode,
        .koreanMessages,
        .japanese,
        .japaneseCode, .japaneseMessages, .japaneseSpeech, .chinese, .chineseCode, .chineseMessages,
        .chineseSpeech, .german, .germanCode, .germanSpeech,
        .germanMessages, .portuguese, .portugueseCode, .portugueseMessages,
        .portugueseSpeech, .spanish, .spanishSpeech, .spanishMessages,
        .french,
        .frenchMessages,
    ]
}
