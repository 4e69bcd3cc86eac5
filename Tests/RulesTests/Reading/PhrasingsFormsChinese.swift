extension Phrasings {
    /// Chinese rules of branches and code, in forms that were thought up before the reader was tried on them.
    static let formsChinese = #"""
        @ Git
        分支以 `feature/` 或 `fix/` 开头。 => branch.prefixes=feature/,fix/
        分支前缀：`feat/`、`bug/`、`chore/` => branch.prefixes=feat/,bug/,chore/
        新建分支必须带前缀 `feature/` 或 `hotfix/`。 => branch.prefixes=feature/,hotfix/
        允许的分支前缀只有 `work/` 和 `fix/`。 => branch.prefixes=work/,fix/
        功能分支用 `feature/名称`，修复分支用 `bugfix/名称`。 => branch.prefixes=feature/,bugfix/
        分支名：`<类型>/<编号>-<描述>` => branch.pattern
        分支命名遵循 `{type}/{ticket}`。 => branch.pattern
        分支按 `PAY-<编号>-<描述>` 的格式命名。 => branch.pattern
        分支名须匹配正则 `^(feat|fix)/[0-9]+$`。 => branch.pattern
        严禁直接推送到 `main`。 => branch.protected=main
        不得向 `main` 直接提交。 => branch.protected=main
        任何人都不能直接推送 `main`。 => branch.protected=main
        `develop` 不接受直接提交。 => branch.protected=develop
        `main` 只能通过 PR 合并。 => branch.protected=main
        `main` 和 `release` 是受保护分支。 => branch.protected=main,release
        进入 `main` 的唯一途径是经过评审的合并请求。 => branch.protected=main
        可以直接推 main 吗？不可以。 => branch.protected=main
        不要在 `master` 上直接开发。 => branch.protected=master
        保护分支：`main`、`staging` => branch.protected=main,staging
        分支名使用小写字母和连字符。 => branch.case=kebab
        分支名不得出现大写字母。 => branch.case=lower
        分支名：kebab-case => branch.case=kebab
        分支名一律小写。 => branch.case=lower
        默认分支是 `main`。 => -
        开始工作前先拉取 `main`。 => -
        PR 的目标分支为 `develop`。 => -
        合并到 `main` 后自动部署。 => -
        @ Python
        docstring：英文 => docstring.language=en
        文档字符串用中文书写。 => docstring.language=zh
        docstring 的语言统一为英文。 => docstring.language=en
        docstring 采用 Google 风格。 => docstring.style=google
        文档字符串格式遵循 NumPy。 => docstring.style=numpy
        使用 Google 风格的 docstring。 => docstring.style=google
        docstring 采用 reST（`:param`）格式。 => docstring.style=sphinx
        公共函数都要写 docstring。 => docstring.required
        每个公共方法必须有文档字符串。 => docstring.required
        没有 docstring 的公共函数不予合并。 => docstring.required
        所有函数均需编写文档字符串。 => docstring.required
        不得省略 docstring。 => docstring.required
        公共函数的 docstring 为必填。 => docstring.required
        所有函数都要加类型注解。 => types.required
        没有类型注解的函数不予接收。 => types.required
        参数和返回值必须标注类型。 => types.required
        类型注解：必须 => types.required
        公共函数的类型提示是强制的。 => types.required
        不得省略类型提示。 => types.required
        文件最多 500 行。 => file.max_lines=500
        单个文件超过 400 行就要拆分。 => file.max_lines=400
        每个文件控制在 300 行以内。 => file.max_lines=300
        源文件行数上限为 600 行。 => file.max_lines=600
        不得创建超过 700 行的文件。 => file.max_lines=700
        函数不超过 50 行。 => -
        PR 不超过 400 行。 => -
        每行不超过 100 个字符。 => -
        `.env` 禁止提交。 => forbid.path
        不要把 `*.pem` 放进仓库。 => forbid.path
        `data/raw/` 绝不提交。 => forbid.path
        `secrets.yml` 不得进入版本库。 => forbid.path
        不得提交的文件：`.env`、`*.key` => forbid.path
        请勿提交 `node_modules/`。 => forbid.path
        不要读取 `.env`。 => -
        不要手动修改 `migrations/`。 => -
        密钥放在 `.env` 里。 => -
        禁用 `print()`。 => forbid.content
        不使用 `eval()`。 => forbid.content
        代码里不得留下 `console.log`。 => forbid.content
        用 `subprocess.run()` 代替 `os.system()`。 => forbid.content
        不得使用 `datetime.utcnow()`。 => forbid.content
        生产代码中禁止使用 `print()`。 => -
        循环中不要调用 `save()`。 => -
        除测试外不得使用 `time.sleep()`。 => -
        @ 测试
        提交前运行 `pytest`。 => tests.required=pytest
        `make test` 通过后才能提交。 => tests.required=make test
        测试失败不得提交。 => tests.required
        提交之前：`npm test` => tests.required=npm test
        所有测试通过才允许提交。 => tests.required
        禁止提交测试未通过的代码。 => tests.required
        先跑通测试，再提交。 => tests.required
        提 PR 前运行 `pytest`。 => -
        新功能要写测试。 => -
        """#
}
