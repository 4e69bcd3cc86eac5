extension PhraseTable {
    /// Portuguese turns of speech: what holds likewise, what stands for a body, what stays outside.
    static let portugueseSpeech = PhraseTable(
        language: "pt",
        phrases: [
            .likewise: "também | igualmente | o mesmo vale para | vale o mesmo para | idem",
            .ban: """
            ficam de fora | fica de fora | ficam fora | fica fora | não têm lugar | não tem lugar | são recusados | \
            são recusadas | é recusado | é recusada | são rejeitados | são rejeitadas | não têm vez | não fica
            """,
            .mergeOnly: """
            só recebe merges | só recebe merge | só aceita merge | só aceita merges | apenas merges | só por merge | \
            só via merge request | só via pull request | só via pr
            """,
            .body: "a partir da terceira linha | da terceira linha em diante | depois da linha em branco",
            .withoutBody: """
            commits sem justificativa | commit sem justificativa | commits sem explicação | commit sem explicação | \
            commits de uma linha só | commits só com título | commit só com título
            """,
        ])
}
