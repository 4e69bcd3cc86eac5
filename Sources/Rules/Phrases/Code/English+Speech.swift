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
            .atMost: """
            keep the subject to | limit the subject to | restrict the subject to | hold the subject to | \
            cap the subject to | keep your subject to | limit subject to | keep subject to | cut the subject to | \
            max lines per | max lines in | maximum lines per | maximum lines in | max line count | maximum line count | tops | \
            is the most | the most that | at the most | at the very most | same limit | keep that line to | keep this line to | keep the line to | keep it to | \
            keep that to
            """,
            .moreThan: "of more than",
            .notNegating:
                "is not optional | are not optional | not optional | never optional | isn't optional | aren't optional | no longer optional",
            .mergeOnly: """
            by merge alone | by merges alone | through merges alone | by pull request alone | by pull requests alone | \
            through pull requests alone | via pull requests alone | by merge request alone | by merge requests alone | \
            through merge requests alone | by merge and nothing else | by pull request and nothing else | \
            exclusively through pull request* | exclusively via pull request* | exclusively by pull request* | \
            exclusively through merge* | exclusively via merge* | exclusively by merge* | solely through pull request* | \
            solely via pull request* | solely by pull request* | solely through merge* | solely by merge* | \
            by the merge bot only | by the bot only | only by the merge bot | only by the bot | by the merge bot alone | \
            only the merge bot | only the merge queue | by nothing but merge* | through nothing but pull request* | \
            nothing but merge* | nothing but pull request* | nothing but merge request* | \
            exclusively via | exclusively through | exclusively by pull request* | exclusively by merge request* | \
            only via reviewed | only through reviewed | exclusively by reviewed
            """,
            .branch: "line of work | lines of work | work branch*",
            .lowerCase:
                "uncapitalised | uncapitalized | non-capitalised | non-capitalized | no capitals | no capital letters",
            .ban: """
            returned to its author | returned to the author | returned to their author | goes back to its author | \
            goes back to the author | handed back | by nobody else | by no one else | nobody else may | no one else may | \
            are not welcome | is not an option | are not an option | is not for git | are not for git | \
            is not for version control | are not for version control | is not for the repo* | are not for the repo* | \
            not for git | not meant for git | not something to commit | \
            leave the period off | leave the full stop off | leave off the full stop | leave the final period off
            """,
            .split: """
            divided | is divided | cut up | cut into | taken apart | broken apart | cut in two | carved up | \
            chopped up | too long | separated into
            """,
            .subject: """
            keep the subject to | limit the subject to | restrict the subject to | hold the subject to | \
            cap the subject to | keep your subject to | limit subject to | keep subject to | cut the subject to | \
            start the subject with | start the subject line with | start the title with | starts the subject with | \
            begin the subject with | begin the title with | begin the subject line with
            """,
            .beginWith: """
            starts the subject with | begin the subject with | begin the title with | begin the subject line with | \
            begin the message with | begin each commit with | begin every commit with
            """,
            .commit:
                "no commit may | no commit shall | no commit must | no commit can | no commit should | no commit ever | no commit contains | no commit has | no commit carries | no commit bears | no commit includes | no commit mentions | no commit goes | no commit uses | no commit is | no commit will | no commit lands | in commits | in a commit | in any commit | in every commit | in each commit",
            .commitMessage: """
            no commit message* | no commit subject* | no commit title* | \
            start the message with | start the commit message with | start commit messages with | \
            start messages with | begin the message with | start each commit with | start commits with | \
            begin each commit with | begin every commit with
            """,
            .body: """
            remainder | rest of the message | the rest of the message | remaining lines | lines below | \
            text below the subject | line of the body | body line* | lines of the body | on any line | in any line | \
            any line of the message | every line of the message | each line of the message | lines of the message | \
            lines of a message
            """,
            .docstring: "docstring (rest | docstrings (rest",
            .sphinx: "docstring (rest | docstrings (rest",
            .imperative: """
            imperatives | \
            it is an order | it's an order | is an order to | is an order ( | it is a command | it's a command | \
            is a command ( | reads like an order | reads as an order | reads like a command | worded as an order | \
            worded like an order | worded as a command | in the tone of an order | an order, not
            """,
            .obsolete: """
            used to require | used to insist | used to ask | used to demand | used to be | used to want | \
            used to have a | used to have an | \
            we used to | i used to | they used to | there used to | it used to | that rule is gone | \
            that rule has gone | gave that up | gave it up | given that up | given it up | not any more | \
            applies any more | apply any more | applies anymore | apply anymore | holds any more | is in force any more | \
            kept for history | kept for the record | kept for reference only | kept for those who | \
            kept only for | for historical reference | for the archive | is void since | repealed | \
            no more in force | for historical reasons only | nothing here applies | none of this applies | \
            not anymore | not needed any more | not required any more | is history now | had to until
            """,
            .codeBranch: """
            glossary branch* | tariff branch* | family branch* | tax branch* | party branch* | union branch* | \
            product branch* | skill branch* | talent branch* | military branch* | branches of government | \
            narrative branch* | lore branch* | service branch* | retail branch* | pharmacy branch* | clinic branch* | \
            high-street branch* | branches and offices
            """,
            .filler: """
            unlike other projects | unlike other teams | unlike other repositories | unlike other repos | \
            unlike many teams | unlike most teams | unlike some teams | unlike some projects | unlike many projects | \
            as in other projects | as in our other repositories | as in other repositories
            """,
            .gatedCommit: """
            no commit while | no commits while | no commit when | no commits when | no commit that does not | \
            no commit that doesn't | no commit that fails | , you commit | , we commit | is green, commit | passes, commit | \
            pass, commit | are green, commit
            """,
            .period: """
            leave the period off | leave the full stop off | leave off the full stop | leave the final period off | dots at the end | dot at the end of the line | a dot at its end | \
            punctuation | dots at the end | dot at the end of the line | a dot at its end
            """,
            .protected: """
            keep off | hands off | keep your hands off | keep away from | stay off | \
            closed to commit* | closed for commit* | closed to push* | closed to direct | is closed to everyone | \
            no commits allowed | keep your commits off | keep commits off | keep all commits off | keep pushes off | \
            keep your work off | keep work off | keep direct commits off
            """,
            .must:
                "is not optional | are not optional | not optional | never optional | isn't optional | aren't optional | is needed | are needed | is called for | are called for | is asked for | are asked for | is expected | are expected",
            .soft: "when needed | if needed | where needed | is expected to help",
            .optional: """
            is not needed | are not needed | is not required | are not required | is not mandatory | are not mandatory | \
            is not necessary | are not necessary | is not compulsory | are not compulsory | is not obligatory | \
            isn't needed | aren't needed | aren't required | isn't mandatory | aren't mandatory | isn't necessary | \
            is not expected | are not expected | may drop the | can drop the | may skip the | can skip the | \
            if there is one | when there is one | where there is one | if you have one | if one exists | \
            if there is a | if there is any | when there is a | when there is something | if it has one | when it has one
            """,
            .wrap: "break it at | breaks it at | wrap it | wrap them | break them at | broken up at",
            .typeHint: "type everything | type it all | everything is typed | everything has types",
            .elsewhere: """
            what teams do | what others do | how others do | how other teams | other companies | big companies | \
            at other companies | at my last job | at my previous job | in my last job | in my last team | in the linux kernel | \
            the linux kernel | trunk-based teams | github lets you | gitlab lets you | bitbucket lets you | \
            github can protect | gitlab can protect | git flow has | gitflow has | others put | others use | others prefer | \
            some put | some limit | some people | some use | some require | many people | many companies | \
            in angular | in the angular project | angular uses | elsewhere people | most people | popular projects
            """,
            .undecided: """
            postponed | deferred | on hold | is shelved | was shelved | put off until | open points | open topics | still open | thinks so | maybe we | perhaps we | we might | \
            up for debate | up for discussion | not agreed on | did not agree | we have not agreed | no decision yet | \
            nobody has decided | awaiting a decision | is being debated
            """,
            .privateOnes:
                "helpers too | helpers included | private ones as well | internal ones as well | even helpers",
            .ticket: """
            mention the issue | mentions the issue | name the issue | names the issue | refer to the issue | refers to the issue | \
            link the issue | links the issue | cite the issue | cites the issue | mention an issue | the issue number | \
            mention its issue | mentions its issue | names its issue | \
            change record* | change request number* | incident number* | work order number* | case number*
            """,
            .include: """
            mention the issue | mentions the issue | name the issue | names the issue | refer to the issue | refers to the issue | \
            link the issue | links the issue | cite the issue | cites the issue | mention an issue | mention its issue | \
            mentions its issue | names its issue
            """,
            .commitAway: """
            is not for git | are not for git | is not for version control | are not for version control | \
            is not for the repo* | are not for the repo* | not for git | not meant for git | not something to commit | \
            check in: | never check in | do not check in | don't check in | check it in
            """,
            .not: """
            no commit may | no commit shall | no commit must | no commit can | no commit should | no commit ever | \
            no commit contains | no commit has | no commit carries | no commit bears | no commit includes | \
            no commit mentions | no commit goes | no commit uses | no commit is | no commit will | no commit lands | \
            no commit message* | no commit subject* | no commit title* | \
            hook refuses | hook rejects | hook blocks | hook denies | hook stops | linter refuses | linter rejects | \
            server refuses | server rejects | \
            don'ts | do nots | \
            spare us the | spare us a | spare the | do without | does without | dispense with | forgo the | forgo a | \
            free of | free from | devoid of | \
            never check in | do not check in | don't check in | neither of them | none of them | no module | neither
            """,
            .lines: """
            max lines per | max lines in | maximum lines per | maximum lines in | max line count | maximum line count | \
            line count | number of lines
            """,
        ])
}
