extension Phrasings {
    /// The usual rules with other verbs and another order, and what stands beside them in rule files.
    static let englishManners = #"""
        @ Commits
        Conventional Commits, please: `type(scope): what`. => commit.conventional
        We write Conventional Commits here. => commit.conventional
        Commits are Conventional Commits, no exceptions. => commit.conventional
        Your subject gets 72 characters. => commit.subject.max=72
        You have 60 characters for the subject line. => commit.subject.max=60
        72 characters is all the subject gets. => commit.subject.max=72
        The subject line ends at column 72. => commit.subject.max=72
        Subjects over 50 characters are sent back. => commit.subject.max=50
        Subject line budget: 65 characters. => commit.subject.max=65
        No summary line may exceed 72 characters. => commit.subject.max=72
        Make the first line 50 characters or shorter. => commit.subject.max=50
        Title: 70 characters, no more. => commit.subject.max=70
        The title of a commit is never longer than 60 characters. => commit.subject.max=60
        Aim for 50 characters in the subject, but never go past 72. => commit.subject.max=72
        Body lines are broken at 76. => commit.body.line_max=76
        Fold the body at 80 columns. => commit.body.line_max=80
        In the body, no line is longer than 72 characters. => commit.body.line_max=72
        Hard-wrap the body at 72 characters. => commit.body.line_max=72
        The body has lines of at most 100 characters. => commit.body.line_max=100
        The summary starts with a capital. => commit.subject.case=sentence
        Subjects begin lower case. => commit.subject.case=lower
        First word of the subject in lower case. => commit.subject.case=lower
        No capital letter at the start of the subject. => commit.subject.case=lower
        The first letter of the subject is a capital. => commit.subject.case=sentence
        The subject ends without a full stop. => commit.subject.no_period
        Subjects carry no full stop. => commit.subject.no_period
        Do not put a dot at the end of the subject. => commit.subject.no_period
        The subject line is not a sentence: no period. => commit.subject.no_period
        Drop the final period from the subject. => commit.subject.no_period
        Phrase the subject as a command: "Add", not "Added". => commit.subject.imperative
        Write subjects in the imperative, as in "Fix leak". => commit.subject.imperative
        The subject says what the commit does in the imperative ("add", "fix"). => commit.subject.imperative
        Subjects are imperatives. => commit.subject.imperative
        Use the command form in the subject. => commit.subject.imperative
        Every commit carries a body that says why. => commit.body.required
        Commits without a body are returned. => commit.body.required
        A body is obligatory. => commit.body.required
        An explanatory body shall be supplied with every commit. => commit.body.required
        No commit goes without a body. => commit.body.required
        The subject alone is never enough; write a body. => commit.body.required
        A body is welcome but not needed. => -
        Write a body when the change is not obvious. => -
        Each commit names its ticket, such as `SHIP-31`. => commit.ticket
        Put the ticket key (`OPS-123`) at the end of the subject. => commit.ticket
        A commit without a ticket number is rejected. => commit.ticket
        The last line of each commit message refers to the issue: `Refs #12`. => commit.ticket
        If there is a ticket, mention it. => -
        Sign off each commit with `git commit -s`. => commit.trailer.required
        Every commit bears a `Signed-off-by` line. => commit.trailer.required
        All commits must be signed off (DCO). => commit.trailer.required
        Each commit ends with a `Reviewed-by:` trailer. => commit.trailer.required
        A `Risk:` trailer is mandatory on each commit. => commit.trailer.required
        Leave out `Co-authored-by` lines for assistants. => commit.trailer.forbidden
        No `Co-Authored-By` trailers that name a tool. => commit.trailer.forbidden
        Assistants do not sign commits: no `Co-authored-by: bot`. => commit.trailer.forbidden
        Strip any `Co-Authored-By` trailer before you commit. => commit.trailer.forbidden
        The words "misc" and "stuff" are banned from subjects. => commit.forbidden_words
        Never write "WIP" in a commit message. => commit.forbidden_words
        Commit messages do not contain the word "temp". => commit.forbidden_words
        No emoji in commit messages. => commit.emoji=forbidden
        Emoji stay out of commit messages. => commit.emoji=forbidden
        Commits are free of emoji. => commit.emoji=forbidden
        Each commit begins with a gitmoji. => commit.emoji=required
        Commit messages are in English, always. => commit.language=en
        We speak Dutch in the office, but commits are in English. => commit.language=en
        English is the language of our commit messages. => commit.language=en
        Write commits in German. => commit.language=de
        Scope is compulsory. => commit.scope=required
        A scope is needed in every commit. => commit.scope=required
        The scope may be left out. => commit.scope=optional
        You may drop the scope. => commit.scope=optional
        Scopes are not needed. => commit.scope=optional
        A scope must be one of `api`, `web`, `infra`. => commit.scope
        The type is `feat`, `fix`, `docs` or `chore`. => commit.types=feat,fix,docs,chore
        Permitted types: feat, fix, perf, docs, test. => commit.types=feat,fix,perf,docs,test
        We know five types: `feat`, `fix`, `docs`, `test`, `chore`. => commit.types=feat,fix,docs,test,chore
        Only `feat`, `fix` and `chore` exist as types. => commit.types=feat,fix,chore
        Types: feat (new), fix (repair), docs (words only), chore (the rest). => commit.types=feat,fix,docs,chore
        Amend rather than pile up fixups. => -
        Commit early, commit often. => -
        A commit holds one idea. => -
        Ten commits a day are not unusual. => -
        The commit hash has 40 characters. => -
        Commit to a plan before you code. => -
        Never rewrite published commits. => -
        @ Branching
        Branch names start with your initials: `ab/short-topic`. => -
        Branches open with `feature/`, `fix/` or `chore/`. => branch.prefixes=feature/,fix/,chore/
        Your branch lives under `feature/` or `bugfix/`. => branch.prefixes=feature/,bugfix/
        Prefix branches with `task/` or `hotfix/`. => branch.prefixes=task/,hotfix/
        A working branch is called `feature/<topic>`, `fix/<topic>` or `docs/<topic>`. => branch.prefixes=feature/,fix/,docs/
        Allowed: `feat/…`, `fix/…`, `ops/…`. => branch.prefixes=feat/,fix/,ops/
        Branch names follow `<type>/<ticket>-<slug>`. => branch.pattern
        Branch names are lower case with hyphens. => branch.case=kebab
        Use kebab-case for branch names. => branch.case=kebab
        Lower case only in branch names. => branch.case=lower
        No upper-case letters in branch names. => branch.case=lower
        Nobody commits on `main`. => branch.protected=main
        `main` only changes through pull requests. => branch.protected=main
        `release` is frozen: no direct commits. => branch.protected=release
        We never push to `master`. => branch.protected=master
        Direct work on `main` is not permitted. => branch.protected=main
        You cannot push to `main`; open a pull request. => branch.protected=main
        All changes to `main` go through a pull request. => branch.protected=main
        Keep off `develop`. => branch.protected=develop
        Do not commit to main or master. => branch.protected=main,master
        `main` is always deployable. => -
        Rebase your branch on `main` before the review. => -
        Cut releases from `main`. => -
        Delete branches after the merge. => -
        A branch lives three days at most. => -
        The default branch is `trunk`. => -
        @ Python
        Public functions have docstrings in NumPy style. => docstring.required=public;docstring.style=numpy
        Docstrings: Google. => docstring.style=google
        Each public function, class and method carries a docstring. => docstring.required=public
        A docstring is mandatory for everything public. => docstring.required=public
        All functions need docstrings, private ones too. => docstring.required=all
        Nothing public goes without a docstring. => docstring.required=public
        Docstrings are written in English. => docstring.language=en
        We write docstrings in Google format. => docstring.style=google
        Write reST docstrings with `:param:`. => docstring.style=sphinx
        Docstrings are not needed for private helpers. => -
        Type hints on every signature. => types.required
        All functions are fully type-hinted. => types.required
        Every signature is annotated. => types.required
        Annotate all arguments and return values. => types.required
        Type hints are mandatory, private functions included. => types.required=all
        No function without type annotations. => types.required
        A file has at most 500 lines. => file.max_lines=500
        Files longer than 400 lines get split. => file.max_lines=400
        Source files stay below 600 lines. => file.max_lines=600
        300 lines per file, no more. => file.max_lines=300
        No file over 500 lines. => file.max_lines=500
        When a file grows past 800 lines, split it. => file.max_lines=800
        Keep functions below 50 lines. => -
        Lines are at most 100 characters. => -
        @ Repository
        Never commit `.env`. => forbid.path
        `.env` files never get committed. => forbid.path
        `*.pem` and `*.key` stay out of the repository. => forbid.path
        Do not add `dist/` to the repository. => forbid.path
        `secrets.yml` must not be checked in. => forbid.path
        Generated files (`build/`, `*.pyc`) are not committed. => forbid.path
        Anything under `data/raw/` is off limits for commits. => forbid.path
        `node_modules/` is never committed. => forbid.path
        No credentials in the repository. => secrets.forbidden
        Never commit passwords or API keys. => secrets.forbidden
        Copy `.env.example` to `.env`. => -
        `config.yml` is committed with the code. => -
        `poetry.lock` is committed. => -
        @ Testing
        Run `pytest` before each commit. => tests.required
        Before you commit, `make test` has to pass. => tests.required
        `npm test` passes before anything is committed. => tests.required
        Commit only when `cargo test` is green. => tests.required
        Never commit with failing tests. => tests.required
        All tests pass before a commit. => tests.required
        No commit while tests fail. => tests.required
        Run `pytest` before opening a pull request. => -
        CI runs `pytest` on every push. => -
        Run `make lint` from time to time. => -
        @ Pull requests
        The title has at most 60 characters and no period. => -
        Titles follow Conventional Commits. => -
        The title starts with a capital letter. => -
        PR descriptions are in English. => -
        Every PR references a ticket. => -
        Squash the commits before merging. => -
        @ Releases
        Tags are `v1.2.3`. => -
        Release notes start with a verb in the imperative. => -
        The changelog has `added`, `changed`, `fixed`. => -
        The release commit is `chore(release): 1.2.3`. => -
        @ Issues
        Issue titles start with `[bug]` or `[feature]`. => -
        Types of issues: bug, feature, chore, docs. => -
        The title of an issue has at most 80 characters. => -
        @ Emails to customers
        The subject line stays under 50 characters and has no period. => -
        Start the subject with a capital letter. => -
        @ Database
        Commit the transaction after each batch of 500 rows. => -
        Every table has a prefix: `app_`, `log_`. => -
        Never commit inside a loop. => -
        @ Story branches
        Each branch of the story is named `act/scene`. => -
        Branch names are lower case. => -
        """#
}
