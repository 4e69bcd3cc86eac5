extension Phrasings {
    /// Chinese: a title after `@`, then sentences with what they say.
    static let chinese = #"""
        @ 提交规范
        提交信息遵循 Conventional Commits 规范。 => commit.conventional
        使用约定式提交格式。 => commit.conventional
        提交信息格式：`<type>(<scope>): <subject>` => commit.conventional
        type 只能是 feat、fix、docs、test、chore 之一。 => commit.types=feat,fix,docs,test,chore
        允许的类型：`feat`、`fix`、`docs`、`refactor` => commit.types=feat,fix,docs,refactor
        提交必须以 `feat:`、`fix:`、`docs:` 开头。 => commit.types=feat,fix,docs
        标题不超过 50 个字符。 => commit.subject.max=50
        首行长度不得超过 72 字符。 => commit.subject.max=72
        标题控制在 60 字以内，末尾不加句号。 => commit.subject.max=60;commit.subject.no_period
        使用祈使语气书写标题。 => commit.subject.imperative
        标题首字母小写。 => commit.subject.case=lower
        正文每行不超过 72 个字符。 => commit.body.line_max=72
        提交信息必须使用英文。 => commit.language=en
        所有提交信息一律使用中文。 => commit.language=zh
        scope 必填。 => commit.scope=required
        scope 可省略。 => commit.scope=optional
        每个提交必须关联 issue 编号（如 `#123`）。 => commit.ticket
        提交必须包含 Jira 编号，例如 `ABC-123`。 => commit.ticket
        必须填写正文。 => commit.body.required
        每次提交必须带 `Signed-off-by`。 => commit.trailer.required
        禁止添加 `Co-Authored-By`。 => commit.trailer.forbidden
        提交信息中禁止使用表情符号。 => commit.emoji=forbidden
        提交标题禁止出现 `WIP`、`tmp` 等字样。 => commit.forbidden_words
        提交要小而专注。 => -
        未经允许不要提交代码。 => -
        PR 标题不超过 60 个字符。 => -
        @ 分支管理
        禁止直接向 `main` 分支提交代码。 => branch.protected=main
        不要直接推送到 main。 => branch.protected=main
        `main` 与 `develop` 为受保护分支。 => branch.protected=main,develop
        `master` 只能通过合并请求修改。 => branch.protected=master
        分支名以 `feature/` 或 `fix/` 开头。 => branch.prefixes=feature/,fix/
        功能分支使用 `feature/功能名`，修复分支使用 `fix/问题名`。 => branch.prefixes=feature/,fix/
        分支命名格式：`<type>/<任务号>-<简述>` => branch.pattern
        分支名使用小写字母和连字符。 => branch.case=kebab
        从 `develop` 拉取新分支。 => -
        @ 代码规范
        所有公共函数必须有文档字符串。 => docstring.required
        公共函数和类必须编写 docstring，使用 Google 风格。 => docstring.required;docstring.style=google
        文档字符串使用中文。 => docstring.language=zh
        所有函数必须有类型注解。 => types.required
        类型提示为强制要求。 => types.required
        单个文件不超过 500 行。 => file.max_lines=500
        函数不超过 50 行。 => -
        每行不超过 120 个字符。 => -
        注释使用中文。 => -
        @ 测试
        提交前必须运行 `pytest` 并确保全部通过。 => tests.required
        所有测试通过后才能提交。 => tests.required
        测试未通过不得提交。 => tests.required
        合并前运行测试。 => -
        @ 安全
        禁止提交 `.env` 文件。 => forbid.path
        `*.pem` 不得提交到仓库。 => forbid.path
        严禁将密钥硬编码在代码中。 => secrets.forbidden
        不要提交密码或密钥。 => secrets.forbidden
        """#
}
