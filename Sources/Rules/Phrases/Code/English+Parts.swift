extension PhraseTable {
    /// English words for the parts of a message, as people name them by their place or by what they do.
    static let englishParts = PhraseTable(
        language: "en",
        phrases: [
            .filler: """
            article 1* | article 2* | article 3* | article 4* | article 5* | article 6* | \
            article 7* | article 8* | \
            article 9* | article i | article ii | article iii | article iv | article v | article vi | \
            answers the question | answers to the question | the summary answers | the subject answers
            """,
            .body: """
            body present | body is present | a body is there | \
            paragraphs below the first line | paragraphs below | below the first line | \
            under the first line | \
            after the first line | behind the first line | lines after the first | \
            every line after the first | \
            all lines but the first | everything below the subject | everything after the subject | \
            below the subject | text below the first line | following the first line | lines below the first
            """,
            .type: """
            the verb | allowed verbs | permitted verbs
            """,
            .lowerCase: """
            stays small | is kept small | small letters | start small | starts small | begin small | \
            begins small
            """,
            .wrap: """
            break its lines | break their lines | breaks its lines | its lines are broken | \
            lines are broken | \
            break the lines | break every line | break each line
            """,
            .trailer: """
            last line of the message | last line of a message | last line of every message | \
            last line of each message | final line of the message | closing line of the message | \
            last line of the commit* | final line of the commit* | last line of every commit* | \
            last line of each commit*
            """,
            .mergeOnly: """
            solely from merged | solely through merge* | solely through pull request* | solely by merge* | \
            solely by pull request* | solely via merge* | solely via pull request* | takes changes solely | \
            takes changes only | \
            only ever changes by | only ever changes through | only ever changed by | \
            only ever changed through | \
            only changes through | only changes when | changes only through | changes only via | \
            changes only when | only grows by | grows only by | grows by merges | only moves through | \
            only moves by | is only ever merged | is only merged | only ever receives | only ever takes
            """,
            .ban: """
            not be present | must be absent | goes back to its author | goes back to the author | \
            go back to their author* | goes back to whoever | go back to whoever | goes back for rework | \
            counts as unfinished | is not finished | is unfinished | are unfinished | is incomplete | \
            does not pass | gets sent back | is handed back | are handed back
            """,
            .include: "closes with | close with | finishes with | concludes with",
            .remove: """
            stripped | is stripped | are stripped | get stripped | gets stripped | are removed | \
            get removed | gets removed
            """,
            .everyOne: "hints on every | annotations on every",
            .answer: """
            is spoken | are spoken | spoken at | spoken in | we speak | speaks | are all spoken | \
            is also spoken
            """,
            .docstring: "rest docstring* | epytext docstring*",
            .must: "body present | body is present | a body is there",
            .period: """
            final stop | closing stop | stop at the end | end stop | end mark | closing mark | \
            final mark
            """,
            .typeHint: """
            return types and parameter types | parameter types and return types | \
            argument types and return types | parameter and return types | \
            argument and return types | left untyped | stays untyped | remains untyped | \
            goes untyped
            """,
            .omit: "left untyped | stays untyped | remains untyped | goes untyped",
            .codeBranch: """
            script branch* | call branch* | scene branch* | branch of the call | branches of a call
            """,
        ])
}
