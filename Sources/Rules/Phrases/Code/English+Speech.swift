extension PhraseTable {
    /// English words that tie a sentence to another, and ways of saying what the other tables know.
    static let englishSpeech = PhraseTable(
        language: "en",
        phrases: [
            .anaphor: """
            that | this | it | they | them | those | these | there | either | either of them | neither | \
            neither of them | both | both of them | either one | any of them | none of them | which
            """,
            .likewise: """
            so must | so do | so does | so should | so shall | so is | so are | the same goes | the same holds | \
            the same limit | the same applies | same goes for | same for | likewise | neither may | nor may | neither must | \
            nor must | neither does | nor does | as must | as does | as do | as are | as is
            """,
            .atMost:
                "max lines per | max lines in | maximum lines per | maximum lines in | max line count | maximum line count | tops | at the most | at the very most | same limit",
            .moreThan: "of more than",
            .subject: """
            start the subject with | start the subject line with | start the title with | starts the subject with | \
            begin the subject with | begin the title with | begin the subject line with
            """,
            .beginWith: """
            starts the subject with | begin the subject with | begin the title with | begin the subject line with | \
            begin the message with | begin each commit with | begin every commit with
            """,
            .commitMessage: """
            start the message with | start the commit message with | start commit messages with | \
            start messages with | begin the message with | start each commit with | start commits with | \
            begin each commit with | begin every commit with
            """,
            .body: "line of the body | body line* | lines of the body",
            .imperative: """
            it is an order | it's an order | is an order to | is an order ( | it is a command | it's a command | \
            is a command ( | reads like an order | reads as an order | reads like a command | worded as an order | \
            worded like an order | worded as a command | in the tone of an order | an order, not
            """,
            .obsolete: """
            used to require | used to insist | used to ask | used to demand | used to be | used to want | \
            used to have a | used to have an | \
            we used to | i used to | they used to | there used to | it used to | that rule is gone | \
            that rule has gone | gave that up | gave it up | given that up | given it up | not any more | \
            not anymore | not needed any more | not required any more | is history now | had to until
            """,
            .filler: """
            unlike other projects | unlike other teams | unlike other repositories | unlike other repos | \
            unlike many teams | unlike most teams | unlike some teams | unlike some projects | unlike many projects | \
            as in other projects | as in our other repositories | as in other repositories
            """,
            .gatedCommit: "no commit that does not | no commit that doesn't | no commit that fails",
            .protected: """
            closed to commit* | closed for commit* | closed to push* | closed to direct | is closed to everyone | \
            no commits allowed
            """,
            .privateOnes:
                "helpers too | helpers included | private ones as well | internal ones as well | even helpers",
            .ticket: """
            change record* | change request number* | incident number* | work order number* | case number*
            """,
            .commitAway: """
            check in: | never check in | do not check in | don't check in | check it in
            """,
            .not: """
            never check in | do not check in | don't check in | neither of them | none of them | no module | neither
            """,
            .lines: """
            max lines per | max lines in | maximum lines per | maximum lines in | max line count | maximum line count | \
            line count | number of lines
            """,
        ])
}
