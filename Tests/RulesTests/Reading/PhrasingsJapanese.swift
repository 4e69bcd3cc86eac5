extension Phrasings {
    /// Japanese: a title after `@`, then sentences with what they say.
    static let japanese = #"""
        @ コミット規約
        コミットメッセージは Conventional Commits に準拠する。 => commit.conventional
        Conventional Commits 形式で書いてください。 => commit.conventional
        形式は `<type>(<scope>): <subject>` とする。 => commit.conventional
        type は `feat`、`fix`、`docs`、`test` のいずれかを使用する。 => commit.types=feat,fix,docs,test
        使用可能なプレフィックス: `feat:`, `fix:`, `docs:`, `chore:` => commit.types=feat,fix,docs,chore
        件名は50文字以内にする。 => commit.subject.max=50
        1行目は72文字を超えないこと。 => commit.subject.max=72
        タイトルは最大60文字とします。 => commit.subject.max=60
        件名の末尾に句点を付けないこと。 => commit.subject.no_period
        末尾のピリオドは不要です。 => commit.subject.no_period
        件名は命令形で書く。 => commit.subject.imperative
        件名は小文字で始める。 => commit.subject.case=lower
        本文は72文字で折り返す。 => commit.body.line_max=72
        コミットメッセージは日本語で記述してください。 => commit.language=ja
        メッセージは英語で書く。 => commit.language=en
        scope は必須とする。 => commit.scope=required
        scope は省略可能です。 => commit.scope=optional
        コミットには必ずチケット番号（`ABC-123`）を含める。 => commit.ticket
        本文は必須です。 => commit.body.required
        `Signed-off-by` を必ず付けること。 => commit.trailer.required
        `Co-Authored-By` は付けないでください。 => commit.trailer.forbidden
        コミットメッセージに絵文字を使わない。 => commit.emoji=forbidden
        絵文字は禁止です。 => commit.emoji=forbidden
        件名に `WIP` という語を使わない。 => commit.forbidden_words
        コミットは小さく分ける。 => -
        プルリクエストのタイトルは50文字以内。 => -
        @ ブランチ
        `main` ブランチに直接プッシュしないこと。 => branch.protected=main
        main への直接コミットは禁止。 => branch.protected=main
        `main` と `develop` は保護されています。 => branch.protected=main,develop
        `master` への変更はプルリクエスト経由のみ。 => branch.protected=master
        ブランチ名は `feature/` または `fix/` で始める。 => branch.prefixes=feature/,fix/
        機能追加は `feature/機能名`、修正は `fix/内容` を使う。 => branch.prefixes=feature/,fix/
        ブランチ名は `<type>/<issue番号>-<概要>` とする。 => branch.pattern
        ブランチ名はケバブケースにする。 => branch.case=kebab
        ブランチは `develop` から作成する。 => -
        @ コーディング規約
        公開関数には必ず docstring を書く。 => docstring.required
        すべての関数に docstring を記述する。 => docstring.required
        docstring は Google スタイルで、日本語で書く。 => docstring.style=google;docstring.language=ja
        すべての関数に型ヒントを付ける。 => types.required
        型ヒントは必須。 => types.required
        1ファイルは400行以内とする。 => file.max_lines=400
        関数は50行以内にする。 => -
        1行は100文字以内。 => -
        コメントは日本語で書く。 => -
        @ テスト
        コミット前に `pytest` を実行し、すべて成功させること。 => tests.required
        テストが通らない状態でコミットしない。 => tests.required
        テストがすべて通ってからコミットする。 => tests.required
        マージ前にテストを実行する。 => -
        @ 禁止事項
        `.env` をコミットしないこと。 => forbid.path
        `*.pem` のコミットは禁止。 => forbid.path
        - `.env` ファイルのコミット => forbid.path
        API キーをハードコードしない。 => secrets.forbidden
        """#
}
