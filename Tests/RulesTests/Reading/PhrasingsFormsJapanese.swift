extension Phrasings {
    /// Japanese rules of branches and code, in forms that were thought up before the reader was tried on them.
    static let formsJapanese = #"""
        @ Git
        ブランチは `feature/` か `fix/` で始めること。 => branch.prefixes=feature/,fix/
        ブランチの接頭辞: `feat/`、`bug/`、`chore/` => branch.prefixes=feat/,bug/,chore/
        ブランチ名の先頭には `feature/` または `hotfix/` を付ける。 => branch.prefixes=feature/,hotfix/
        使える接頭辞は `work/` と `fix/` のみ（ブランチ）。 => branch.prefixes=work/,fix/
        新機能は `feature/名前`、不具合は `bugfix/名前` というブランチを切る。 => branch.prefixes=feature/,bugfix/
        ブランチ名: `<種別>/<課題番号>-<説明>` => branch.pattern
        ブランチ名は `{type}/{ticket}` に従う。 => branch.pattern
        ブランチは `PAY-<番号>-<説明>` の形で命名する。 => branch.pattern
        ブランチ名は正規表現 `^(feat|fix)/[0-9]+$` に一致すること。 => branch.pattern
        `main` への直接 push は禁止。 => branch.protected=main
        `main` に直接コミットしないでください。 => branch.protected=main
        誰も `main` に直接プッシュしない。 => branch.protected=main
        `develop` への直コミットは認めない。 => branch.protected=develop
        `main` の変更はプルリクエスト経由のみ。 => branch.protected=main
        `main` と `release` は保護ブランチです。 => branch.protected=main,release
        `main` に入れる手段はレビュー済みの PR だけ。 => branch.protected=main
        main に push してもいいですか？いいえ。 => branch.protected=main
        `master` では作業しない。 => branch.protected=master
        保護ブランチ: `main`、`staging` => branch.protected=main,staging
        `main` はマージのみ受け付ける。 => branch.protected=main
        ブランチ名は小文字とハイフンで書く。 => branch.case=kebab
        ブランチ名に大文字を使わない。 => branch.case=lower
        ブランチ名: kebab-case => branch.case=kebab
        ブランチ名はすべて小文字にする。 => branch.case=lower
        既定のブランチは `main`。 => -
        作業前に `main` を pull する。 => -
        PR の宛先は `develop` とする。 => -
        `main` にマージされると自動でデプロイされる。 => -
        @ Python
        docstring：英語 => docstring.language=en
        docstring は日本語で記述する。 => docstring.language=ja
        docstring の言語は英語とする。 => docstring.language=en
        docstring は Google スタイル。 => docstring.style=google
        docstring の書式は NumPy に合わせる。 => docstring.style=numpy
        Google 形式の docstring を書く。 => docstring.style=google
        docstring は reST（`:param`）形式とする。 => docstring.style=sphinx
        公開関数には docstring を書く。 => docstring.required
        公開メソッドには必ず docstring が要る。 => docstring.required
        docstring のない公開関数はレビューで差し戻す。 => docstring.required
        すべての関数に docstring を付けること。 => docstring.required
        docstring を省略しない。 => docstring.required
        公開関数の docstring は必須。 => docstring.required
        すべての関数に型ヒントを付ける。 => types.required
        型ヒントのない関数は受け付けない。 => types.required
        引数と戻り値には型注釈を書くこと。 => types.required
        型ヒント：必須 => types.required
        公開関数の型アノテーションは義務とする。 => types.required
        型ヒントを省略しない。 => types.required
        ファイルは最大500行。 => file.max_lines=500
        1ファイルが400行を超えたら分割する。 => file.max_lines=400
        ファイルの長さは300行以下とする。 => file.max_lines=300
        1 ファイルの行数上限は 600 行。 => file.max_lines=600
        700行を超えるファイルを作らない。 => file.max_lines=700
        関数は50行を超えない。 => -
        PR は400行以内。 => -
        1行は100文字以内。 => -
        `.env` はコミット禁止。 => forbid.path
        `*.pem` をリポジトリに入れない。 => forbid.path
        `data/raw/` は絶対にコミットしないこと。 => forbid.path
        `secrets.yml` は Git に載せない。 => forbid.path
        コミットしてはいけないファイル：`.env`、`*.key` => forbid.path
        `node_modules/` をコミットに含めないでください。 => forbid.path
        `.env` を読まない。 => -
        `migrations/` は手で編集しない。 => -
        秘密の値は `.env` に置く。 => -
        `print()` は使用禁止。 => forbid.content
        `eval()` を使わない。 => forbid.content
        `console.log` を残さない。 => forbid.content
        `os.system()` ではなく `subprocess.run()` を使う。 => forbid.content
        `datetime.utcnow()` を使ってはならない。 => forbid.content
        本番コードで `print()` を使わない。 => -
        ループの中で `save()` を呼ばない。 => -
        テスト以外で `time.sleep()` を使わない。 => -
        @ テスト
        コミット前に `pytest` を流す。 => tests.required=pytest
        `make test` が通ってからコミットする。 => tests.required=make test
        テストが失敗したらコミットしない。 => tests.required
        コミット前：`npm test` => tests.required=npm test
        全テストが緑のときだけコミットする。 => tests.required
        テストに通らないコードをコミットしてはならない。 => tests.required
        コミットはテスト成功後に行う。 => tests.required
        PR を出す前に `pytest` を実行する。 => -
        新機能にはテストを書く。 => -
        """#
}
