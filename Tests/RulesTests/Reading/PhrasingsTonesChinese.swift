extension Phrasings {
    /// Chinese from rules to plain speech.
    static let tonesChinese = #"""
        @ 提交代码时
        标题不超过 50 个字。 => commit.subject.max=50
        标题末尾不加句号。 => commit.subject.no_period
        @ 代码提交
        标题不超过 50 个字。 => commit.subject.max=50
        描述一律用中文。 => commit.language=zh
        @ 提交的时候
        首行最长 60 个字符。 => commit.subject.max=60
        @ 仓库使用
        提交信息用英文书写。 => commit.language=en
        @ Git 使用约定
        首行不超过 72 个字符。 => commit.subject.max=72
        @ 版本库管理
        提交信息首行不得超过 72 个字符。 => commit.subject.max=72
        @ 提交
        标题（包括类型前缀）不超过 60 个字符。 => commit.subject.max=60
        标题以 50 字为宜，最多 72 字。 => commit.subject.max=72
        标题尽量 50 字以内，上限 68 字。 => commit.subject.max=68
        标题目标 50 字，硬性上限 72 字。 => commit.subject.max=72
        标题争取写在 50 字内，72 字是底线。 => commit.subject.max=72
        AI 工具自动加的 `Co-Authored-By` 请删掉再提交。 => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` 一行必须删除。 => commit.trailer.forbidden=Co-Authored-By
        不得在提交信息中附带 `Co-Authored-By` 署名。 => commit.trailer.forbidden=Co-Authored-By
        提交里不要留 `Co-Authored-By`。 => commit.trailer.forbidden=Co-Authored-By
        带 `Co-Authored-By` 的提交会被打回。 => commit.trailer.forbidden=Co-Authored-By
        去掉 `Co-Authored-By` 后再提交。 => commit.trailer.forbidden=Co-Authored-By
        标题中不得出现 `临时`、`测试一下`、`随便`。 => commit.forbidden_words=临时,测试一下,随便
        以下词语不得出现在标题中：`临时`、`先这样` => commit.forbidden_words=临时,先这样
        禁用词：`临时`、`搞定`、`改一下` => commit.forbidden_words=临时,搞定,改一下
        `改bug`、`哈哈` 禁止 => commit.forbidden_words=改bug,哈哈
        禁止 `临时`、`随便改改` => commit.forbidden_words=临时,随便改改
        别用“修改”“更新”当标题。 => commit.forbidden_words
        末行写 `Refs: #12` 关联任务。 => commit.trailer.required=Refs
        尾部必须带 `Refs: KF-12`。 => commit.trailer.required=Refs;commit.ticket
        每个提交末尾须有 `Refs:` 行。 => commit.trailer.required=Refs
        没有 `Refs:` 的提交一律退回。 => commit.trailer.required=Refs
        正文每行 72 列处换行。 => commit.body.line_max=72
        正文不可省略。 => commit.body.required
        没有正文的提交不予接收。 => commit.body.required
        单元测试未全部通过的代码不得提交。 => tests.required
        测试全部通过之前不要提交。 => tests.required
        先跑 `make test`，全绿了再提交。 => tests.required=make test
        提交之前跑一遍 `pytest`，确认全部通过。 => tests.required=pytest
        type 只能从 `feat`、`fix`、`chore` 里选。 => commit.types=feat,fix,chore
        @ 分支
        分支名格式须为 `<type>/<姓名拼音>/<简述>`。 => branch.pattern=<type>/<姓名拼音>/<简述>
        工作分支命名为 `dev/<工号>/<需求号>`。 => branch.pattern=dev/<工号>/<需求号>
        分支叫 `<姓名>/<任务>` 就行。 => branch.pattern=<姓名>/<任务>
        分支名只用小写字母、数字和连字符。 => branch.case=kebab
        分支名不得使用小写字母、数字、连字符以外的字符。 => branch.case=kebab
        单词之间用短横线连接。 => branch.case=kebab
        `main`：线上版本。不允许直接推送。 => branch.protected=main
        @ 代码
        单文件一律不得超过 400 行。 => file.max_lines=400
        组件文件不超过 250 行。 => file.max_lines=250
        一个源码文件最多 500 行，超了就拆。 => file.max_lines=500
        脚本超过 400 行要拆开。 => file.max_lines=400
        文件写到 600 行就该拆了。 => file.max_lines=600
        每个模块文件控制在 500 行以内。 => file.max_lines=500
        `*.pfx` 不得登记到仓库。 => forbid.path
        `dist/` 不要传到仓库。 => forbid.path
        @ 提交规范
        标题建议 50 字以内，最长不得超过 72 字。 => commit.subject.max=72
        首行长度：推荐 50 字符，上限 72 字符。 => commit.subject.max=72
        标题别超过 60 个字。 => commit.subject.max=60
        第一行最多写 50 个字。 => commit.subject.max=50
        一律用中文写。 => commit.language=zh
        提交说明统一使用英文。 => commit.language=en
        结尾别加句号。 => commit.subject.no_period
        不要用表情符号。 => commit.emoji=forbidden
        首字母小写。 => commit.subject.case=lower
        用动词开头，祈使语气。 => commit.subject.imperative
        正文必须写明原因。 => commit.body.required
        正文为空的提交会被退回。 => commit.body.required
        scope 必须填写。 => commit.scope=required
        scope 可写可不写。 => commit.scope=optional
        每次提交都要带上任务号，例如 `KF-12`。 => commit.ticket
        所有提交必须带 `Signed-off-by`。 => commit.trailer.required
        不要加 AI 署名（`Co-Authored-By`）。 => commit.trailer.forbidden
        标题里不许出现 `WIP`。 => commit.forbidden_words=WIP
        “修改”“更新”这类空话不许用作提交信息。 => commit.forbidden_words
        @ 分支规范
        分支名全小写，用连字符分隔单词。 => branch.case=kebab
        不要用大写字母。 => branch.case=lower
        以 `feat/` 或 `fix/` 开头。 => branch.prefixes=feat/,fix/
        新功能用 `feature/`，修复用 `fix/`。 => branch.prefixes=feature/,fix/
        `main` 不接受直接推送。 => branch.protected=main
        `main` 已锁定，只能通过合并请求修改。 => branch.protected=main
        谁都不许直接往 `release` 推代码。 => branch.protected=release
        @ Python 规范
        所有函数都要写类型注解。 => types.required
        没有类型注解的函数不予合并。 => types.required
        公开函数必须有 docstring。 => docstring.required
        docstring 用 Google 风格，中文书写。 => docstring.style=google;docstring.language=zh
        文件不要超过 500 行。 => file.max_lines=500
        超过 500 行的文件必须拆分。 => file.max_lines=500
        单个源文件上限 600 行。 => file.max_lines=600
        `.env` 绝对不能提交。 => forbid.path
        `node_modules/` 别提交。 => forbid.path
        @ 提交前检查
        `make test` 必须通过。 => tests.required=make test
        @ 测试
        测试没过不许提交。 => tests.required
        跑完 `pytest` 全部通过才能提交。 => tests.required=pytest
        @ 提交约定
        标题前面加任务号，例如 `GAME-77`。 => commit.ticket
        类型只有 `feat`、`fix`、`docs` 三种。 => commit.types=feat,fix,docs
        除 `feat`、`fix`、`chore` 外不得使用其他类型。 => commit.types=feat,fix,chore
        标题连类型一起不超过 60 个字符。 => commit.subject.max=60
        正文每 80 个字符换一行。 => commit.body.line_max=80
        开头必须加一个表情。 => commit.emoji=required
        没有 `Signed-off-by` 的提交会被钩子拦下。 => commit.trailer.required=Signed-off-by
        AI 痕迹（`Co-Authored-By`）一律不留。 => commit.trailer.forbidden=Co-Authored-By
        @ 分支约定
        谁也不能直接改 `main`。 => branch.protected=main
        `main` 和 `release` 只能靠合并请求改动。 => branch.protected=main,release
        名字全部小写，单词用 `-` 连接。 => branch.case=kebab
        @ 代码约定
        一个文件别写超过 400 行。 => file.max_lines=400
        文件太长（超过 500 行）就拆开。 => file.max_lines=500
        公开方法必须带 docstring。 => docstring.required
        docstring 采用 reST 风格，用英文写。 => docstring.style=sphinx;docstring.language=en
        `.DS_Store` 不要提交。 => forbid.path
        @ 提交前
        `npm test` 全部通过 => tests.required=npm test
        """#
}
