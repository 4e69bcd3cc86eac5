import Testing

extension Phrasings {
    /// Turns of speech in several languages: what holds likewise, what is owed besides its form, what a row of a table
    /// takes from the rows above it, and things that only look like these.
    static let turns = #"""
        @ コミット
        説明のないコミットは差し戻します。 => commit.body.required
        理由が書かれていないコミットは受け付けない。 => commit.body.required
        3行目以降に必ず理由を書く。 => commit.body.required
        本文は必須で、72文字で折り返す。 => commit.body.required;commit.body.line_max=72
        本文は72文字で必ず折り返す。 => commit.body.line_max=72
        件名は大文字で始める。 => commit.subject.case=sentence
        チケット番号（`AB-12`）は件名ではなく本文の最後に必ず記載する。 => commit.ticket=AB-\d+
        絵文字はご遠慮ください。 => commit.emoji=forbidden
        1行目は `<領域>: <Summary>` とする。 => commit.subject.pattern
        テストに落ちる変更をコミットしてはならない。 => tests.required
        コミットメッセージ画面の見出しは20文字以内。 => -
        @ ブランチ
        `main` には本番のコードがあります。直接プッシュは禁止です。 => branch.protected=main
        `stable` はプルリクエスト専用。 => branch.protected=stable
        `main` に直接プッシュしない。`release` も同様。 => branch.protected=main,release
        `main` の文章は直接変えてはならない。 => -
        @ 提交
        正文必写。 => commit.body.required
        没有理由的提交一律退回。 => commit.body.required
        第三行起必须写明理由。 => commit.body.required
        说明以大写字母开头。 => commit.subject.case=sentence
        每次代码提交之前先跑 `pytest`，全部通过才行。 => tests.required=pytest
        不放 emoji，邮件网关认不得。 => commit.emoji=forbidden
        标题写成 `<类型>(<模块>): <一句话>`，模块不能少。 => commit.conventional
        提交信息统一写英文，正文每 80 列折行。 => commit.language=en;commit.body.line_max=80
        提交信息弹窗的标题不超过 10 个字。 => -
        正文必须在 72 个字符处换行。 => commit.body.line_max=72
        @ 分支
        `main` 只供合并，`release` 亦然。 => branch.protected=main,release
        @ 代码
        公开函数须写 docstring，缺失者不予合并。 => docstring.required
        @ Commits
        Der Rumpf wird bei 72 Zeichen umgebrochen und darf nicht fehlen. => commit.body.required;commit.body.line_max=72
        Commits ohne Begründung werden zurückgewiesen. => commit.body.required
        Jeder Commit nennt seine Ticketnummer, z. B. `FP-123`. => commit.ticket=FP-\d+
        Das Werk in der Klammer ist Pflicht: `hw`, `sw` oder `ped`. => commit.scope=hw,sw,ped
        Der Rumpf muss bei 72 Zeichen umgebrochen werden. => commit.body.line_max=72
        @ Commits
        O corpo é obrigatório e quebra em 72 colunas. => commit.body.required;commit.body.line_max=72
        Emojis ficam de fora. => commit.emoji=forbidden
        El asunto no pasa de 60 caracteres. => commit.subject.max=60
        @ Hinweise
        | Teil | Vorgabe |\n|---|---|\n| Titel | höchstens 40 Zeichen |\n| Emoji | keine | => -
        | 項目 | 内容 |\n|---|---|\n| 画面の見出し | 20 文字以内 |\n| 件名 | 30 文字以内 | => -
        @ Werkstatt
        | Thema | Regel |\n|---|---|\n| Commits | Conventional Commits |\n| Betreff | höchstens 64 Zeichen | => commit.conventional;commit.subject.max=64
        | 项目 | 要求 |\n|---|---|\n| 提交格式 | Conventional Commits |\n| 标题 | 60 字以内 |\n| 表情 | 不用 | => commit.conventional;commit.subject.max=60;commit.emoji=forbidden
        | 項目 | 内容 |\n|---|---|\n| 形式 | Conventional Commits |\n| 画面の見出し | 20 文字以内 |\n| 件名 | 30 文字以内 | => commit.conventional
        """#
}

extension PhrasingTests {
    @Test(arguments: Phrasings.cases(Phrasings.turns))
    func turnsOfSpeech(_ one: Phrasings.Case) throws { try Self.check(one) }
}
