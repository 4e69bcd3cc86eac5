extension PhraseTable {
    /// German turns of speech: what holds likewise, what stands for a body, what is closed to all but merges.
    static let germanSpeech = PhraseTable(
        language: "de",
        phrases: [
            .likewise: """
            ebenso | ebenfalls | gleiches gilt für | dasselbe gilt für | das gleiche gilt für | genauso | auch für
            """,
            .mergeOnly: """
            nur für merges | nur zum mergen | nur zum zusammenführen | nimmt nur merges | nehmen nur merges | \
            nur durch merges | nur über merges | nur merges | nur per merge | nur per pr | nur über prs
            """,
            .scope: """
            in der klammer | in die klammer | in den klammern | die klammer | der klammer | die klammern | \
            den klammern | klammerangabe
            """,
            .body: "ab der dritten zeile | ab zeile 3 | ab zeile drei | nach der leerzeile",
            .lowerCase:
                "klein beginnen | klein begonnen | klein anfangen | klein angefangen | klein beginnend | kleiner anfang",
            .ban: """
            nehmen wir nicht auf | werden nicht aufgenommen | wird nicht aufgenommen | nehmen wir nicht | \
            gehört nicht | gehören nicht | bleiben außen vor | bleibt außen vor
            """,
            .not: "nein",
            .withoutBody: """
            commits ohne begründung | commit ohne begründung | commits ohne erklärung | \
            commit ohne erklärung | commits ohne text | einzeilige commits
            """,
        ])
}
