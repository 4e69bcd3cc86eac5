extension Phrasings {
    /// Chinese: the same rules in other words.
    static let chineseWide = #"""
        @ 提交规范
        提交信息遵循 Conventional Commits 规范。 => commit.conventional
        使用约定式提交规范。 => commit.conventional
        严格遵守 Conventional Commits。 => commit.conventional
        提交信息格式：`type(scope): description` => commit.conventional
        提交信息格式为 `<类型>: <描述>`。 => commit.conventional
        类型包括：feat、fix、docs、style、refactor、test、chore。 => commit.types=feat,fix,docs,style,refactor,test,chore
        类型必须是 `feat`、`fix`、`docs`、`chore` 之一。 => commit.types=feat,fix,docs,chore
        允许的类型：feat / fix / docs / refactor => commit.types=feat,fix,docs,refactor
        提交必须以 `feat:`、`fix:` 或 `docs:` 开头。 => commit.types=feat,fix,docs
        标题不超过 50 个字符。 => commit.subject.max=50
        标题长度不得超过72字符。 => commit.subject.max=72
        首行控制在 50 个字符以内。 => commit.subject.max=50
        标题最多 60 字符。 => commit.subject.max=60
        提交标题限制在72个字符以内。 => commit.subject.max=72
        标题应少于 50 个字。 => commit.subject.max=50
        正文每行不超过 72 个字符。 => commit.body.line_max=72
        正文每 72 个字符换行。 => commit.body.line_max=72
        使用祈使句。 => commit.subject.imperative
        标题使用动词原形开头。 => commit.subject.imperative
        标题末尾不加句号。 => commit.subject.no_period
        标题结尾不要使用句号。 => commit.subject.no_period
        标题末尾不要加标点。 => commit.subject.no_period
        句尾不带句号。 => commit.subject.no_period
        标题首字母小写。 => commit.subject.case=lower
        标题首字母大写。 => commit.subject.case=sentence
        提交信息使用中文。 => commit.language=zh
        提交信息必须使用英文撰写。 => commit.language=en
        提交说明用中文书写。 => commit.language=zh
        所有提交信息一律使用中文。 => commit.language=zh
        commit message 使用英文。 => commit.language=en
        Git 提交信息使用简体中文。 => commit.language=zh
        scope 为必填项。 => commit.scope=required
        scope 可选。 => commit.scope=optional
        范围可以省略。 => commit.scope=optional
        提交信息必须关联任务编号（如 `#123`）。 => commit.ticket
        每次提交都要包含 Jira 编号，例如 `ABC-123`。 => commit.ticket
        必须填写正文。 => commit.body.required
        正文必须说明修改原因。 => commit.body.required
        没有正文的提交会被退回。 => commit.body.required
        每次提交必须带 `Signed-off-by`。 => commit.trailer.required
        不要添加 `Co-Authored-By`。 => commit.trailer.forbidden
        禁止在提交信息中添加 AI 署名。 => commit.trailer.forbidden
        提交信息中不得包含 Co-Authored-By。 => commit.trailer.forbidden
        提交信息禁止使用 emoji。 => commit.emoji=forbidden
        不要在提交信息中使用表情符号。 => commit.emoji=forbidden
        每个提交以 emoji 开头。 => commit.emoji=required
        提交信息不得使用 `WIP`。 => commit.forbidden_words
        禁止使用"修改"、"更新"等模糊的提交信息。 => commit.forbidden_words
        @ 分支管理
        分支名以 `feature/`、`fix/` 或 `hotfix/` 开头。 => branch.prefixes=feature/,fix/,hotfix/
        功能分支：`feature/xxx`，修复分支：`fix/xxx` => branch.prefixes=feature/,fix/
        分支命名格式：`<类型>/<描述>` => branch.pattern
        禁止直接提交到 `main` 分支。 => branch.protected=main
        不要直接推送到 main 分支。 => branch.protected=main
        严禁直接向 `master` 推送代码。 => branch.protected=master
        `main` 分支受保护，只能通过 PR 合并。 => branch.protected=main
        禁止在 main 分支上直接开发。 => branch.protected=main
        不得直接在 `develop` 上提交代码。 => branch.protected=develop
        分支名使用小写字母和连字符。 => branch.case=kebab
        分支名称使用 kebab-case。 => branch.case=kebab
        分支名不得包含大写字母。 => branch.case=lower
        @ 代码规范
        所有公共函数必须有 docstring。 => docstring.required=public
        所有函数必须编写文档字符串。 => docstring.required=all
        公开接口必须添加 docstring。 => docstring.required=public
        每个函数都要有 docstring。 => docstring.required=all
        docstring 使用 Google 风格。 => docstring.style=google
        文档字符串采用 NumPy 风格。 => docstring.style=numpy
        docstring 使用中文编写。 => docstring.language=zh
        文档字符串用英文。 => docstring.language=en
        所有函数必须添加类型注解。 => types.required=all
        必须使用类型提示。 => types.required
        函数参数和返回值必须标注类型。 => types.required
        类型注解是强制的。 => types.required
        单个文件不超过 500 行。 => file.max_lines=500
        文件长度不得超过 400 行。 => file.max_lines=400
        每个文件最多 300 行。 => file.max_lines=300
        超过 500 行的文件必须拆分。 => file.max_lines=500
        禁止使用 `print()`。 => forbid.content
        不要使用 `any` 类型。 => forbid.content
        禁止使用 `eval()`。 => forbid.content
        不要遗留 `console.log`。 => forbid.content
        @ 测试
        提交前必须通过所有测试。 => tests.required
        提交前运行 `pytest`。 => tests.required=pytest
        每次提交前必须执行 `make test`。 => tests.required=make test
        测试未通过不得提交。 => tests.required
        所有测试通过后才能提交。 => tests.required
        @ 安全
        禁止提交 `.env` 文件。 => forbid.path
        不要将 `.env` 提交到仓库。 => forbid.path
        `*.pem` 不得提交。 => forbid.path
        不要提交 `dist/` 目录。 => forbid.path
        禁止硬编码密钥和密码。 => secrets.forbidden
        不要在代码中写死密码。 => secrets.forbidden
        禁止提交敏感信息。 => secrets.forbidden
        @ Git 规范
        提交格式：`<type>: <subject>` => commit.conventional
        标题不超过 50 字，使用祈使句，结尾不加句号。 => commit.subject.max=50;commit.subject.imperative;commit.subject.no_period
        类型只允许 feat、fix、docs、chore。 => commit.types=feat,fix,docs,chore
        禁止直接推送 main。 => branch.protected=main
        提交信息用中文。 => commit.language=zh
        """#
}
