extension Phrasings {
    /// Sentences that look like rules and are none, or are another rule than they look like.
    static let nearMisses = #"""
        @ Git workflow
        Never create git commits without asking the user. => -
        Main branch: `main`. => -
        Run `git pull origin main` before you start. => -
        Feature branches are merged into `main` after squash. => -
        Use descriptive commit messages. => -
        Use `git commit -m "<message>"` to commit. => -
        Commit messages should explain why, not what. => -
        Do not commit commented-out code. => -
        Do not commit generated files. => -
        NO conventional-commit prefixes (`feat:`, `fix:`, `chore:`, etc.) => -
        Never use conventional prefixes (`feat:`, `fix:`, `docs:`). => -
        CI `links.yml` rejects commits with dead links. => -
        개별 커밋 메시지는 `main`에 남지 않는다. => -
        @ Working conventions
        Conventional commits: `feat:` / `fix:` / `docs:` / `chore:`. => commit.conventional;commit.types=feat,fix,docs,chore
        Comments, docstrings and log messages are all in English. => docstring.language=en
        注释、文档字符串、日志和输出均为中文。 => docstring.language=zh
        Add KDoc comments for public APIs. => -
        The docstring, the help text and the rendered docs all pull from `_config.py`. => -
        @ Branches
        Commit on `fork-ci` (worktree at `../worktrees/fork-ci`) and push. => -
        Names: `kebab-case`. => branch.case=kebab
        @ Pull requests
        Title: max 60 characters, in English. => -
        Title format: `[AREA] summary`. => -
        Describe what changed in Korean. => -
        @ Code
        No emojis in code or comments. => -
        Pick one approach and commit to it. => -
        Never use `any`; prefer `unknown`. => forbid.content
        Use `logger`, not `print()`. => forbid.content
        Types go in `types.ts`. => -
        Method names start with a verb. => -
        The first line of each file is a license header. => -
        Headers are at most 80 characters wide. => -
        Write English comments. => -
        Document public functions. => -
        Avoid deeply nested branches (max 3 levels). => -
        A class has at most 200 lines. => -
        Don't add docstrings, comments, or type annotations to code you didn't change. => -
        Add type hints where they help. => types.required
        ✅ Type hints on every function => types.required
        ❌ Functions without docstrings => -
        @ Tests
        Tests run in CI on every push. => -
        Coverage: 80% minimum before merge. => -
        Use `pytest` for tests. => -
        Run `pytest` after every change. => -
        @ 응답 규칙
        모든 답변은 한국어로 작성한다. => -
        이모지를 사용하지 않는다. => -
        제목은 20자 이내로 작성한다. => -
        답변은 3문장을 넘지 않는다. => -
        @ 코드 규칙
        변수명은 영어로 작성한다. => -
        분기는 3단계를 넘지 않는다. => -
        트랜잭션은 서비스에서 커밋한다. => -
        `console.log` 금지 => forbid.content
        주석은 한글로 작성하고 커밋은 영어로 작성한다. => commit.language=en
        @ 代码
        变量名使用英文。 => -
        分支语句不超过三层。 => -
        提交表单后显示提示。 => -
        回答使用中文。 => -
        @ コード
        変数名は英語にする。 => -
        分岐は3段まで。 => -
        回答は日本語で行う。 => -
        @ Never do these
        Commit `.env` or `credentials.json` => forbid.path
        Force push to `main` => -
        Push directly to `main` => branch.protected=main
        Add `Co-Authored-By` lines to commits => commit.trailer.forbidden
        Hardcode API keys in code => secrets.forbidden
        @ Conventions
        Commit messages: `type: subject` (feat, fix, docs, chore), max 72 chars, English => commit.conventional;commit.types=feat,fix,docs,chore;commit.subject.max=72;commit.language=en
        Branches: `feature/*`, `fix/*`; never push to main => branch.prefixes=feature/,fix/;branch.protected=main
        Commits in English, imperative, no period, max 60 chars in the subject => commit.language=en;commit.subject.imperative;commit.subject.no_period;commit.subject.max=60
        Python 3.12, type hints required, Google docstrings for public functions, files < 400 lines => types.required;docstring.style=google;file.max_lines=400
        """#
}
