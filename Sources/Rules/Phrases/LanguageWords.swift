/// Words that ask for a language where a form or a table is filled in: "Language | English".
enum LanguageWords {
    /// Labels that are nothing but that word.
    static let labels: Set<String> = [
        "language", "message language", "언어", "사용 언어", "言語", "使用言語", "記述言語", "语言", "使用语言", "語言", "sprache",
        "idioma",
        "língua", "lengua", "langue",
    ]
}
