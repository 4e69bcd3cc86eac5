extension PhraseTable {
    /// Spanish turns of speech on limits and on what holds likewise.
    static let spanishSpeech = PhraseTable(
        language: "es",
        phrases: [
            .likewise: "lo mismo vale para | igual que | también | asimismo | ídem",
            .atMost:
                "no pasa de | no pasan de | no supera | no superan | no supera los | no excede | no exceden | no rebasa",
            .mergeOnly:
                "solo recibe merges | sólo recibe merges | solo acepta merges | solo por merge | solo vía pull request",
            .withoutBody:
                "commits sin justificación | commits sin explicación | commits de una sola línea | commits sin motivo",
            .body: "a partir de la tercera línea | de la tercera línea en adelante",
        ])
}
