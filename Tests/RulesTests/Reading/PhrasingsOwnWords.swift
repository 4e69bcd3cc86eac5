import Testing

/// Types, scopes and forms in words of the team's own language, and the orders of formal and of plain speech.
extension Phrasings {
    static let ownWords = #"""
        @ 提交
        类型仅限：增加、修补、说明 => commit.types=增加,修补,说明
        类型从 增加 / 修补 / 说明 里挑一个。 => commit.types=增加,修补,说明
        提交类型只有 `增加`、`修补`、`说明` 三种。 => commit.types=增加,修补,说明
        类型须为以下之一：增加、修补、说明。 => commit.types=增加,修补,说明
        分类只有 增加、修补、说明 三种。 => commit.types=增加,修补,说明
        首行须以类型起首，类型限于增加、修补、说明三类。 => commit.types=增加,修补,说明
        类型：\n\n- 增加：新东西\n- 修补：改错\n => commit.types=增加,修补
        | 类型 | 含义 |\n|---|---|\n| 增加 | 新东西 |\n| 修补 | 改错 |\n => commit.types=增加,修补
        格式：`【类型】说明` => commit.subject.pattern=【类型】说明
        格式为 `模块（范围）：说明` => commit.subject.pattern=模块（范围）：说明
        首行以五十字为限。 => commit.subject.max=50
        标题不得超过六十个字符。 => commit.subject.max=60
        | 项目 | 要求 | 备注 |\n|---|---|---|\n| 表情 | 不允许 | 聊天里可以 |\n => commit.emoji=forbidden
        类型：必填，小写 => -
        缺陷类型：前端、后端、数据库 => -
        | 类型 | 数量 |\n|---|---|\n| 增加 | 3 |\n| 修补 | 5 |\n => -
        ### 类型\n\n- 必须小写\n- 不能为空\n => -
        @ 合并请求
        类型：增加、修补、说明 => -
        @ 对话分支
        主分支是 `root`，不要直接修改。 => -
        @ 分支
        `trunk` 只读。 => branch.protected=trunk
        @ 提交前
        先跑 `tools/run_tests.bat`，有一条红就不许提交。 => tests.required=tools/run_tests.bat
        @ 代码
        单一源文件以四百行为限。 => file.max_lines=400
        @ コミット
        種別は「新設」「手直し」「文書」の三つに限る。 => commit.types=新設,手直し,文書
        種別は「新設」「手直し」の二種とする。 => commit.types=新設,手直し
        コミットの種別は、新設、改修、文書のいずれかとする。 => commit.types=新設,改修,文書
        分類は 新設 / 改修 / 文書 から選びます。 => commit.types=新設,改修,文書
        1行目の頭に付ける語は次の表から選ぶ。\n\n| 語 | 使う時 |\n|---|---|\n| 新設 | 足した |\n| 改修 | 直した |\n => commit.types=新設,改修
        接頭辞の一覧:\n\n```\n新設: 足した\n改修: 直した\n```\n => commit.types=新設,改修
        件名は四十文字を超えてはならない。 => commit.subject.max=40
        本文の各行は七十二桁以内に収めるものとする。 => commit.body.line_max=72
        課題番号(例: `#12`)が1行目に入っている。 => commit.ticket=#\d+
        署名(`Signed-off-by`)を忘れずに付ける。 => commit.trailer.required=Signed-off-by
        ### scope(任意・この製品の部品)\n\n省いてよい。\n => commit.scope=optional
        ### スコープ\n\n- `web`: 画面\n- `batch`: 夜間\n => commit.scope=web,batch
        障害の種別は、重大、軽微、要望のいずれかとする。 => -
        @ 帳票
        種別は「請求」「見積」「納品」の三種とする。 => -
        件名は三十文字以内とする。 => -
        @ ブランチ
        直 push 禁止: main, develop => branch.protected=main,develop
        開発用ブランチは道具が自動生成(例: `username/issue-12-add-x`) => -
        1. 作業ブランチを develop にマージ(プルリクエスト経由)\n2. 確認する\n => -
        @ Commits
        Typen: `neu`, `umbau`, `doku` => commit.types=neu,umbau,doku
        Typen von Fehlern: `leicht`, `mittel`, `schwer` => -
        Der Betreff beginnt mit einem Großbuchstaben und endet nicht mit einem Punkt. => commit.subject.case=sentence;commit.subject.no_period
        Der Betreff darf sechzig Zeichen nicht überschreiten. => commit.subject.max=60
        Os tipos aceitos são `novo`, `correção` e `ajuste`. => commit.types=novo,correção,ajuste
        Los tipos permitidos son `nuevo`, `arreglo` y `limpieza`. => commit.types=nuevo,arreglo,limpieza
        O título começa com letra minúscula e termina sem ponto. => commit.subject.case=lower;commit.subject.no_period
        El asunto no pasa de sesenta caracteres. => commit.subject.max=60
        El mensaje empieza por el área, así: `área: resumen`. => commit.subject.pattern=área: resumen
        @ Branches
        O nome segue `tipo/PAG-numero-resumo`. => branch.pattern=tipo/PAG-numero-resumo
        @ O que não entra no repositório
        `*.pfx` e `.env` nunca devem ser commitados. => forbid.path
        @ Estilo
        Ningún módulo debe superar las 500 líneas. => file.max_lines=500
        Todas las funciones llevan anotaciones de tipos. => types.required=all
        Módulos não podem passar de 400 linhas. => file.max_lines=400
        """#
}

@Suite("Types and orders in the team's own words")
struct OwnWordsTests {
    @Test(arguments: Phrasings.cases(Phrasings.ownWords))
    func ownWords(_ one: Phrasings.Case) throws { try PhrasingTests.check(one) }
}
