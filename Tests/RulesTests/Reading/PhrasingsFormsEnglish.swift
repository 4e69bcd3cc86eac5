extension Phrasings {
    /// English rules of branches and code, in forms that were thought up before the reader was tried on them.
    static let formsEnglish = #"""
        @ Git
        New branches get one of these prefixes: `feature/`, `fix/`, `chore/`. => branch.prefixes=feature/,fix/,chore/
        A branch carries the prefix `feat/` or `bug/`. => branch.prefixes=feat/,bug/
        Branch prefixes: feature/, bugfix/, hotfix/ => branch.prefixes=feature/,bugfix/,hotfix/
        Every branch lives under `work/` or `rescue/`. => branch.prefixes=work/,rescue/
        Only `feature/` and `hotfix/` are permitted as branch prefixes. => branch.prefixes=feature/,hotfix/
        Name your branch `story/…` or `defect/…`, nothing else. => branch.prefixes=story/,defect/
        What do I call my branch? Something that opens with `feat/` or `fix/`. => branch.prefixes=feat/,fix/
        Create branches as `feature/<short-name>` or `fix/<short-name>`. => branch.prefixes=feature/,fix/
        Branch names: `{type}/{issue}-{slug}`. => branch.pattern
        A branch is called `<initials>/<ticket>-<topic>`. => branch.pattern
        Name branches after the ticket: `PAY-<number>-<slug>`. => branch.pattern
        Branches have the shape `<team>/<topic>`. => branch.pattern
        The name of every branch has to match `^[a-z]+/[0-9]+-[a-z-]+$`. => branch.pattern
        Branch format = `<kind>/<id>-<words>` => branch.pattern
        Pushing straight to `main` is forbidden. => branch.protected=main
        Nobody pushes to `main`. => branch.protected=main
        `main` takes no direct commits. => branch.protected=main
        main: protected. => branch.protected=main
        Direct pushes to `develop` are rejected. => branch.protected=develop
        Keep your hands off `master`; everything goes in by pull request. => branch.protected=master
        Can I push to `gold`? Only through a reviewed pull request. => branch.protected=gold
        May I commit to `main`? No. => branch.protected=main
        Changes reach `main` only by pull request. => branch.protected=main
        `main` and `release/*` are off limits for direct commits. => branch.protected=main,release/*
        Committing on `trunk` itself is not allowed. => branch.protected=trunk
        Everything enters `main` through a merge request. => branch.protected=main
        Protected: `main`, `staging`. => branch.protected=main,staging
        Don't work on `main`, make a branch. => branch.protected=main
        The only way into `main` is a reviewed PR. => branch.protected=main
        Never commit or push to the main branch. => branch.protected=main
        Commits land on `main` by merge only. => branch.protected=main
        Treat `main` as read-only. => branch.protected=main
        Branch names in lower case, words joined by hyphens. => branch.case=kebab
        Branch names use lower-case letters only. => branch.case=lower
        No capitals in branch names. => branch.case=lower
        Branches: kebab-case. => branch.case=kebab
        Spell branches with small letters and dashes. => branch.case=kebab
        The default branch is `main`; releases are cut from `stable`. => -
        Rebase onto `main` daily. => -
        Open the pull request against `develop`. => -
        `main` is deployed every night. => -
        Merge `main` into your branch before you ask for a review. => -
        Never force-push `main`. => -
        Never push without asking. => -
        Delete `feature/old-login` when done. => -
        @ Python
        Docstrings: English. => docstring.language=en
        Docstrings: Google style. => docstring.style=google
        Docstrings are written in German. => docstring.language=de
        Docstring language is Korean. => docstring.language=ko
        We write docstrings in the NumPy format. => docstring.style=numpy
        Docstrings follow the conventions of Google. => docstring.style=google
        Use Sphinx-style docstrings (`:param x:`). => docstring.style=sphinx
        Docstrings follow numpydoc. => docstring.style=numpy
        Each public method is documented with a docstring. => docstring.required
        A public function without a docstring does not pass review. => docstring.required
        No public class ships without a docstring. => docstring.required
        Docstrings on every public function. => docstring.required
        Docstrings are mandatory. => docstring.required
        Docstring for each exported function: required. => docstring.required
        Give every function a docstring. => docstring.required
        Public functions: docstring + type hints. => docstring.required;types.required
        Missing docstrings on public methods block the merge. => docstring.required
        Comments in English, docstrings in Japanese. => docstring.language=ja
        Do functions need type hints? Yes, all of them. => types.required
        Types: every parameter and return value is annotated. => types.required
        Every signature is typed. => types.required
        Untyped functions are not accepted. => types.required
        All code is fully typed; mypy runs in strict mode. => types.required
        Public signatures must be annotated. => types.required
        Function signatures without type hints are rejected. => types.required
        Type-annotate all functions. => types.required
        Type hints everywhere. => types.required
        Type hints: required. => types.required
        Explicit return types on all exported functions. => -
        Maximum file length: 400 lines. => file.max_lines=400
        Files over 500 lines are split. => file.max_lines=500
        A file has at most 300 lines. => file.max_lines=300
        Max 350 lines per file. => file.max_lines=350
        Modules stay below 600 lines. => file.max_lines=600
        File size limit: 800 lines. => file.max_lines=800
        Once a file crosses 700 lines, break it up. => file.max_lines=700
        500 lines is the ceiling for any source file. => file.max_lines=500
        Keep files small (under 250 lines). => file.max_lines=250
        How long may a file be? 450 lines. => file.max_lines=450
        Source files are limited to 1000 lines. => file.max_lines=1000
        No source file exceeds 400 lines. => file.max_lines=400
        Functions: 40 lines at most, files may be of any length. => -
        Lines are 100 characters at most. => -
        Pull requests under 400 lines. => -
        Read the first 200 lines of the file before editing. => -
        Truncate the log file after 5000 lines. => -
        `.env` stays out of Git. => forbid.path
        Files ending in `*.pem` must not be checked in. => forbid.path
        Never add `config/secrets.yml` to the repository. => forbid.path
        `dist/` is not committed. => forbid.path
        Not committed: `*.sqlite3`, `coverage/`. => forbid.path
        Keep `*.ipynb` out of commits. => forbid.path
        `data/raw/` never goes into version control. => forbid.path
        No `.env` files in commits. => forbid.path
        Do not check in `node_modules/` or `build/`. => forbid.path
        `local_settings.py` must never land in Git. => forbid.path
        May `.env` be committed? Never. => forbid.path
        Leave `*.log` uncommitted. => forbid.path
        Generated files under `gen/` are not to be committed. => forbid.path
        Do not read `.env`. => -
        Never delete `migrations/`. => -
        Do not edit `package-lock.json` by hand. => -
        Ask before changing `config/prod.yml`. => -
        Keep secrets in `.env`. => -
        Do not print the contents of `.env`. => -
        Always commit `uv.lock`. => -
        No `eval()`. => forbid.content
        `print()` is banned. => forbid.content
        Avoid `var`. => forbid.content
        `os.system()` must not be used. => forbid.content
        Don't call `datetime.now()`; use `timezone.now()`. => forbid.content
        Never leave `breakpoint()` in the code. => forbid.content
        `debugger;` statements are forbidden. => forbid.content
        `SELECT *` is prohibited in queries. => forbid.content
        Use `pathlib`, never `os.path.join`. => forbid.content
        Using `unwrap()` is not permitted. => forbid.content
        `@ts-ignore` must not appear. => forbid.content
        Replace `console.log` with the logger. => -
        No `time.sleep()` unless a test needs it. => -
        Never use `print()` in production code. => -
        Never call `save()` inside a loop. => -
        Do not call `refresh()` twice. => -
        Do not rename `UserService`. => -
        Use `print()` only in scripts. => -
        @ Checks
        Run `pytest` before you commit. => tests.required=pytest
        No commit without a green test run. => tests.required
        Before each commit: `make test`. => tests.required=make test
        The tests have to be green before anything is committed. => tests.required
        A commit is only made once `npm test` passes. => tests.required=npm test
        Commit only when `pytest -q` is green. => tests.required=pytest -q
        All tests pass before a commit is made. => tests.required
        Committing with red tests is forbidden. => tests.required
        `cargo test` must succeed before every commit. => tests.required=cargo test
        Never commit while the suite is red. => tests.required
        First `tox`, then commit. => tests.required=tox
        Before committing, make sure that the test suite passes. => tests.required
        When must the tests run? Before every commit. => tests.required
        Do not commit if tests fail. => tests.required
        Broken tests are never committed. => tests.required
        Run `pytest` before opening a pull request. => -
        Write a test for every bug before fixing it. => -
        Every commit should contain tests. => -
        Tests must pass in CI. => -
        Run `ruff check` before you commit. => -
        """#
}
