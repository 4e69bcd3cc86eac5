extension PhraseTable {
    /// German words of rules on branches and code.
    static let germanCode = PhraseTable(
        language: "de",
        phrases: [
            .codeBranch: "zweige des | zweig des baums | entscheidungsbaum* | zweige am",
            .yes: "ja | jawohl | natürlich | selbstverständlich",
            .refusal: "nein | niemals | keinesfalls | auf keinen fall",
            .signature: "parameter* | rückgabewert* | argumente | signatur* | rückgabetyp*",
            .annotated: "annotiert | typisiert | mit typen versehen | typangabe*",
            .typeHint: """
            typannotiert | typ-annotiert | typannotation* | type hints | typhinweis* | durchgehend typisiert | \
            vollständig typisiert | typannotierte
            """,
            .ban: """
            werden abgelehnt | wird abgelehnt | untersagt | nicht gestattet | nicht erlaubt | unzulässig | \
            abgelehnt
            """,
            .atMost: """
            nicht über | keine über | nicht länger als | nicht mehr als | höchstens | maximal | obergrenze
            """,
            .gatedCommit: """
            kein commit mit roten | kein commit ohne | commit mit roten tests | wird committet | \
            erst dann wird committet | \
            nur mit grünen tests | erst wenn alle tests grün | nicht mit roten tests committen
            """,
            .test: """
            kein commit mit roten | commit mit roten tests | erst wenn alle tests grün | nur mit grünen tests
            """,
            .pass: "grün | laufen durch | läuft durch | grünen tests",
            .mergeOnly: """
            nur per merge request | nur über merge request* | nur per pull request | nur über pull request* | \
            ausschließlich über merge request*
            """,
            .direct: "direkt | direkte commits | direkten commits | unmittelbar",
            .commitAway: """
            ins repository | ins repo | in das repository | ins git | in git | eingecheckt | versioniert
            """,
            .condition: """
            außer in | in tests | in der produktion | im produktivcode | in schleifen | innerhalb einer schleife
            """,
        ])
}
