extension Phrasings {
    /// English: a title after `@`, then sentences with what they say.
    static let english = #"""
        @ Commits
        Please follow the Conventional Commits specification for every commit. => commit.conventional
        All commit messages adhere to conventional commits (https://www.conventionalcommits.org/en/v1.0.0/). => commit.conventional
        We do not follow Conventional Commits here. => -
        Commits: Conventional format, enforced by commitlint. => commit.conventional
        Valid types are: feat, fix, docs, style, refactor, perf, test, chore. => commit.types=feat,fix,docs,style,refactor,perf,test,chore
        Type must be one of `feat`, `fix`, `docs`, `ops`. => commit.types=feat,fix,docs,ops
        Prefix every commit with `feat:`, `fix:`, `docs:` or `chore:`. => commit.types=feat,fix,docs,chore
        Keep the subject line under 72 characters. => commit.subject.max=72
        Subject: max 50 chars, imperative mood, no trailing period => commit.subject.max=50;commit.subject.imperative;commit.subject.no_period
        The first line must not exceed 60 characters. => commit.subject.max=60
        Limit the subject line to 50 characters and capitalize it. => commit.subject.max=50;commit.subject.case=sentence
        Subject line no longer than 65 characters; wrap the body at 80. => commit.subject.max=65;commit.body.line_max=80
        Title of at most 68 characters. => commit.subject.max=68
        We stick to the 50/72 rule. => commit.subject.max=50;commit.body.line_max=72
        Aim for 50 characters, never exceed 72 in the subject. => commit.subject.max=72
        Body lines wrap at 72 columns. => commit.body.line_max=72
        Hard-wrap the commit body at 100 characters. => commit.body.line_max=100
        Use the imperative mood ("Add feature", not "Added feature"). => commit.subject.imperative
        Write the subject in imperative present tense. => commit.subject.imperative
        The subject starts with a lowercase letter. => commit.subject.case=lower
        Subject in lower case, no full stop at the end. => commit.subject.case=lower;commit.subject.no_period
        Do not capitalize the first letter of the description. => commit.subject.case=lower
        Don't end the subject with a period. => commit.subject.no_period
        End the subject with a period. => -
        Commit messages must be written in English. => commit.language=en
        Always write commit messages in Korean, even for small fixes. => commit.language=ko
        Messages in English only. => commit.language=en
        The scope is mandatory. => commit.scope=required
        Scope is optional but encouraged. => commit.scope=optional
        Allowed scopes: `api`, `web`, `cli`. => commit.scope=api,web,cli
        Every commit must reference a Jira ticket (e.g. `ABC-123`). => commit.ticket
        Include the issue number at the end of the subject, e.g. `(#42)`. => commit.ticket
        No ticket numbers in the subject. => -
        A body is required for every commit. => commit.body.required
        The body is optional. => -
        Each commit must be signed off (`git commit -s`). => commit.trailer.required
        All commits must carry a `Signed-off-by` line. => commit.trailer.required
        Never add `Co-Authored-By` trailers for AI tools. => commit.trailer.forbidden
        Do not include AI attribution in commit messages. => commit.trailer.forbidden
        No emojis in commit messages. => commit.emoji=forbidden
        Every commit starts with a gitmoji. => commit.emoji=required
        Never use the words "WIP" or "temp" in a commit subject. => commit.forbidden_words
        Commit subjects must not contain `WIP`. => commit.forbidden_words
        One logical change per commit. => -
        Never create commits without asking first. => -
        Commit early and commit often. => -
        Squash fixup commits before merging. => -
        Format: `<type>(<scope>): <subject>` => commit.conventional
        Use the format `[TYPE] short description`. => commit.subject.pattern
        Commit messages look like `PROJ-123: short summary`. => commit.subject.pattern;commit.ticket
        PR titles must be shorter than 80 characters. => -
        Pull request titles follow Conventional Commits. => -
        @ Branches
        Branch names start with `feature/`, `bugfix/` or `hotfix/`. => branch.prefixes=feature/,bugfix/,hotfix/
        Use `feature/<name>` for features and `fix/<name>` for bug fixes. => branch.prefixes=feature/,fix/
        Branch naming: `<type>/<ticket>-<slug>`. => branch.pattern
        Branches must match `^(feat|fix)/[a-z0-9-]+$`. => branch.pattern
        Branches are named `{username}/{topic}`. => branch.pattern
        Use lowercase and hyphens in branch names. => branch.case=kebab
        Branch names are kebab-case. => branch.case=kebab
        Never push directly to `main`. => branch.protected=main
        Do not commit to main or develop directly; open a pull request. => branch.protected=main,develop
        `main` is protected: all changes go through pull requests. => branch.protected=main
        No direct commits to the `release` branch. => branch.protected=release
        The `main` branch only accepts merges. => branch.protected=main
        All work lands on `main` through pull requests only. => branch.protected=main
        Work on a feature branch, never on `master`. => branch.protected=master
        Branch from `develop` and open your PR against `develop`. => -
        The default branch is `main`. => -
        Delete branches after merging. => -
        Never force-push to shared branches. => -
        Rebase on `origin/main` before opening a PR. => -
        Commit directly to main; we keep a linear history. => -
        @ Python
        All public functions must have docstrings. => docstring.required
        Every public class and function needs a docstring. => docstring.required
        Docstrings follow the NumPy style. => docstring.style=numpy
        Use Google-style docstrings. => docstring.style=google
        Google style docstrings for all public APIs, written in English. => docstring.style=google;docstring.language=en;docstring.required
        Use reStructuredText (`:param x:`) docstrings. => docstring.style=sphinx
        No docstrings on private helpers. => -
        Type hints are required on all function signatures. => types.required
        Use type hints everywhere. => types.required
        All functions must be fully annotated with type hints. => types.required
        mypy runs with `disallow_untyped_defs`. => types.required
        Don't add type annotations to local variables. => -
        Files must stay under 400 lines. => file.max_lines=400
        No file longer than 500 lines. => file.max_lines=500
        Maximum file length: 300 lines. => file.max_lines=300
        Split files that exceed 600 lines. => file.max_lines=600
        Functions should be under 50 lines. => -
        Max line length is 100 characters. => -
        Keep functions short (max 30 lines) and files below 800 lines. => file.max_lines=800
        Comments are written in English. => -
        Code comments and commit messages are in English. => commit.language=en
        @ Before you commit
        Run `pytest` and make sure everything passes. => tests.required
        - [ ] `make test` passes => tests.required
        - [ ] All tests pass => tests.required
        - [ ] Update the changelog => -
        - [ ] `ruff check .` is clean => -
        - [ ] no `.env` or `*.pem` in the commit => forbid.path
        @ Quality
        Always run the full test suite before committing. => tests.required
        Tests must pass before every commit. => tests.required
        Never commit without running `npm test`. => tests.required
        Do not commit code with failing tests. => tests.required
        Run tests before opening a PR. => -
        Write tests for every new feature. => -
        Coverage must stay above 80%. => -
        Run `npm run lint` before committing. => -
        @ Security
        Never commit `.env` files or API keys. => forbid.path;secrets.forbidden
        Do not commit secrets, credentials or `*.pem` files. => forbid.path;secrets.forbidden
        `config/local.yml` must never be committed. => forbid.path
        Never hardcode secrets in source code. => secrets.forbidden
        Keep secrets in `.env`. => -
        Do not read `.env`. => -
        Never delete `.env` without asking. => -
        `node_modules/` and `dist/` must not be checked in. => forbid.path
        @ Rules
        Answer in Korean; commit messages in English. => commit.language=en
        UI labels are at most 20 characters. => -
        Issue titles start with a verb and stay below 60 characters. => -
        Tag releases as `vX.Y.Z`. => -
        Commit the transaction before closing the session. => -
        Use print instead of a logger in scripts. => -
        """#
}
