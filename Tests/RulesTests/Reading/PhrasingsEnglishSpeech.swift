extension Phrasings {
    /// English as it is spoken: numbers in words, limits said of two things, sentences that point back at others, what
    /// was once asked for, and look-alikes of each.
    static let englishSpeech = #"""
        @ Commit messages
        The summary line shall not exceed sixty-four (64) characters. => commit.subject.max=64
        Subjects are limited to seventy (70) characters. => commit.subject.max=70
        The title comprises no more than fifty characters. => commit.subject.max=50
        Subject lines: seventy-two characters at most. => commit.subject.max=72
        Keep the first line to sixty characters or fewer. => commit.subject.max=60
        Lines of the body shall not be longer than one hundred (100) characters. => commit.body.line_max=100
        The body is wrapped at seventy-two characters. => commit.body.line_max=72
        The first line is 65 characters tops. => commit.subject.max=65
        Subject: 60 chars tops => commit.subject.max=60
        The subject has a hard stop at fifty (50) characters. => commit.subject.max=50
        **Body**: Break lines at 80 characters; explain the reasons => commit.body.line_max=80
        **Body**: wrapped at 72 columns; say what the reviewer asked for => commit.body.line_max=72
        Start the subject with a capital letter and keep it within 70 characters. => commit.subject.case=sentence;commit.subject.max=70
        Start the title with a small letter. => commit.subject.case=lower
        Begin the subject line with a capital. => commit.subject.case=sentence
        Start the message with a capital letter. => commit.subject.case=sentence
        The subject starts with a small letter and stays under 60 characters. => commit.subject.case=lower;commit.subject.max=60
        The header must fit in 100 characters, and so must every line of the body. => commit.subject.max=100;commit.body.line_max=100
        Keep the subject within 80 characters; the same goes for the lines of the body. => commit.subject.max=80;commit.body.line_max=80
        The first line must not exceed 72 characters, and neither may any body line. => commit.subject.max=72;commit.body.line_max=72
        Subject at most 70 characters, body lines likewise. => commit.subject.max=70;commit.body.line_max=70
        Every commit cites its change record as `CR-nnnnnn`. => commit.ticket
        Each message names the work order in the form `WO-xxxxx`. => commit.ticket
        Every commit mentions its record, `REQ-0000`. => commit.ticket
        Each commit message shall cite the incident under which the work is done, in the form `INC-nnnnnnn`. => commit.ticket
        Format: `crate: what it does` => commit.subject.pattern
        subject: `module: what changes`, for example `codec: drop the table` => commit.subject.pattern
        Subjects look like `area: what this does`. => commit.subject.pattern
        Every single commit passes `cargo test` on its own. => tests.required
        Each commit has to pass `make check` by itself. => tests.required
        Every commit builds and passes `go test ./...`. => tests.required
        No commit that does not pass `npm test`. => tests.required
        `make smoke` has to be green before each commit. => tests.required
        `just selftest` must succeed before you commit. => tests.required
        `npm run e2e` must be green before every commit. => tests.required
        Types are feat, fix and docs, and that's the whole list. => commit.types=feat,fix,docs
        Types are feat, fix, chore and docs, and that's all of them, please. => commit.types=feat,fix,chore,docs
        The types: feat, fix, docs, chore, nothing else. => commit.types=feat,fix,docs,chore
        Types are feat, fix, perf and docs, which is the full list. => commit.types=feat,fix,perf,docs
        Only feat, fix, docs and test, these four, are types. => commit.types=feat,fix,docs,test
        We used to require a `Change-Id` footer. That is no longer required. => -
        I used to insist on an emoji in front of every message. => -
        We used to ask for a ticket in every commit. Not any more. => -
        Every commit needs a body. This no longer applies. => -
        There used to be a limit of 50 characters for the subject. => -
        The subject used to be limited to 50 characters; that rule is gone. => -
        We once demanded a sign-off on every commit, and dropped it. => -
        Each commit had to name a ticket until spring. We gave that up. => -
        `make test` is used to run the tests before every commit. => tests.required
        The imperative is used to word the subject. => commit.subject.imperative
        In order to read the log, keep the subject under 60 characters. => commit.subject.max=60
        The footer is where issues are closed (`Closes #12`), when there is one. => -
        The script makes a `release: 1.2.3` commit. Do not imitate it. => -
        The bot writes `chore: release v2.0.0` commits. => -
        Start with a capital letter. => commit.subject.case=sentence
        Begin with a small letter. => commit.subject.case=lower
        All lower case. => commit.subject.case=lower
        No full stop at the end. => commit.subject.no_period
        Imperative mood. => commit.subject.imperative
        At most 60 characters. => commit.subject.max=60
        No longer than 72 characters on any line. => commit.body.line_max=72
        Mention the issue (`#17`). => commit.ticket
        Names the issue it solves, `#31`. => commit.ticket
        The body starts with a capital letter. => -
        The scope is in lower case. => -
        Types are in lower case. => -
        emoji: please don't => commit.emoji=forbidden
        Emoji in commit messages: never. => commit.emoji=forbidden
        Trailing period: no, thank you. => commit.subject.no_period
        Body: don't repeat the diff. => -
        No `WIP` commits on `main`. => commit.forbidden_words=WIP
        @ Source files
        A source file shall comprise no more than eight hundred (800) lines. => file.max_lines=800
        Files hold at most four hundred lines. => file.max_lines=400
        No source file is longer than five hundred (500) lines. => file.max_lines=500
        A file of more than one thousand lines must be split. => file.max_lines=1000
        Keep modules to a maximum of 400 lines. => file.max_lines=400
        **File Size**: Keep modules to a maximum of 400 lines. => file.max_lines=400
        Modules: 300 lines at most. => file.max_lines=300
        No module over 500 lines. => file.max_lines=500
        A module must not exceed 600 lines. => file.max_lines=600
        Limit every module to 350 lines. => file.max_lines=350
        **Module length**: maximum 450 lines => file.max_lines=450
        Modules longer than 500 lines get split. => file.max_lines=500
        Max lines per file: 500 => file.max_lines=500
        Lines per file: 400 at most => file.max_lines=400
        Maximum lines in a file: 600 => file.max_lines=600
        File length (lines): max 700 => file.max_lines=700
        Lines per function: 40 => -
        Max lines per method: 30 => -
        Functions in a module stay under 40 lines. => -
        Lines per change: 400 => -
        Size of a file: 5 MB at most => -
        A class has no more than two hundred lines. => -
        Keep modules to one public class and 20 methods. => -
        Batches hold at most five hundred (500) rows per file. => -
        @ Branches
        `prod` and `preprod` are controlled. Committing or pushing to either of them other than by an approved merge is prohibited. => branch.protected=prod,preprod
        `published` is what reviewers saw. No commits there, not even for a typo. => branch.protected=published
        `live` is what customers run. Nobody pushes to it. => branch.protected=live
        `main` is what we ship. Never commit there directly. => branch.protected=main
        `gold` and `silver` are for the release team. Do not push to them. => branch.protected=gold,silver
        There are two long-lived branches, `main` and `next`. Neither takes direct commits. => branch.protected=main,next
        `archive` holds old work. It is closed to commits. => branch.protected=archive
        `main` is built every hour. Look there for the state. => -
        `next` is where work is gathered. Branch from it and push to your own. => -
        A branch is named `yourname/thing`. => branch.pattern
        Make a branch and name it `yourname/thing`, so `mia/stripe` and not `stripe-final-2`. => branch.pattern
        Branch names look like `you/what-it-does`. => branch.pattern
        Call it `firstname/topic`. => branch.pattern
        Branches: `your-name/short-topic` => branch.pattern
        Name your branch `nick/topic`. => branch.pattern
        @ Dialogue
        A branch has a name and a mood. Names are lower case: `b_greet`, `b_threat`. => -
        Branches are named `act/scene`. Lower case, please. => -
        @ Git
        Branches: `feat/…`, `fix/…`. `main` is off limits. => branch.prefixes=feat/,fix/;branch.protected=main
        `develop` is off-limits. => branch.protected=develop
        `vendor/` is off limits. => -
        `db/schema` is off limits. => -
        Push to `release` if the customer is blocked. => -
        Can I push to `gold`? Only the robot can. => branch.protected=gold
        May I commit on `main`? Only in an emergency. => branch.protected=main
        English messages that begin with the record: `WA-1234 Add programme`. => commit.language=en;commit.ticket
        @ Code
        Docstrings on public functions and classes, in English. => docstring.required=public;docstring.language=en
        Docstrings (NumPy) for every public class and method, in German. => docstring.required=public;docstring.style=numpy;docstring.language=de
        Functions in English, please. => -
        - > 600 lines: split the file => file.max_lines=600
        - > 40 lines: split the function => -
        Files: drawings of at most 500 lines of XML. => -
        @ Commits
        AREA is one of CORE, UI or DB; the first line stays within 70 characters. => commit.subject.max=70
        Commit style: Conventional Commits, max. 72 chars => commit.conventional;commit.subject.max=72
        Commits: English, max. 60 chars => commit.language=en;commit.subject.max=60
        - `pkg: verb object` (`http: retry on 503`) => commit.subject.pattern
        Every subject begins with the reference, in the form `[REG-nnnn]`. => commit.ticket
        One commit per step, each of which compiles and passes `make test`. => tests.required
        Types: feat (new), fix (repair), docs (words only), chore (the rest). => commit.types=feat,fix,docs,chore
        If there is a ticket, mention it. => -
        Scopes are not needed. => commit.scope=optional
        A scope is needed in every commit. => commit.scope=required
        We speak Dutch at lunch, but commits are in English. => commit.language=en
        Some teams speak Dutch, Danish or English. => -
        A `Risk:` trailer is mandatory on each commit. => commit.trailer.required
        Commits are free of emoji. => commit.emoji=forbidden
        Feel free to commit emoji. => -
        In the Linux kernel every commit is signed off. => -
        GitHub lets you protect a branch: nobody can then push to `main` directly. => -
        Should every commit carry a ticket? Ann thinks so. => -
        Subjects are imperatives. => commit.subject.imperative
        - begin with a capital letter => -
        Explain the reason in the body, in lines of 80 characters at most. => commit.body.line_max=80
        A commit must carry a `Signed-off-by` trailer and must not carry a `Co-authored-by` trailer. => commit.trailer.required=Signed-off-by;commit.trailer.forbidden=Co-authored-by
        The subject must not exceed 72 characters and must not end in a period. => commit.subject.max=72;commit.subject.no_period
        Commits are in English and never carry emoji. => commit.language=en;commit.emoji=forbidden
        No dots at the end. => commit.subject.no_period
        When `nox -s tests` is green, you commit. => tests.required
        Once `make test` passes, commit. => tests.required
        Never commit to `main` or `hotfix`. => branch.protected=main,hotfix
        Emoji in commits: no. => commit.emoji=forbidden
        @ Not allowed
        Functions without type hints => types.required
        Public classes without docstrings => docstring.required
        Commit messages without a body => commit.body.required
        @ Open
        Every commit carries a ticket. => -
        `main` is protected. => -
        @ Ways of working
        `main` is live, `next` is what will be. Neither accepts direct pushes. => branch.protected=main,next
        @ Issues
        Mention the issue that it duplicates (`#17`). => -
        Start with a capital letter. => -
        @ Repository
        No binaries in git. No `.env`, no `*.dump`. => forbid.path
        Nothing private goes into the repository. No `*.pem`, no `keys/`. => forbid.path
        No long lines in commits. Use `config.yml`. => -
        @ Python
        Docstrings (reST) for all public functions. => docstring.required=public;docstring.style=sphinx
        @ Rules
        BRANCHES: feature/xxx, bugfix/xxx, hotfix/xxx. => branch.prefixes=feature/,bugfix/,hotfix/
        Emoji in the PR: your call. Emoji in commits: please don't. => commit.emoji=forbidden
        Branches: 14 in Ohio, 3 in Texas. => -
        @ Decisions
        Commit subjects: we settle on 72 characters. => commit.subject.max=72
        File limit of 300 lines: **postponed**. => -
        `main` protected: **decided**. => branch.protected=main
        `staging` protected: put off until May. => -
        Never commit the `tmp` folder. => forbid.path
        Do not commit `.env.local` or the `scratch` directory. => forbid.path
        Never commit the `settle` function untested. => -
        Commit titles of 60 characters at most. => commit.subject.max=60
        Commit message bodies of 72 columns. => commit.body.line_max=72
        @ Version control
        Keep the subject to 60 characters and leave the period off. => commit.subject.max=60;commit.subject.no_period
        @ Committing
        Say what you changed and on which robot: `[robot] what changed`, like `[Otto] Slow down`. => commit.subject.pattern
        Stage what you changed: `git add what changed`. => -
        @ Glossary branches
        Branch names are nouns in lower case. => -
        Do not push terms to a branch that you do not own. => -
        @ Before commit
        Run pytest and make sure everything passes. => tests.required
        Run ruff. => -
        @ Lines of development
        `flight` and `ground` are baselines. Changes reach them exclusively via reviewed merge requests. => branch.protected=flight,ground
        @ Source text
        No source file exceeds 1 000 lines; no function exceeds 60. => file.max_lines=1000
        @ Commit message guidelines
        Use the imperative mood ("Move cursor to..." not "Moves cursor to...") => commit.subject.imperative
        Use the present tense ("Add feature" not "Added feature") => commit.subject.imperative
        @ Git commits
        Limit the subject to 50 characters. => commit.subject.max=50
        Everything here is subject to change; 72 characters are shown. => -
        """#
}
