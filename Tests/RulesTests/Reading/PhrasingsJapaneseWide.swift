extension Phrasings {
    /// Japanese: the same rules in other words.
    static let japaneseWide = #"""
        @ コミット
        コミットメッセージは Conventional Commits に従う。 => commit.conventional
        Conventional Commits を採用しています。 => commit.conventional
        Conventional Commits 形式で記述してください。 => commit.conventional
        コミットメッセージは `type: 説明` の形式で書く。 => commit.conventional
        タイプは feat, fix, docs, refactor, test, chore のいずれか。 => commit.types=feat,fix,docs,refactor,test,chore
        使用可能な type: `feat`, `fix`, `docs`, `chore` => commit.types=feat,fix,docs,chore
        プレフィックスは `feat:`、`fix:`、`docs:` のみ使用する。 => commit.types=feat,fix,docs
        件名は50文字以内にする。 => commit.subject.max=50
        1行目は72文字以内で書いてください。 => commit.subject.max=72
        タイトルは50文字を超えないこと。 => commit.subject.max=50
        件名の長さは最大60文字とする。 => commit.subject.max=60
        件名は 50 文字以下。 => commit.subject.max=50
        本文は72文字で改行する。 => commit.body.line_max=72
        本文の各行は80文字以内とする。 => commit.body.line_max=80
        本文は1行72文字以内で折り返してください。 => commit.body.line_max=72
        命令形で書く。 => commit.subject.imperative
        件名は動詞の原形で始める。 => commit.subject.imperative
        件名の末尾にピリオドを付けない。 => commit.subject.no_period
        文末に句点(。)は不要。 => commit.subject.no_period
        件名の最後に「。」を付けないこと。 => commit.subject.no_period
        件名は小文字で始める。 => commit.subject.case=lower
        件名の先頭は大文字にする。 => commit.subject.case=sentence
        コミットメッセージは日本語で書く。 => commit.language=ja
        コミットメッセージは英語で記述すること。 => commit.language=en
        コミットは日本語で記載してください。 => commit.language=ja
        コミットメッセージは必ず日本語で作成する。 => commit.language=ja
        スコープは任意です。 => commit.scope=optional
        スコープは必須とする。 => commit.scope=required
        コミットメッセージにはチケット番号（例: `ABC-123`）を必ず含める。 => commit.ticket
        すべてのコミットに Issue 番号を記載する（`#123`）。 => commit.ticket
        件名の先頭に課題キー `PROJ-123` を付ける。 => commit.ticket
        本文は必須。 => commit.body.required
        本文には必ず変更理由を書く。 => commit.body.required
        本文のないコミットは認めない。 => commit.body.required
        すべてのコミットに `Signed-off-by` を付ける。 => commit.trailer.required
        `Co-Authored-By` を付けないでください。 => commit.trailer.forbidden
        AI の共同作成者表記をコミットに含めない。 => commit.trailer.forbidden
        Co-Authored-By トレーラーは禁止。 => commit.trailer.forbidden
        コミットメッセージに絵文字を使わない。 => commit.emoji=forbidden
        コミットメッセージでの絵文字の使用は禁止です。 => commit.emoji=forbidden
        コミットは絵文字で始める（gitmoji）。 => commit.emoji=required
        件名に `WIP` を使わない。 => commit.forbidden_words
        「修正」「更新」だけのメッセージは禁止。 => commit.forbidden_words
        @ ブランチ
        ブランチ名は `feature/` または `fix/` で始める。 => branch.prefixes=feature/,fix/
        機能追加は `feature/xxx`、バグ修正は `fix/xxx` とする。 => branch.prefixes=feature/,fix/
        ブランチ名は `<type>/<issue番号>-<概要>` とする。 => branch.pattern
        `main` に直接プッシュしない。 => branch.protected=main
        main ブランチへの直接プッシュは禁止です。 => branch.protected=main
        `main` と `develop` へ直接コミットしないこと。 => branch.protected=main,develop
        main への直接 push 禁止 => branch.protected=main
        `main` への変更は必ず PR 経由で行う。 => branch.protected=main
        main ブランチで直接作業しない。 => branch.protected=main
        `main` ブランチは保護されています。 => branch.protected=main
        ブランチ名は小文字とハイフンのみを使用する。 => branch.case=kebab
        ブランチ名はケバブケースにする。 => branch.case=kebab
        ブランチ名に大文字を使わない。 => branch.case=lower
        @ コーディング規約
        すべての公開関数に docstring を書く。 => docstring.required=public
        すべての関数に docstring を付けること。 => docstring.required=all
        公開クラスと公開メソッドには docstring が必須。 => docstring.required=public
        docstring は必須です。 => docstring.required
        docstring は Google スタイルで書く。 => docstring.style=google
        docstring は NumPy スタイルに従う。 => docstring.style=numpy
        docstring は日本語で記述する。 => docstring.language=ja
        docstring は英語で書いてください。 => docstring.language=en
        すべての関数に型ヒントを付ける。 => types.required=all
        型ヒントは必須です。 => types.required
        型ヒントを必ず記述すること。 => types.required
        関数の引数と戻り値には型アノテーションを付ける。 => types.required
        1ファイルは500行以内とする。 => file.max_lines=500
        ファイルは最大400行まで。 => file.max_lines=400
        ファイルの行数は300行を超えないこと。 => file.max_lines=300
        500行を超えるファイルは分割する。 => file.max_lines=500
        `print()` は使用しない。 => forbid.content
        `any` 型の使用禁止。 => forbid.content
        `eval()` の使用を禁止する。 => forbid.content
        `console.log` を残さない。 => forbid.content
        @ テスト
        コミット前にすべてのテストを通すこと。 => tests.required
        コミット前に必ず `pytest` を実行する。 => tests.required=pytest
        コミットする前に `make test` を実行し、すべて成功することを確認する。 => tests.required=make test
        テストが失敗している状態でコミットしない。 => tests.required
        テストが通ってからコミットする。 => tests.required
        @ セキュリティ
        `.env` をコミットしない。 => forbid.path
        `.env` ファイルは絶対にコミットしないでください。 => forbid.path
        `*.pem` をリポジトリに含めない。 => forbid.path
        API キーやパスワードをハードコードしない。 => secrets.forbidden
        秘密情報をコミットしないこと。 => secrets.forbidden
        @ Git
        コミットメッセージ: `<type>: <subject>` => commit.conventional
        件名50文字以内、命令形、末尾ピリオドなし => commit.subject.max=50;commit.subject.imperative;commit.subject.no_period
        使用できる種別は feat、fix、docs、chore。 => commit.types=feat,fix,docs,chore
        main へ直接コミット禁止。 => branch.protected=main
        @ コミット
        スコープは必ず書く。 => commit.scope=required
        スコープは省略しない。 => commit.scope=required
        スコープを省くことはできない。 => commit.scope=required
        スコープは書いても書かなくてもよい。 => commit.scope=optional
        スコープはなくて構いません。 => commit.scope=optional
        スコープは `web`、`api`、`db` のどれかにする。 => commit.scope=web,api,db
        本文を必ず付ける。 => commit.body.required
        本文を省略してはいけない。 => commit.body.required
        本文なしのコミットは差し戻す。 => commit.body.required
        件名だけのコミットは認めません。 => commit.body.required
        本文は空にしない。 => commit.body.required
        本文は任意。 => -
        件名は句点で終えない。 => commit.subject.no_period
        件名の終わりに「。」はいらない。 => commit.subject.no_period
        末尾のピリオドは付けません。 => commit.subject.no_period
        件名の末尾に句読点を打たない。 => commit.subject.no_period
        件名の最後のピリオドは省く。 => commit.subject.no_period
        コミットごとに課題番号を書く（例 `#123`）。 => commit.ticket
        チケット番号 `AB-12` のないコミットは却下します。 => commit.ticket
        コミットには必ず `HB-123` のような管理番号を入れる。 => commit.ticket
        メッセージは日本語です。 => commit.language=ja
        コミットメッセージの言語は英語とする。 => commit.language=en
        コミットは英語のみ。 => commit.language=en
        コミットログは日本語で統一します。 => commit.language=ja
        件名は英語、本文も英語で書きます。 => commit.language=en
        件名は英小文字から始める。 => commit.subject.case=lower
        先頭の単語は大文字で始めます。 => commit.subject.case=sentence
        件名の一文字目は小文字。 => commit.subject.case=lower
        件名の先頭を大文字にしない。 => commit.subject.case=lower
        件名は命令形（「追加する」ではなく「追加せよ」）。 => commit.subject.imperative
        動詞で始まる命令形にします。 => commit.subject.imperative
        件名は現在形の命令文で書いてください。 => commit.subject.imperative
        件名は48文字を超えてはなりません。 => commit.subject.max=48
        件名の上限は55文字です。 => commit.subject.max=55
        件名は60文字に収める。 => commit.subject.max=60
        一行目は長くても64文字。 => commit.subject.max=64
        件名は52文字まで。 => commit.subject.max=52
        件名の長さ：70文字以下 => commit.subject.max=70
        本文は76文字で折り返すこと。 => commit.body.line_max=76
        本文の一行は80文字まで。 => commit.body.line_max=80
        本文の行は72文字を超えない。 => commit.body.line_max=72
        種別は feat、fix、docs、chore の四つに限る。 => commit.types=feat,fix,docs,chore
        型は次の中から選ぶ: feat, fix, docs, test。 => commit.types=feat,fix,docs,test
        使える種別は `feat`、`fix`、`exp` だけです。 => commit.types=feat,fix,exp
        先頭は `feat:`、`fix:`、`docs:` のどれか。 => commit.types=feat,fix,docs
        Conventional Commits の規約を守ります。 => commit.conventional
        コミットの書式は Conventional Commits とする。 => commit.conventional
        Conventional Commits 準拠。 => commit.conventional
        コミットに絵文字は入れない。 => commit.emoji=forbidden
        絵文字はコミットメッセージに使わないでください。 => commit.emoji=forbidden
        コミットの先頭には必ず絵文字を置く。 => commit.emoji=required
        `Signed-off-by` の無いコミットは受け付けない。 => commit.trailer.required
        コミットは `git commit -s` で行うこと。 => commit.trailer.required
        末尾に `Reviewed-by:` を必ず書く。 => commit.trailer.required
        AI ツールの `Co-Authored-By` は削除する。 => commit.trailer.forbidden
        AI を共著者として記載しない。 => commit.trailer.forbidden
        件名に「とりあえず」「仮」という語を使わない。 => commit.forbidden_words
        `wip` という件名は禁止。 => commit.forbidden_words
        @ ブランチ
        `main` には誰も直接プッシュできない。 => branch.protected=main
        `main` へ直接 push するのは禁止。 => branch.protected=main
        `release` ブランチはマージでのみ更新する。 => branch.protected=release
        `main` を直接触らない。 => branch.protected=main
        `develop` への反映は必ずプルリクエストで行う。 => branch.protected=develop
        `main` と `stage` は直接変更しないこと。 => branch.protected=main,stage
        `prod` に直にコミットしない。 => branch.protected=prod
        ブランチは `feat/` か `fix/` から始める。 => branch.prefixes=feat/,fix/
        ブランチの接頭辞は `feat/`、`fix/` の二つ。 => branch.prefixes=feat/,fix/
        作業ブランチは `work/名前` の形で作る。 => branch.prefixes=work/
        ブランチ名の書式は `<担当者>/<課題番号>-<概要>`。 => branch.pattern
        ブランチ名は `^(feat|fix)/[a-z-]+$` に一致させる。 => branch.pattern
        ブランチ名に使えるのは英小文字、数字、ハイフンだけ。 => branch.case=kebab
        ブランチ名はすべて小文字。 => branch.case=lower
        単語はハイフンでつなぐ。 => branch.case=kebab
        @ コーディング
        外から呼ばれる関数には docstring を付ける。 => docstring.required=public
        公開する関数はすべて docstring を持つこと。 => docstring.required=public
        docstring のない公開関数はマージしない。 => docstring.required=public
        docstring は google スタイルに統一。 => docstring.style=google
        docstring の書き方は NumPy 形式です。 => docstring.style=numpy
        docstring は reST（`:param`）形式とする。 => docstring.style=sphinx
        docstring の言語は日本語。 => docstring.language=ja
        引数と戻り値には必ず型を付ける。 => types.required
        型ヒントのない関数は認めない。 => types.required
        型ヒントは例外なくすべての関数に書く。 => types.required=all
        公開関数のシグネチャには型注釈が必要。 => types.required=public
        一つのファイルは400行まで。 => file.max_lines=400
        ソースファイルが500行を超えたら分ける。 => file.max_lines=500
        ファイルの長さは450行以下に保つ。 => file.max_lines=450
        `.env` はコミット禁止。 => forbid.path
        `*.ckpt` を Git に入れない。 => forbid.path
        `secrets.yml` はリポジトリに置かない。 => forbid.path
        @ テスト
        コミット直前に `pytest` を流し、すべて通ることを確かめる。 => tests.required=pytest
        `make check` が失敗したらコミットしない。 => tests.required=make check
        テストが落ちたままコミットしてはいけない。 => tests.required
        """#
}
