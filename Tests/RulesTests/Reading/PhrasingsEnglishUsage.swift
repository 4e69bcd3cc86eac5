import Testing

/// Whatever else people say in English: what is set and what is only spoken of, answers, and lists in other clothes.
extension Phrasings {
    /// Sentences and lists with the rules that they make.
    static let englishUsage = #"""
        @ Commits
        Keep subjects under 80 characters (the 50 character limit is too strict). => commit.subject.max=80
        Subject at most 80 characters, not the usual 50. => commit.subject.max=80
        Subject lines: max 72 characters instead of 50. => commit.subject.max=72
        The subject has at most 90 characters rather than the classic 50. => commit.subject.max=90
        Subjects aim for 50 characters (the hard limit is 72). => commit.subject.max=72
        No commit may carry the words `hmm`, `bla` or `tmp` in its subject. => commit.forbidden_words=hmm,bla,tmp
        No commit message contains the word `oops`. => commit.forbidden_words=oops
        Put no tags such as `[bot]`, `[auto]` or similar into commit messages. => commit.forbidden_words=[bot],[auto]
        Commit messages never carry markers like `[bot]` or `[auto]`. => commit.forbidden_words=[bot],[auto]
        Form: `<type>: <short text in the imperative>` => commit.conventional;commit.subject.imperative
        Use **present tense** ("add feature" not "added feature") => commit.subject.imperative
        Use the present tense ("Add feature", not "Added feature"). => commit.subject.imperative
        Spare us the period at the end of the subject. => commit.subject.no_period
        Subjects do without a final period. => commit.subject.no_period
        The `Refs:` trailer is not optional. => commit.trailer.required=Refs
        `Refs:` is never optional, every commit has this trailer. => commit.trailer.required=Refs
        A scope is not optional. => commit.scope=required
        Add to the message:\n\n```\nAI-Generated: true\nAI-Model: <model used>\n``` => -
        Message form:\n\n```\nChange-Id: <id>\n``` => -
        Message form:\n\n```\nAB-123: <summary>\n``` => commit.subject.pattern;commit.ticket
        Each commit subject opens with a gitmoji code:\n\n    :code: Summary of the change\n => commit.subject.pattern;commit.emoji
        - [ ] Last line is a `Refs:` trailer with the ticket, such as `Refs: GH-123` => commit.trailer.required=Refs;commit.ticket
        @ Branches
        - Release branch cut, `release-<year>-<week>` => -
        Hotfix branches: `hotfix-<version>`. => -
        Release branches are cut as `release-<year>-<week>`. => -
        Branches are named `issue-<number>-<slug>`. => branch.pattern=issue-<number>-<slug>
        Nobody may push to `main`, and the same goes for `ops`. => branch.protected=main,ops
        Nobody pushes to `main`. The same goes for `ops`. => branch.protected=main,ops
        `main` is protected, and so is `ops`. => branch.protected=main,ops
        `main` and `harbour` are changed by merge alone. => branch.protected=main,harbour
        `main` changes exclusively through pull requests. => branch.protected=main
        `prod` is written by the merge bot only. => branch.protected=prod
        **May I push to `main`?**\nNo. Nobody may, and the same goes for `ops`. => branch.protected=main,ops
        - Feature: `feat/short-description`\n- Bugfix: `fix/short-description`\n- Release: `release/vX.Y.Z` => branch.prefixes=feat/,fix/,release/
        ```\nfeature/description-of-feature\nfix/description-of-fix\n``` => branch.prefixes=feature/,fix/
        - `feature/your-thing`\n- `bug/bug-name` => branch.prefixes=feature/,bug/
        @ Code
        The Google style guide holds for all our code: names, errors, doc comments, layout. => -
        Every module follows our guide: naming, docstrings, tests. => -
        Docstrings follow the Google Python Style Guide. => docstring.style=google
        Every public function has a docstring. => docstring.required
        Functions must all be annotated, arguments and result. => types.required=all
        Annotate results with units. => -
        A source file of more than 380 lines has to be divided. => file.max_lines=380
        Files over 400 lines are too long. => file.max_lines=400
        A procedure of more than 50 lines shall be divided. => -
        @ Git (old)
        This section is kept for those who read history. Nothing in it applies any more.\n\n- `trunk` is protected.\n- Subjects have at most 60 characters. => -
        @ Q
        **May I push to `main`?**\nNo. Nobody may, and the same goes for `ops`.\n\n**Blue?**\n\nYes. => branch.protected=main,ops
        **May I push to `main`?**\n\nNo. => branch.protected=main
        @ Questions on git
        **May I push to `main`?**\nNo. Nobody may, and the same goes for `ops`.\n\n**Blue?**\n\nYes. => branch.protected=main,ops
        @ Code
        Put it right above `package` (or its doc comment, which must stay there). => -
        Invoke the `google-go-style` skill before writing docstrings. => -
        All public functions must be documented (docstrings). => docstring.required
        @ Commits
        The subject line shouldn't run past 70 characters. => commit.subject.max=70
        Seventy characters is all you get for the subject. => commit.subject.max=70
        Your first line gets 60 characters, no more. => commit.subject.max=60
        A subject over 72 characters gets bounced. => commit.subject.max=72
        If your subject is longer than 72 characters, it is too long. => commit.subject.max=72
        We cut subjects off at 65 characters. => commit.subject.max=65
        The hook refuses subjects above 72 characters. => commit.subject.max=72
        Nothing over 72 characters in the first line. => commit.subject.max=72
        Commit subject: no full stop, imperative, English, 60 characters tops. => commit.subject.no_period;commit.subject.imperative;commit.language=en;commit.subject.max=60
        Say what the commit does in the imperative ("Add", not "Adds"). => commit.subject.imperative
        Phrase the subject like an order: "Fix the pump", not "Fixed the pump". => commit.subject.imperative
        Subjects begin with a lower-case verb. => commit.subject.case=lower
        Start the subject in lower case. => commit.subject.case=lower
        Leave the first word of the subject uncapitalised. => commit.subject.case=lower
        The subject's first letter is capitalised. => commit.subject.case=sentence
        No dot at the end of the subject. => commit.subject.no_period
        The subject never ends in a period. => commit.subject.no_period
        Don't put a full stop after the subject. => commit.subject.no_period
        End the subject without punctuation. => commit.subject.no_period
        Commit messages in English, please. => commit.language=en
        We write our commits in German. => commit.language=de
        Whatever you speak at home, commit messages are English. => commit.language=en
        Each commit names its ticket, e.g. `GH-12`. => commit.ticket
        Without a ticket number (`ABC-123`) in the subject a commit is turned away. => commit.ticket
        Put the Jira key (`OPS-123`) at the end of the subject. => commit.ticket
        No commit without a ticket reference. => commit.ticket
        The body of a commit is folded at 74 characters. => commit.body.line_max=74
        Every commit carries a body that says why. => commit.body.required
        Commits without a body are sent back. => commit.body.required
        All commits must be signed off with `-s`. => commit.trailer.required=Signed-off-by
        Contributors certify the DCO: `git commit -s`. => commit.trailer.required=Signed-off-by
        Don't credit AI tools as co-authors. => commit.trailer.forbidden=Co-Authored-By
        No `Co-authored-by` lines for assistants. => commit.trailer.forbidden
        Leave `Co-authored-by` lines out. => commit.trailer.forbidden
        Emoji have no place in commit messages. => commit.emoji=forbidden
        Every subject is headed by a gitmoji. => commit.emoji=required
        The types are `feat`, `fix`, `docs` and `chore`, nothing else. => commit.types=feat,fix,docs,chore
        Pick the type from: feat, fix, docs, refactor, chore. => commit.types=feat,fix,docs,refactor,chore
        `feat`, `fix`, `docs`, `chore`: these four types exist. => commit.types=feat,fix,docs,chore
        We stick to Conventional Commits. => commit.conventional
        Messages conform to the Conventional Commits specification. => commit.conventional
        Our history is written in Conventional Commits. => commit.conventional
        A scope goes in brackets and is compulsory. => commit.scope=required
        You may leave the scope away. => commit.scope=optional
        The subject reads `area: what changed`. => commit.subject.pattern
        Every subject takes the form `[AREA] what changed`. => commit.subject.pattern
        Words like `stuff` or `things` are not welcome in subjects. => commit.forbidden_words
        Never write `WIP` or `tmp` in a commit message. => commit.forbidden_words=WIP,tmp
        The word `misc` is banned from subjects. => commit.forbidden_words=misc
        @ Branches
        Work happens on branches called `topic/<name>`. => branch.prefixes=topic/
        Name it `feature/<thing>` or `fix/<thing>`. => branch.prefixes=feature/,fix/
        A branch gets one of the prefixes `feat/`, `fix/`, `chore/`. => branch.prefixes=feat/,fix/,chore/
        `feat/` for features, `fix/` for repairs, `ops/` for the rest. => branch.prefixes=feat/,fix/,ops/
        Branch names: small letters, words split by hyphens. => branch.case=kebab
        Branch names contain no capitals. => branch.case=lower
        Nothing goes to `main` except through a pull request. => branch.protected=main
        `main` is for merges, not for commits. => branch.protected=main
        `main` gets its changes from pull requests, never from a push. => branch.protected=main
        You can't push to `main`; open a pull request. => branch.protected=main
        We do not work on `main` directly. => branch.protected=main
        `main` and `release` take pull requests only. => branch.protected=main,release
        Don't ever commit on `master`. => branch.protected=master
        Keep your commits off `main`. => branch.protected=main
        Every change reaches `main` by pull request. => branch.protected=main
        @ Code
        Every public function comes with a docstring. => docstring.required=public
        Document each public function with a docstring. => docstring.required=public
        Functions lacking a docstring don't get merged. => docstring.required
        Docstrings are laid out the Google way. => docstring.style=google
        Write docstrings as NumPy does. => docstring.style=numpy
        Docstrings are written in English. => docstring.language=en
        Annotate the parameters and the return value of each function. => types.required=all
        All signatures carry type hints. => types.required=all
        We don't accept functions without type annotations. => types.required
        No file grows past 500 lines. => file.max_lines=500
        Once a file passes 400 lines, split it. => file.max_lines=400
        Files have a ceiling of 300 lines. => file.max_lines=300
        500 lines per file is the limit. => file.max_lines=500
        Keep each source file to 350 lines or fewer. => file.max_lines=350
        `.env` stays out of Git. => forbid.path
        Don't let `secrets.json` get into a commit. => forbid.path
        `*.pem` files are never checked in. => forbid.path
        The `build/` folder is not for Git. => forbid.path
        Run `make test` before you commit. => tests.required=make test
        Don't commit unless `pytest` is green. => tests.required=pytest
        `npm test` has to be green before every commit. => tests.required=npm test
        Only commit when `cargo test` passes. => tests.required=cargo test
        A red `make check` means no commit. => tests.required=make check
        @ Commits
        | Part | Rule |\n|---|---|\n| Subject | imperative, max 72 characters, no full stop |\n| Body | wrapped at 80 |\n| Language | English | => commit.subject.imperative;commit.subject.max=72;commit.subject.no_period;commit.body.line_max=80;commit.language=en
        | Rule | Value |\n|---|---|\n| Max subject length | 60 |\n| Max body line length | 76 |\n| Types | feat, fix, docs, chore | => commit.subject.max=60;commit.body.line_max=76;commit.types=feat,fix,docs,chore
        | What | Required |\n|---|---|\n| Scope | yes |\n| Body | yes |\n| Ticket (`AB-123`) | yes |\n| Sign-off | yes | => commit.scope=required;commit.body.required;commit.ticket;commit.trailer.required=Signed-off-by
        | What | Required |\n|---|---|\n| Scope | no |\n| Body | no |\n| Ticket (`AB-123`) | no | => commit.scope=optional
        1. Subject: imperative.\n2. Subject: 60 characters at most.\n3. Subject: no period.\n4. Body: 72 per line. => commit.subject.imperative;commit.subject.max=60;commit.subject.no_period;commit.body.line_max=72
        **Subject line.** Imperative mood, up to 65 characters, starts with a capital letter. => commit.subject.imperative;commit.subject.max=65;commit.subject.case=sentence
        **Length:** 50 characters for the subject, 72 for body lines. => commit.subject.max=50;commit.body.line_max=72
        **Tense:** imperative. **Language:** English. **Case:** lower case. => commit.subject.imperative;commit.language=en
        The subject must:\n\n- be at most 64 characters long\n- be in the imperative\n- not end with a period\n- begin with a capital letter => commit.subject.max=64;commit.subject.imperative;commit.subject.no_period;commit.subject.case=sentence
        Every commit message has:\n\n1. a type: `feat`, `fix`, `docs` or `chore`\n2. a subject of at most 70 characters\n3. a body\n4. a `Signed-off-by` line => commit.types=feat,fix,docs,chore;commit.subject.max=70;commit.trailer.required=Signed-off-by
        Do not:\n\n- end the subject with a period\n- use emoji\n- add `Co-authored-by` trailers\n- write `WIP` in the subject => commit.subject.no_period;commit.emoji=forbidden;commit.trailer.forbidden;commit.forbidden_words=WIP
        Don'ts:\n\n- Emoji\n- Trailing periods\n- Subjects over 72 characters => commit.emoji=forbidden;commit.subject.no_period;commit.subject.max=72
        - [ ] Subject line is 72 characters or less\n- [ ] Subject in imperative mood\n- [ ] Ticket `PAY-123` mentioned\n- [ ] Signed off => commit.subject.max=72;commit.subject.imperative;commit.ticket;commit.trailer.required=Signed-off-by
        - Title\n  - 50 characters max\n  - imperative\n- Body\n  - wrap at 72\n  - required => commit.subject.max=50;commit.subject.imperative;commit.body.line_max=72;commit.body.required
        Use the format `<type>: <subject>`, where type is one of:\n\n- feat\n- fix\n- docs\n- chore => commit.conventional;commit.types=feat,fix,docs,chore
        Allowed types\n\n`feat` new feature\n`fix` bug fix\n`docs` documentation\n`chore` chores => commit.types=feat,fix,docs,chore
        feat - new things\nfix - repairs\ndocs - documentation\nchore - the rest => commit.types
        @ Branches
        | Kind | Pattern | Example |\n|---|---|---|\n| Feature | `feature/<ticket>-<slug>` | `feature/AB-1-login` |\n| Fix | `fix/<ticket>-<slug>` | `fix/AB-2-crash` | => branch.prefixes=feature/,fix/
        | Branch | Who writes |\n|---|---|\n| `main` | pull requests only |\n| `develop` | pull requests only |\n| `feature/*` | anyone | => branch.protected=main,develop
        | Branch | Direct push |\n|---|---|\n| `main` | no |\n| `staging` | no |\n| `feature/*` | yes | => branch.protected=main,staging
        | Branch | Protected |\n|---|---|\n| `main` | yes |\n| `develop` | yes |\n| `sandbox` | no | => branch.protected=main,develop
        - `main`: protected\n- `develop`: protected\n- `feature/*`: free => branch.protected=main,develop
        - **main** - production, never push directly\n- **develop** - integration, no direct commits => branch.protected=main,develop
        Protected branches:\n\n- `main`\n- `release` => branch.protected=main,release
        **Protected:** `main`, `release`. => branch.protected=main,release
        **Naming:** `<type>/<ticket>-<slug>`, all lower case. => branch.pattern;branch.case=lower
        **Format**: `type/description-in-kebab-case` => branch.pattern
        Branch types:\n\n- `feature/` new work\n- `bugfix/` repairs\n- `docs/` documentation => branch.prefixes=feature/,bugfix/,docs/
        feature/*: new work\nfix/*: repairs\ndocs/*: documentation => branch.prefixes=feature/,fix/,docs/
        All branches begin with the initials of their author: `ab/topic`. => -
        @ Definition of done
        - [ ] Every public function has a docstring (Google style)\n- [ ] All functions have type hints\n- [ ] No file is longer than 400 lines\n- [ ] `pytest -q` is green before the commit => docstring.required;docstring.style=google;types.required=all;file.max_lines=400;tests.required=pytest -q
        @ Never commit
        - `.env`\n- `*.pem`\n- `dist/` => forbid.path
        @ Limits
        | Thing | Limit |\n|---|---|\n| File length | 400 lines |\n| Function length | 40 lines |\n| Line length | 100 characters |\n| Commit subject | 72 characters | => file.max_lines=400;commit.subject.max=72
        @ Section 4. Commits
        4.1 The subject line shall not exceed sixty-five characters. => commit.subject.max=65
        4.2 Messages shall be composed in English. => commit.language=en
        4.3 A message whose subject ends in a full stop shall be returned to its author. => commit.subject.no_period
        4.4 Each message shall state the ticket to which it belongs, e.g. `KR-204`. => commit.ticket
        4.5 The use of emoji in messages is prohibited. => commit.emoji=forbidden
        Whoever writes a commit writes it in English. => commit.language=en
        Keep it short: the first line fits in 60 characters. => commit.subject.max=60
        First line: what you did, as an order, in 60 characters or less. => commit.subject.imperative;commit.subject.max=60
        Then a blank line, then the body, broken at 76. => commit.body.line_max=76
        Please sign every commit off (`-s`). => commit.trailer.required=Signed-off-by
        A commit that lacks a `Signed-off-by` line will not be merged. => commit.trailer.required=Signed-off-by
        Robots get no credit: no `Co-authored-by` for assistants. => commit.trailer.forbidden
        Remove any `Co-Authored-By` line that a tool adds. => commit.trailer.forbidden
        Commit messages must not mention Claude, Copilot or ChatGPT. => -
        `fixup!` commits are squashed before review. => -
        We commit often and push daily. => -
        Squash your commits before you merge. => -
        A commit does one thing. => -
        Messages explain why, the diff shows what. => -
        The first word is a verb in the imperative, lower case. => commit.subject.imperative;commit.subject.case=lower
        Begin with a capital: "Add tank", not "add tank". => commit.subject.case=sentence
        Type and subject are parted by a colon: `feat: add tank`. => -
        Use `feat` for features, `fix` for repairs, `docs` for texts and `chore` for everything else. => commit.types=feat,fix,docs,chore
        Scopes are a matter of taste. => -
        Breaking changes get a `!` after the type. => -
        Do you need a scope? No. => -
        Subjects are cut at 72 by our tools, so stay below that. => -
        GitHub shows 72 characters of a subject. => -
        @ Section 5. Branches
        5.1 Nobody shall push to `main`. => branch.protected=main
        5.2 `main` shall receive changes by pull request only. => branch.protected=main
        5.3 Branches shall bear the name of the ticket: `KR-204-pump`. => -
        5.4 The name of a branch begins with `feat/`, `fix/` or `docs/`. => branch.prefixes=feat/,fix/,docs/
        Commits to `main` are made by the release bot and by nobody else. => branch.protected=main
        `main` stays deployable at all times. => -
        `main` is deployed every night. => -
        Delete your branch after the merge. => -
        Rebase on `main` before you open a pull request. => -
        Branches live for three days at most. => -
        Cut your branch from `develop`. => -
        Hotfixes branch off `main` and go back to `main` and `develop`. => -
        Name branches after the ticket, in small letters. => branch.case=lower
        Keep branch names short and in kebab-case. => branch.case=kebab
        Never force-push to `main`. => -
        Branches that are called `wip/…` are deleted on Fridays. => -
        @ Section 6. Code
        6.1 No file shall be longer than five hundred lines. => file.max_lines=500
        6.2 Each public function shall bear a docstring in the NumPy style. => docstring.required=public;docstring.style=numpy
        6.3 All functions shall be annotated with types. => types.required=all
        6.4 The tests (`make test`) shall pass before each commit. => tests.required=make test
        A test file may have 800 lines, any other file 400. => -
        Functions stay under 40 lines, files under 400. => file.max_lines=400
        Lines are at most 100 characters long. => -
        We like docstrings. => -
        Docstrings explain why. => -
        mypy runs in CI. => -
        Run the linter before you push. => -
        Before you push, run `make lint`. => -
        CI runs `pytest` on every pull request. => -
        `config.yaml` is generated, do not edit it. => -
        Large files (`*.bin`, `*.iso`) have no business in the repository. => forbid.path
        """#

    /// Look-alikes.
    static let englishUsageNearMisses = #"""
        @ Pull requests
        The title has at most 60 characters. => -
        Leave screenshots out of the description. => -
        No pull request without a ticket. => -
        Titles start with `[AREA]`. => -
        Spare us the period at the end of titles. => -
        @ Releases
        Release branches are called `release/<version>`; only the bot writes to them. => -
        Tags are not optional. => -
        `release-<year>` is cut every month. => -
        @ Code
        Spare us the period at the end of comments. => -
        Leave the trailing comma off. => -
        The results of each function are annotated on the chart. => -
        The same goes for `ops`. => -
        Nobody calls `main` directly, and the same goes for `ops`. => -
        Reports over 40 pages are divided. => -
        A table of more than 400 rows is divided. => -
        Punctuation in comments is free. => -
        The hook refuses files above 5 MB. => -
        The subject of a mail is not longer than 60 characters. => -
        @ Git
        Leave `main` alone until the release is out. => -
        The main branch is `main`, and so is the default of `ops`. => -
        Do not add tags such as `[urgent]` to issues. => -
        Use present tense in the changelog. => -
        @ Commits
        **Is a ticket required?**\n\nNo. => -
        May a subject be longer than 50 characters? Yes. => -
        The limit was 50 characters before the vote; this is history now. => -
        Punctuation in the body is free. => -
        Commit subjects are not something the hook checks. => -
        Examples:\n\n- feat: add the login page\n- fix: repair the pump\n- docs: describe the tank => -
        Examples:\n\nfeat: add the login page\nfix: repair the pump\ndocs: describe the tank => -
        Good:\n\nfeat: add the login page\nfix: repair the pump\ndocs: describe the tank => -
        Bad:\n\n- Subject of 80 characters\n- `WIP` => -
        Don'ts:\n\n- Rewrite `main` in the subject line => -
        | Field | Required |\n|---|---|\n| Type | yes |\n| Subject | yes | => -
        @ Pull requests
        | Part | Required |\n|---|---|\n| Scope | yes |\n| Body | yes |\n| Ticket (`AB-1`) | yes | => -
        feat: label for features\nfix: label for fixes\ndocs: label for docs => -
        Do not:\n\n- write `WIP` in the title => -
        - [ ] Ticket `PAY-123` mentioned => -
        @ Branches
        Protected branches need:\n\n- `ci/build` green\n- two reviews => -
        | Branch | Deploys to |\n|---|---|\n| `main` | production |\n| `feature/*` | preview | => branch.prefixes=feature/
        @ Labels
        fix: something to repair\nfeat: something new\ntest: tests => -
        @ Reports
        | Part | Required |\n|---|---|\n| Scope | yes |\n| Body | yes | => -
        @ Commits
        GitHub shows 72 characters of a subject. => -
        GitHub truncates subjects after 72 characters. => -
        Begin with the reason, then say what changed. => -
        The body begins with a capital letter. => -
        Types begin with a lower-case letter. => -
        The page of a commit displays 50 characters. => -
        @ Branches
        Branches that are called `wip/…` are deleted on Fridays. => -
        Branches whose names begin with `tmp/` are swept every week. => -
        Begin with a capital. => -
        @ Code
        Functions stay under 40 lines, classes under 400. => -
        Lines stay under 100 characters, comments under 80. => -
        @ Contributing
        Please read the guide before you open a pull request. => -
        Fork the repository and create a branch from `main`. => -
        Write a clear title for your pull request (under 60 characters). => -
        Make sure your code follows PEP 8 (79 characters). => -
        Use `black` with a line length of 100. => -
        Every PR needs a description in English. => -
        Each pull request must reference an issue. => -
        We use semantic-release, so titles of PRs follow Conventional Commits. => -
        @ Commit messages
        Use the body to explain what and why. => -
        See the 50/72 article for background. => -
        Reference issues when applicable. => -
        Keep it short. => -
        Tools cut the subject at 72 characters. => -
        A good message: `fix: close the valve`. => -
        Use a scope where it helps. => -
        Use your judgement. => -
        For breaking changes, add a `BREAKING CHANGE:` footer. => -
        Merge commits keep their default message. => -
        Revert commits start with `Revert`. => -
        Dependabot writes `chore(deps): bump x`. => -
        Mark work in progress with `WIP`. => -
        Your commits will be squashed, so do not worry about their wording. => -
        @ Release process
        Create a branch `release/1.2` from `main`. => -
        Commit the version bump as `chore: release 1.2`. => -
        Push the tag to `main`. => -
        Release notes are written in English. => -
        The tag starts with `v`. => -
        @ Python
        Prefer dataclasses. => -
        Write docstrings where they help. => -
        Keep functions small (under 50 lines). => -
        Modules should be short. => -
        The docs follow the Google developer style guide. => -
        Comments are in English. => -
        Tests live in `tests/` and run with `pytest`. => -
        Each bug fix comes with a test. => -
        Don't commit notebooks with output. => -
        Generated files go to `build/`. => -
        Do not edit `package-lock.json` by hand. => -
        @ AI agents
        Never commit or push unless I ask. => -
        Do not run `git push`. => -
        Ask before you create a branch. => -
        Never touch files in `vendor/`. => -
        Answer in English, comments in German. => -
        Don't mention yourself in comments. => -
        Commit after each step. => -
        Keep replies under 200 words. => -
        Keep answers to 5 lines at most. => -
        Never use emoji in your answers. => -
        Don't write files longer than you need. => -
        Don't create documentation files unless asked. => -
        Do not add comments, docstrings or type hints to code that you did not change. => -
        Always work on a feature branch. => -
        """#
}

@Suite("English usage becomes rules")
struct EnglishUsageTests {
    @Test(arguments: Phrasings.cases(Phrasings.englishUsage))
    func rules(_ one: Phrasings.Case) throws { try PhrasingTests.check(one) }

    @Test(arguments: Phrasings.cases(Phrasings.englishUsageNearMisses))
    func nearMisses(_ one: Phrasings.Case) throws { try PhrasingTests.check(one) }
}
