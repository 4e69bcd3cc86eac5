extension Phrasings {
    /// English as many people say it: the same rules in other words.
    static let englishWide = #"""
        @ Commits
        Follow the Conventional Commits 1.0.0 spec. => commit.conventional
        Use Conventional Commits: feat, fix, docs, chore, refactor, test. => commit.conventional;commit.types=feat,fix,docs,chore,refactor,test
        Commit message format: `type(scope): description` => commit.conventional
        Write commits in the conventional format (`feat: …`, `fix: …`). => commit.conventional
        Types: feat | fix | docs | chore => commit.types=feat,fix,docs,chore
        Allowed types: `feat`, `fix`, `docs`, `style`, `refactor`, `test`, `chore` => commit.types=feat,fix,docs,style,refactor,test,chore
        Only the following types are accepted: feat, fix, perf, docs. => commit.types=feat,fix,perf,docs
        Start each commit message with a type (feat, fix, docs, refactor, test, chore). => commit.types=feat,fix,docs,refactor,test,chore
        Use one of these prefixes: `feat:`, `fix:`, `docs:`, `refactor:`. => commit.types=feat,fix,docs,refactor
        Commit types are limited to feat, fix and chore. => commit.types=feat,fix,chore
        The commit type is restricted to `feat`, `fix`, `perf`, `chore`. => commit.types=feat,fix,perf,chore
        Keep commit subjects short: 50 characters or less. => commit.subject.max=50
        Subject line ≤ 72 chars. => commit.subject.max=72
        Subject lines have a maximum length of 70 characters. => commit.subject.max=70
        The subject must fit in 60 characters. => commit.subject.max=60
        Summary line: 72 characters max. => commit.subject.max=72
        Header max 100 chars. => commit.subject.max=100
        Title <= 50 characters. => commit.subject.max=50
        No subject line longer than 72 characters. => commit.subject.max=72
        Commit messages must be under 80 characters. => commit.subject.max=80
        The first line should be 50 characters or fewer. => commit.subject.max=50
        Don't write subject lines over 72 characters. => commit.subject.max=72
        A subject may be at most 64 characters long. => commit.subject.max=64
        Keep the first line within 72 columns. => commit.subject.max=72
        Short summary (72 chars or less) in the first line. => commit.subject.max=72
        Concise subject (<50 chars). => commit.subject.max=50
        Subject limit: 72. => commit.subject.max=72
        Subjects are capped at 72 characters. => commit.subject.max=72
        Wrap body text at 72 characters. => commit.body.line_max=72
        Body wrapped at 80 columns. => commit.body.line_max=80
        Lines in the body should not exceed 100 characters. => commit.body.line_max=100
        Body: wrap at 72. => commit.body.line_max=72
        Break body lines at 72 characters. => commit.body.line_max=72
        Use imperative mood. => commit.subject.imperative
        Use the present-tense imperative: "add", not "added" or "adds". => commit.subject.imperative
        Imperative, lowercase, no trailing period. => commit.subject.imperative;commit.subject.case=lower;commit.subject.no_period
        Write in the imperative ("Fix bug", not "Fixed bug"). => commit.subject.imperative
        Subject uses the imperative and does not end with a dot. => commit.subject.imperative;commit.subject.no_period
        No full stop at the end of the summary. => commit.subject.no_period
        Omit the trailing period. => commit.subject.no_period
        No punctuation at the end of the subject line. => commit.subject.no_period
        Never finish the subject with a period. => commit.subject.no_period
        The subject line doesn't end with a period. => commit.subject.no_period
        Subject without trailing period. => commit.subject.no_period
        Leave out the period at the end of the title. => commit.subject.no_period
        Capitalize the first word of the subject. => commit.subject.case=sentence
        Subject line begins with a capital letter. => commit.subject.case=sentence
        The description after the colon is all lowercase. => commit.subject.case=lower
        Descriptions start lowercase. => commit.subject.case=lower
        Use lowercase for the subject. => commit.subject.case=lower
        Write all commit messages in English. => commit.language=en
        English only for commit messages. => commit.language=en
        Commit language: English. => commit.language=en
        Commits are in Korean. => commit.language=ko
        Commit messages in German, please. => commit.language=de
        The commit subject and body are written in Japanese. => commit.language=ja
        Messages must be English. => commit.language=en
        A scope is required. => commit.scope=required
        Scope: optional => commit.scope=optional
        Scopes are limited to `core`, `ui`, `docs`. => commit.scope=core,ui,docs
        Always include a scope. => commit.scope=required
        Use one of these scopes: `api`, `db`, `auth`. => commit.scope=api,db,auth
        The scope may be omitted. => commit.scope=optional
        Every commit references an issue (`#123`). => commit.ticket
        Include the Jira key in every commit message, for instance `ABC-123`. => commit.ticket
        Commit messages must contain a ticket ID like `OPS-42`. => commit.ticket
        Reference the related issue in the footer (`Refs #12`). => commit.ticket
        Every commit needs a body explaining why. => commit.body.required
        Commits without a body are rejected. => commit.body.required
        A body is mandatory. => commit.body.required
        Always write a commit body. => commit.body.required
        Commits must have a body that explains the motivation. => commit.body.required
        Sign off every commit with `git commit -s`. => commit.trailer.required
        All commits must be signed off (DCO). => commit.trailer.required
        Every commit message ends with a `Refs:` trailer. => commit.trailer.required
        Each commit must include a `Reviewed-by:` trailer. => commit.trailer.required
        Do not add "Co-Authored-By: Claude" to commit messages. => commit.trailer.forbidden
        No AI co-author lines. => commit.trailer.forbidden
        Don't credit AI tools as co-authors in commits. => commit.trailer.forbidden
        No co-authors. => commit.trailer.forbidden
        Remove any Co-authored-by trailers added by tools. => commit.trailer.forbidden
        Commits must not mention `Claude` or `ChatGPT`. => commit.forbidden_words
        Never use `WIP` as a commit message. => commit.forbidden_words
        Messages such as "fix stuff" or "update" are not acceptable. => commit.forbidden_words
        The word "quickfix" is banned from commit subjects. => commit.forbidden_words
        No emoji in commits. => commit.emoji=forbidden
        Don't use emojis in commit messages. => commit.emoji=forbidden
        Commit messages are plain text, no emoji. => commit.emoji=forbidden
        Each commit begins with an emoji from gitmoji. => commit.emoji=required
        Use gitmoji at the start of every commit. => commit.emoji=required
        Emojis are forbidden in subjects. => commit.emoji=forbidden
        @ Git
        Allowed types: `feat`, `fix`, `docs`, `chore`. => commit.types=feat,fix,docs,chore
        Allowed types: feat, fix, docs, chore => commit.types=feat,fix,docs,chore
        Types allowed: `feat`, `fix`, `docs` => commit.types=feat,fix,docs
        Subject max 72 characters. => commit.subject.max=72
        Subject in imperative mood. => commit.subject.imperative
        Conventional Commits (feat/fix/docs/chore). => commit.conventional;commit.types=feat,fix,docs,chore
        Never commit to `main`. => branch.protected=main
        Feature branches: `feature/<name>`. => branch.prefixes=feature/
        Commit format: `<type>: <description>` => commit.conventional
        No direct pushes to main or develop. => branch.protected=main,develop
        Do not push to `main` directly; always create a PR. => branch.protected=main
        Direct pushes to `main` are prohibited. => branch.protected=main
        `main` and `release/*` are protected branches. => branch.protected=main,release/*
        Protected branches: `main`, `staging` => branch.protected=main,staging
        Never commit directly on the main branch. => branch.protected=main
        All changes to `main` must go through a pull request. => branch.protected=main
        Changes reach `main` only via pull request. => branch.protected=main
        You may not push to `production`. => branch.protected=production
        Committing straight to `trunk` is not allowed. => branch.protected=trunk
        Nobody pushes to `master`. => branch.protected=master
        No one may commit to `main` directly. => branch.protected=main
        Always work on a branch, never on main. => branch.protected=main
        Don't work directly on `develop`. => branch.protected=develop
        Branch naming convention: `feature/short-name`, `bugfix/short-name`. => branch.prefixes
        Name branches `feat/<slug>` or `fix/<slug>`. => branch.prefixes=feat/,fix/
        Branches must be prefixed with `feature/`, `fix/`, or `docs/`. => branch.prefixes=feature/,fix/,docs/
        Branch prefixes: feature/, bugfix/, hotfix/ => branch.prefixes=feature/,bugfix/,hotfix/
        Allowed branch prefixes are `feat/`, `fix/`, `chore/`. => branch.prefixes=feat/,fix/,chore/
        Create branches as `<user>/<topic>`. => branch.pattern
        Branch format: `<type>/<issue-number>-<short-description>` => branch.pattern
        Branch names must follow the pattern `type/description`. => branch.pattern
        Branch names use kebab-case. => branch.case=kebab
        Branch names: lowercase, hyphen-separated. => branch.case=kebab
        Branch names contain only lowercase letters, digits and hyphens. => branch.case=kebab
        Branch names are all lowercase. => branch.case=lower
        No uppercase letters in branch names. => branch.case=lower
        @ Code style
        Every function must have a docstring. => docstring.required=all
        Docstrings required for all public functions and classes. => docstring.required=public
        All public APIs must be documented with docstrings. => docstring.required=public
        Public methods without docstrings are rejected. => docstring.required=public
        Write docstrings for every public module, class and function. => docstring.required=public
        Add docstrings to all functions. => docstring.required=all
        Docstrings: Google style. => docstring.style=google
        Use Google Python style docstrings. => docstring.style=google
        NumPy-style docstrings. => docstring.style=numpy
        Write docstrings in numpydoc format. => docstring.style=numpy
        Docstrings use Sphinx (reST) format. => docstring.style=sphinx
        Docstrings are written in English. => docstring.language=en
        Docstrings must be in Korean. => docstring.language=ko
        Type hints required for all functions. => types.required=all
        Type annotations are mandatory. => types.required
        All function signatures must include type hints. => types.required
        Every function needs type annotations for parameters and return values. => types.required
        Type-annotate all public functions. => types.required=public
        Functions must be fully typed. => types.required
        No untyped functions. => types.required
        Annotate all function parameters and return types. => types.required
        Always use type hints. => types.required
        Strict typing: all functions must have type hints. => types.required
        Max file length: 500 lines. => file.max_lines=500
        Keep files under 300 lines. => file.max_lines=300
        Files must not exceed 800 lines. => file.max_lines=800
        A file may have at most 400 lines. => file.max_lines=400
        No file should exceed 500 lines of code. => file.max_lines=500
        Never create a file longer than 500 lines of code. => file.max_lines=500
        Source files are limited to 600 lines. => file.max_lines=600
        Files over 500 lines must be split. => file.max_lines=500
        If a file grows beyond 400 lines, split it. => file.max_lines=400
        Python files: max 500 lines => file.max_lines=500
        Do not use `print()` for logging. => forbid.content
        `print()` is banned except in scripts. => -
        Never use `eval()`. => forbid.content
        No `console.log` in production code. => -
        Avoid `any`. => forbid.content
        No `any` types. => forbid.content
        Do not use `@ts-ignore`. => forbid.content
        Never use `datetime.now()`; use `datetime.now(UTC)`. => forbid.content
        No bare `except:`. => forbid.content
        Don't use `import *`. => forbid.content
        No wildcard imports (`from x import *`). => forbid.content
        Use `pathlib`, not `os.path`. => forbid.content
        @ Testing
        All tests must pass before committing. => tests.required
        Run `pytest` before every commit. => tests.required=pytest
        Before committing, run `make test`. => tests.required=make test
        Don't commit if tests fail. => tests.required
        Tests must be green before you commit. => tests.required
        Commit only when all tests pass. => tests.required
        Always run tests before a commit. => tests.required
        `pytest -q` must pass before each commit. => tests.required=pytest -q
        Never commit failing tests. => tests.required
        Do not commit broken code; run `npm test` first. => tests.required=npm test
        Ensure that all tests pass before you commit. => tests.required
        Run the test suite (`uv run pytest`) before committing. => tests.required=uv run pytest
        Run the tests before committing changes. => tests.required
        @ Security
        Never commit `.env`. => forbid.path
        Don't commit `*.log` files. => forbid.path
        `.env` must not be committed. => forbid.path
        `secrets.yaml` must not be checked into Git. => forbid.path
        Keep `.env` out of version control. => forbid.path
        `.env` files stay out of the repository. => forbid.path
        Do not add `credentials.json` to git. => forbid.path
        Never check in `*.key` files. => forbid.path
        `data/` is never committed. => forbid.path
        Files under `private/` must not be committed. => forbid.path
        Do not commit build artifacts (`dist/`, `build/`). => forbid.path
        Make sure `.env` is not committed. => forbid.path
        No `.env` files in commits. => forbid.path
        Never commit secrets. => secrets.forbidden
        No hardcoded passwords or tokens. => secrets.forbidden
        Don't put API keys in source code. => secrets.forbidden
        Secrets must never be committed. => secrets.forbidden
        API keys must not be hardcoded. => secrets.forbidden
        @ Commits
        The scope must not be left out. => commit.scope=required
        Scopes are compulsory. => commit.scope=required
        Never leave the scope out. => commit.scope=required
        The parenthesised scope is up to you. => commit.scope=optional
        A scope has to be given. => commit.scope=required
        Name a scope every time. => commit.scope=required
        Scopes come from this list: `web`, `api`, `db`. => commit.scope=web,api,db
        You may leave the scope out. => commit.scope=optional
        A commit needs a body. => commit.body.required
        The body may not be empty. => commit.body.required
        No commit without a body. => commit.body.required
        A title alone is not enough; write a body too. => commit.body.required
        The body is never omitted. => commit.body.required
        Each commit carries a body that says why. => commit.body.required
        Title-only commits are rejected. => commit.body.required
        Bodies are compulsory. => commit.body.required
        The title has no full stop. => commit.subject.no_period
        The summary does not end in a period. => commit.subject.no_period
        There is no period after the summary. => commit.subject.no_period
        Drop the full stop at the end of the title. => commit.subject.no_period
        Titles go without a closing period. => commit.subject.no_period
        The subject carries no trailing punctuation. => commit.subject.no_period
        Don't put a period at the end of the first line. => commit.subject.no_period
        Write the title as a command. => commit.subject.imperative
        The first word is a verb in the imperative. => commit.subject.imperative
        Phrase the title like an order ("Add", never "Added"). => commit.subject.imperative
        The title reads as an instruction. => commit.subject.imperative
        The first letter after the colon is small. => commit.subject.case=lower
        The title opens with a capital. => commit.subject.case=sentence
        Titles start with an upper-case letter. => commit.subject.case=sentence
        The first word of the summary is not capitalised. => commit.subject.case=lower
        Everything after the colon is lower case. => commit.subject.case=lower
        The title may have no more than 58 characters. => commit.subject.max=58
        Titles stay within 62 characters. => commit.subject.max=62
        A title of 66 characters is the limit. => commit.subject.max=66
        The title tops out at 54 characters. => commit.subject.max=54
        Nobody writes a title of more than 71 characters. => commit.subject.max=71
        54 characters is the ceiling for a commit title. => commit.subject.max=54
        The header must fit into 68 characters. => commit.subject.max=68
        The first line gets 60 characters, not one more. => commit.subject.max=60
        The body is folded at 74 characters. => commit.body.line_max=74
        Body lines end at 78 characters. => commit.body.line_max=78
        No line of the body exceeds 80 characters. => commit.body.line_max=80
        Keep body lines within 76 characters. => commit.body.line_max=76
        There are four types: feat, fix, docs and ops. => commit.types=feat,fix,docs,ops
        We know exactly five types: `feat`, `fix`, `docs`, `perf`, `sec`. => commit.types=feat,fix,docs,perf,sec
        Every commit title opens with `add:`, `cut:` or `fix:`. => commit.types=add,cut,fix
        Pick the type from feat, fix, docs. => commit.types=feat,fix,docs
        Nothing but feat, fix and docs is accepted as a type. => commit.types=feat,fix,docs
        The type is feat, fix, docs or chore, nothing else. => commit.types=feat,fix,docs,chore
        We are on Conventional Commits. => commit.conventional
        Conventional Commits apply. => commit.conventional
        Commit messages conform to Conventional Commits. => commit.conventional
        Messages are checked by commitlint. => commit.conventional
        English is the language of our commits. => commit.language=en
        We commit in English. => commit.language=en
        Write commits in Korean only. => commit.language=ko
        Only Japanese is accepted in commit messages. => commit.language=ja
        Commit in French. => commit.language=fr
        Each commit names its ticket (`AB-12`). => commit.ticket
        A commit that names no ticket is rejected. => commit.ticket
        Put the ticket key, such as `AB-12`, into the last line. => commit.ticket
        Tie every commit to an issue with `#n`. => commit.ticket
        Commits without `Signed-off-by` are bounced. => commit.trailer.required
        Sign your commits off with `-s`. => commit.trailer.required
        The last line of each commit is a `Reviewed-by:` trailer. => commit.trailer.required
        A commit must not carry `Co-authored-by`. => commit.trailer.forbidden
        We strip `Co-Authored-By` lines; do not add them. => commit.trailer.forbidden
        Do not list the assistant as a co-author. => commit.trailer.forbidden
        Assistants leave no `Generated-by` trailer. => commit.trailer.forbidden
        The words "stuff" and "things" have no place in a title. => commit.forbidden_words
        A title never says `misc`. => commit.forbidden_words
        `wip` is not a commit title. => commit.forbidden_words
        Emoji stay out of commit titles. => commit.emoji=forbidden
        Commit titles carry no emoji. => commit.emoji=forbidden
        Each title opens with one emoji. => commit.emoji=required
        An emoji comes first, always. => commit.emoji=required
        @ Branches
        `main` takes no direct commits. => branch.protected=main
        Nobody commits straight to `trunk`. => branch.protected=trunk
        `stable` moves by merge only. => branch.protected=stable
        Nothing is pushed to `main` by hand. => branch.protected=main
        Direct pushes to `release` are blocked. => branch.protected=release
        `main` only changes through reviewed merge requests. => branch.protected=main
        Hands off `main`: changes go in by pull request. => branch.protected=main
        `prod` is read-only for humans. => branch.protected=prod
        Never commit on `main`. => branch.protected=main
        Branch names begin with `req/`, `bug/` or `ops/`. => branch.prefixes=req/,bug/,ops/
        Prefix a branch with `req/` or `bug/`. => branch.prefixes=req/,bug/
        A branch goes under `work/` or `try/`. => branch.prefixes=work/,try/
        A branch is called `<initials>/<topic>`. => branch.pattern
        The server checks branch names against `^[a-z]+/[0-9]+$`. => branch.pattern
        Capital letters are not allowed in branch names. => branch.case=lower
        Branch names: lower case, words joined by hyphens. => branch.case=kebab
        Write branch names in small letters with hyphens. => branch.case=kebab
        @ Python
        Exported functions carry a docstring. => docstring.required=public
        Whatever is public has a docstring. => docstring.required=public
        A public function without a docstring is not merged. => docstring.required=public
        Every function, private or not, has a docstring. => docstring.required=all
        Docstrings are laid out the Google way. => docstring.style=google
        Docstrings come in NumPy format. => docstring.style=numpy
        Docstring format: reST. => docstring.style=sphinx
        Docstrings are English. => docstring.language=en
        All signatures are annotated. => types.required=all
        Public functions have their parameters and return value annotated. => types.required=public
        A function without type hints is sent back. => types.required
        Type hints on everything, private helpers included. => types.required=all
        A file stops at 400 lines. => file.max_lines=400
        No source file has more than 350 lines. => file.max_lines=350
        Split a file once it passes 450 lines. => file.max_lines=450
        Files top out at 600 lines. => file.max_lines=600
        `*.h5` files stay out of Git. => forbid.path
        A file named `vault.json` does not belong in a commit. => forbid.path
        `local.ini` is never checked in. => forbid.path
        Keep `*.bin` out of commits. => forbid.path
        @ Tests
        `make check` has to be green before a commit. => tests.required=make check
        No commit unless `pytest` is green. => tests.required=pytest
        Commit after `pytest` has passed, never before. => tests.required=pytest
        A red `tox` run means no commit. => tests.required=tox
        Run `pytest -q` first, then commit. => tests.required=pytest -q
        """#
}
