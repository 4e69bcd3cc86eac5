extension PhraseTable {
    /// Portuguese words of rules on branches and code.
    static let portugueseCode = PhraseTable(
        language: "pt",
        phrases: [
            .yes: "sim | claro",
            .refusal: "não | nunca | jamais | de jeito nenhum",
            .signature: "parâmetro* | argumento* | valor de retorno | valores de retorno | assinatura*",
            .annotated: "anotado* | anotada* | tipado* | tipada* | com tipos",
            .typeHint: "anotações de tipo | anotação de tipo | dicas de tipo",
            .moreThan: "passa de | passar de | passe de | passam de | ultrapassa | ultrapassar | ultrapasse",
            .not: "nenhum | nenhuma | ninguém",
            .file: "arquivo-fonte | arquivos-fonte | arquivo fonte",
            .gatedCommit: """
            nenhum commit com testes | commit com testes falhando | commit com testes quebrados | \
            sem testes verdes | não commite com testes
            """,
            .test: """
            nenhum commit com testes | commit com testes falhando | commit com testes quebrados | \
            sem testes verdes | não commite com testes
            """,
            .condition: """
            em produção | código de produção | dentro de um loop | dentro de loops | exceto em | fora de
            """,
        ])
}
