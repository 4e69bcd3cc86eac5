extension Phrasings {
    /// Forms met in public rule files, reworded.
    static let formsReal = #"""
        @ Git Workflow
        **Main 브랜치 직접 푸시 금지**: `main` 브랜치에 직접 커밋하거나 푸시하는 것은 **엄격히 금지**되어 있습니다. => branch.protected=main
        `v12` is the integration branch — never commit directly to it. => branch.protected=v12
        Deny direct pushes to `main`; PR branches only. => branch.protected=main
        **NEVER push directly to main branch** (절대 main 브랜치에 직접 푸시 금지) => branch.protected=main
        重要：直接推送到 main 分支，不需要开新分支 => -
        禁止直接推送到 main/master 分支 => branch.protected=main,master
        拒绝直接推送到 main。 => branch.protected=main
        main 직접 push 금지 => branch.protected=main
        에이전트는 PR 브랜치에 직접 커밋합니다. => -
        모든 기능은 main 브랜치에 직접 커밋하지 않고 PR 로 병합한다. => branch.protected=main
        Merge through a pull request; never push directly to protected `main`. => branch.protected=main
        **Main is protected** - NEVER push directly to main, always use PRs => branch.protected=main
        All development happens on `shop-dach`. => -
        The GitHub copy is a mirror only — never push directly to GitHub. => -
        Use the format `<type>/<short-description>` for branches. => branch.pattern
        Create a short-lived branch from the latest `main` using `<username>/<topic>`. => branch.pattern
        **Branch naming:** `fix/{issue-number}-{short-slug}` => branch.prefixes=fix/
        Max 2 days per branch — split if bigger. => -
        Pull from develop every morning: `git pull origin develop`. => -
        Always work on feature branches (`feature/feature-name` or `bugfix/bug-name`) created from `dev`. => branch.prefixes=feature/,bugfix/
        `git reset --hard` の使用は禁止。 => -
        `.env.keys` はコミットしない。 => forbid.path
        @ Code Style
        Files under 500 lines => file.max_lines=500
        **Maximum 400 lines per file** => file.max_lines=400
        Snippets from related files (max 40 lines per file) => -
        PRs stay small (< 400 lines ideally). => -
        Average 70 lines per file. => -
        If a generated component would exceed 300 lines, split it before writing. => -
        型ヒントを必須にし、`mypy` で検証する。 => types.required
        docstring は Google style を採用し、意図が伝わる説明を日本語で書く。 => docstring.style=google;docstring.language=ja
        docstringをパブリック関数に追加する => docstring.required
        型ヒントを必ず記述 => types.required
        No docstrings required; prefer descriptive names. => -
        Google-style docstrings required (enforced by ruff). => docstring.style=google;docstring.required
        **Type hints** required on all public functions; Google-style docstrings required on public functions and classes. => types.required;docstring.required;docstring.style=google
        Type hints and docstrings required on all public APIs. => types.required;docstring.required
        所有公共函数写清晰的类型标注。 => types.required
        No `any`, `as any` or `@ts-ignore`. => forbid.content
        No `any` types unless absolutely necessary. => -
        统一使用 `pnpm`，禁止使用 `npm` 或 `yarn`。 => -
        禁止使用 `eval`、`exec` 处理用户输入。 => forbid.content
        禁止使用 `new.md`、`test.md` 等含义不明确的文件名。 => -
        除非万不得已，禁止使用 `sql.raw()`。 => -
        读取时禁止使用 `read()`。 => -
        `any` 型は使わない => forbid.content
        @ Workflow
        Run `go test ./...` — MUST pass before committing => tests.required=go test ./...
        All existing tests must pass before committing. => tests.required
        All tests pass in the nightly build. => -
        @ 提交前检查
        `npm run test:run` - 所有测试通过 => tests.required=npm run test:run
        @ Messages
        Commit messages and documentation are written in English. => commit.language=en
        **Deutsch** für die Kommunikation, **Englisch** für Code, Kommentare und Commit-Nachrichten. => commit.language=en
        Commit message format: `feat(scope): description` | `fix(scope): description` | `chore: description` => commit.conventional;commit.types=feat,fix,chore
        Commit messages must be descriptive and scoped. => -
        Commit messages must name the model as `GPT-5`. => -
        Commit messages may say anything, but **PR titles must follow Conventional Commits**. => -
        @ Commit message instructions
        Start with a lowercase verb in imperative mood (e.g., add, fix, update, remove). => commit.subject.imperative;commit.subject.case=lower
        The `<one-line-summary>` must never exceed 66 bytes. => commit.subject.max=66
        @ Branches
        ブランチ名には英数字・ドット・ハイフン・アンダースコアのみ使用します。 => -
        Releases: `release/v<version>` => branch.prefixes=release/
        Create a feature branch: `git checkout -b <type>/<description>-<issue#>` => branch.pattern
        @ Languages
        Do not add Russian text to any description, docstring, comment, or `.md` file. => -
        @ 提交
        每次提交必须包含中文 body，用 `- ` 列表说明改动 => commit.body.required
        钩子会检查提交说明是否遵循 Conventional Commits 规范 (如 `feat:`, `fix:`, `chore:` 等) => commit.conventional
        @ Commit notes
        Include scope: `fix(parser): keep the last comma` => commit.scope=required
        Include scope when it helps the reader => -
        @ Git diffs
        Proactively suggest updates of `src/` and `tests/` based on those changes. => -
        @ Code generation
        Always include TypeScript types => types.required
        **NEVER** skip type annotations on function parameters => types.required
        Use proper types for all function parameters and return values => types.required
        @ 🚫 Never do these
        **NEVER** skip TypeScript type annotations on function parameters => types.required
        @ Code generation
        所有公开函数必须有 JSDoc 注释 => docstring.required
        JSDoc on all exported module members. => docstring.required
        @ 커밋 제목
        제목 맨 뒤의 마침표는 빼 주세요. => commit.subject.no_period
        @ Commits
        Ein Rumpf ist bei jedem Commit Pflicht. => commit.body.required
        """#
}
