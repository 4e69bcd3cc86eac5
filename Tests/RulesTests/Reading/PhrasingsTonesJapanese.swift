extension Phrasings {
    /// Japanese from regulations to requests.
    static let tonesJapanese = #"""
        @ コミットするとき
        件名は50文字を超えないようにしてください。 => commit.subject.max=50
        件名の最後の句点は外してください。 => commit.subject.no_period
        件名は日本語でお願いします。 => commit.language=ja
        @ ソースコード管理
        コミットの件名は 40 文字以下とする。 => commit.subject.max=40
        @ Git の使い方
        コミットメッセージは英語で書いてください。 => commit.language=en
        @ 変更の記録
        コミットメッセージは日本語とする。 => commit.language=ja
        @ コミット
        AI ツールが付ける `Co-Authored-By` は消してからコミットしてください。 => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` 行は削除する。 => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` は付けません。 => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` を外してからコミットすること。 => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` が残っているコミットは差し戻します。 => commit.trailer.forbidden=Co-Authored-By
        本文は72桁で改行してください。 => commit.body.line_max=72
        本文は半角72文字ごとに折り返す。 => commit.body.line_max=72
        本文を省略してはならない。 => commit.body.required
        本文のないコミットは受理しない。 => commit.body.required
        `とりあえず`、`ｗｗｗ` は禁止 => commit.forbidden_words
        件名に「とりあえず」や「一旦」は使いません。 => commit.forbidden_words
        「修正」だけの件名は受け付けません。 => commit.forbidden_words=修正
        フッターに `Refs: ABC-12` を必ず入れる。 => commit.trailer.required=Refs;commit.ticket
        すべてのコミットの末尾に `Refs:` 行を置く。 => commit.trailer.required=Refs
        件名は50文字を目標とし、68文字を限度とする。 => commit.subject.max=68
        件名は50文字が目安、72文字が上限。 => commit.subject.max=72
        件名は50文字くらい、どんなに長くても72文字。 => commit.subject.max=72
        件名（種別を含む）は72文字に収める。 => commit.subject.max=72
        1行目（type と scope を含む）は 72 文字以内に収めてください。 => commit.subject.max=72
        テストが通るまでコミットしないでください。 => tests.required
        コミットする前に `make test` を実行し、緑になっていることを確認してください。 => tests.required=make test
        `pytest` が緑になってからコミットします。 => tests.required=pytest
        試験に失敗したソースはコミットできない。 => tests.required
        type に使えるのは `feat` `fix` `chore` の3つです。 => commit.types=feat,fix,chore
        @ ブランチ
        `main`: リリース済みの版。直接コミットしないこと。 => branch.protected=main
        `release` は出荷版です。ここへの直接コミットは禁止。 => branch.protected=release
        ブランチ名は英小文字・数字・ハイフンのみとする。 => branch.case=kebab
        ブランチ名に使えるのは小文字とハイフンだけです。 => branch.case=kebab
        単語はハイフンでつなぐ。 => branch.case=kebab
        ブランチ名は `<担当者>/<課題番号>-<内容>` とします。 => branch.pattern=<担当者>/<課題番号>-<内容>
        作業ブランチは `work/<社員番号>/<案件番号>` の形とする。 => branch.pattern=work/<社員番号>/<案件番号>
        名称は `dev/<氏名>/<作業内容>` とする。 => branch.pattern=dev/<氏名>/<作業内容>
        @ コード
        1 ファイルは 300 行を超えてはならない。 => file.max_lines=300
        1ファイルが400行を超えたら分けましょう。 => file.max_lines=400
        ファイルは長くても500行です。 => file.max_lines=500
        ソースは1本 600 行以内とする。 => file.max_lines=600
        スクリプトは1本あたり400行まで。 => file.max_lines=400
        モジュールファイルは500行以内。 => file.max_lines=500
        `.env` はリポジトリに入れません。 => forbid.path
        `*.pfx` はリポジトリに登録してはならない。 => forbid.path
        @ コミット規約
        件名は50文字、長くても72文字まで。 => commit.subject.max=72
        件名の長さ：推奨50文字、上限72文字。 => commit.subject.max=72
        件名はできれば50文字、最大でも70文字に。 => commit.subject.max=70
        1行目は全角で30文字以内にまとめる。 => commit.subject.max=30
        メッセージは和文とする。 => commit.language=ja
        英語で統一します。 => commit.language=en
        文末に「。」を付けない。 => commit.subject.no_period
        件名の末尾にピリオドを打たないこと。 => commit.subject.no_period
        絵文字は使わないでください。 => commit.emoji=forbidden
        件名は小文字で始めます。 => commit.subject.case=lower
        動詞の原形で書き始める。 => commit.subject.imperative
        本文は必ず書いてください。 => commit.body.required
        本文が空のコミットは受け付けません。 => commit.body.required
        スコープは省略できません。 => commit.scope=required
        スコープは書かなくてもかまいません。 => commit.scope=optional
        コミットごとに課題番号（例: `SHOP-12`）を入れてください。 => commit.ticket
        全コミットに `Signed-off-by` を付けます。 => commit.trailer.required
        AI による共著者表記は入れない。 => commit.trailer.forbidden
        `Co-Authored-By` は残さないでください。 => commit.trailer.forbidden
        件名に `WIP` を含めてはならない。 => commit.forbidden_words=WIP
        「対応」「修正」だけのメッセージは禁止です。 => commit.forbidden_words=対応,修正
        次の語は使わないこと：`とりあえず`、`適当` => commit.forbidden_words=とりあえず,適当
        @ ブランチ運用
        小文字とハイフンで書きます。 => branch.case=kebab
        大文字は使わない。 => branch.case=lower
        `feat/` か `fix/` で始めてください。 => branch.prefixes=feat/,fix/
        新機能は `feature/`、不具合は `fix/` から始める。 => branch.prefixes=feature/,fix/
        `main` への直プッシュは禁止です。 => branch.protected=main
        `main` は保護しています。変更は PR からのみ入ります。 => branch.protected=main
        `release` に直接コミットしないでください。 => branch.protected=release
        @ Python
        すべての関数に型ヒントを付けてください。 => types.required
        型ヒントのない関数は却下します。 => types.required
        公開関数には docstring が必要です。 => docstring.required
        docstring は Google スタイルの日本語で書きます。 => docstring.style=google;docstring.language=ja
        ファイルは 500 行以内に収めてください。 => file.max_lines=500
        500 行を超えるファイルは作らない。 => file.max_lines=500
        1 ファイルの上限は 600 行とする。 => file.max_lines=600
        `.env` は絶対にコミットしないこと。 => forbid.path
        `dist/` はコミット対象外です。 => forbid.path
        @ コミット前
        `make test` を通す。 => tests.required=make test
        @ 検証
        テストが全部通ってからコミットしてください。 => tests.required
        テストが落ちた状態でコミットしないこと。 => tests.required
        `pytest` が成功するまでコミット禁止。 => tests.required=pytest
        @ コミットの約束
        件名の先頭にチケット番号を付けます（例: `GAME-77`）。 => commit.ticket
        種別は `feat`・`fix`・`docs` の3つだけです。 => commit.types=feat,fix,docs
        `feat`、`fix`、`chore` 以外の種別は使いません。 => commit.types=feat,fix,chore
        件名は全角25文字まで、超えたら書き直し。 => commit.subject.max=25
        本文は80文字で改行します。 => commit.body.line_max=80
        件名は体言止めにせず命令形で書く。 => commit.subject.imperative
        先頭に絵文字を必ず1つ付ける。 => commit.emoji=required
        Signed-off-by のないコミットはフックで止まります。 => commit.trailer.required=Signed-off-by
        AI の痕跡（`Co-Authored-By`）は残さないこと。 => commit.trailer.forbidden=Co-Authored-By
        @ ブランチの約束
        `main` には誰も直接触れません。 => branch.protected=main
        `main` と `release` は PR のマージでしか変わりません。 => branch.protected=main,release
        名前は `feature/…` または `bugfix/…`。 => branch.prefixes=feature/,bugfix/
        すべて小文字、単語は `-` でつなぐ。 => branch.case=kebab
        @ コードの約束
        1ファイル400行を超えて書かない。 => file.max_lines=400
        長すぎるファイル（500行超）は分割してください。 => file.max_lines=500
        公開メソッドには docstring 必須。 => docstring.required
        docstring は reST 形式、英語で書く。 => docstring.style=sphinx;docstring.language=en
        `.DS_Store` はコミットしないこと。 => forbid.path
        @ コミットする前に
        `npm test` が通ること => tests.required=npm test
        """#
}
