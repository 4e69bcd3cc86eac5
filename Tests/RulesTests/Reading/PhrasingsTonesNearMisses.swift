extension Phrasings {
    /// What sounds like it and is about something else, in all of these languages.
    static let tonesNearMisses = #"""
        @ 브랜치
        `renovate/` 브랜치는 이 규칙에서 제외됩니다. => -
        `bot/` 브랜치에는 이 규칙을 적용하지 않는다. => -
        dependabot 이 만드는 `dependabot/` 브랜치는 예외입니다. => -
        @ 코드
        함수 하나는 50줄을 넘기지 않는다. => -
        타입 힌트는 달면 좋고 안 달아도 됩니다. => -
        @ PR
        제목은 50자를 넘지 않게 해주세요. => -
        `WIP`, `임시` 금지 => -
        @ 배포 전
        제목은 30자 안쪽 => -
        @ ブランチ
        `bot/` ブランチにはこの規約を適用しない。 => -
        @ コード
        関数は50行以内とする。 => -
        型ヒントはあると嬉しいですが、なくても大丈夫です。 => -
        型ヒントは任意です。 => -
        @ プルリクエスト
        件名は50文字を超えないようにしてください。 => -
        `とりあえず`、`仮` は禁止 => -
        @ 分支
        `renovate/` 分支不适用本规定。 => -
        机器人创建的 `bot/` 分支不受此限。 => -
        @ 代码
        单个函数不超过 50 行。 => -
        若改动超过 500 行，须拆分。 => -
        类型注解有最好，没有也行。 => -
        类型注解不作要求。 => -
        @ 合并请求
        标题不超过 50 个字。 => -
        `临时`、`测试一下` 禁止 => -
        @ 提交作业
        标题不超过 50 个字。 => -
        @ Zweige
        Für `renovate/`-Zweige gilt das nicht. => -
        Zweige unter `bot/` sind davon ausgenommen. => -
        @ Code
        Eine Funktion hat höchstens 50 Zeilen. => -
        Typhinweise sind gern gesehen, aber kein Muss. => -
        @ Merge Requests
        Der Titel hat höchstens 72 Zeichen. => -
        @ Branches
        As branches `renovate/` não seguem esta regra. => -
        Esta regra não se aplica a `bot/`. => -
        @ Código
        Uma função tem no máximo 50 linhas. => -
        Anotações de tipo são bem-vindas, mas não obrigatórias. => -
        @ Pull requests
        O título tem no máximo 72 caracteres. => -
        @ Ramas
        Esta regla no se aplica a las ramas `renovate/`. => -
        @ Código
        Una función tiene como máximo 50 líneas. => -
        Las anotaciones de tipo son bienvenidas, pero no obligatorias. => -
        @ Pull requests
        El título tiene como máximo 72 caracteres. => -
        @ Branches
        Cette règle ne s'applique pas aux branches `renovate/`. => -
        @ Code
        Une fonction fait au plus 50 lignes. => -
        Les annotations de type sont bienvenues mais pas obligatoires. => -
        @ Pull requests
        Le titre fait au plus 72 caractères. => -
        @ 커밋
        `Co-Authored-By` 줄을 지우지 마세요. => -
        리뷰 요청에서 `amend` 금지 => -
        `amend` 금지 => -
        `squash`, `rebase` 금지 => -
        실패한 테스트 로그는 커밋하지 않는다. => -
        테스트 데이터는 커밋하지 않는다. => -
        `feat`, `chore` 금지 => -
        본문 마지막에 `CHG-204817` 같은 번호를 둘 수 있다. => -
        PR 제목은 목표 50자, 한계 72자. => -
        마지막 줄에 `Refs: #12` 를 적어도 되고 안 적어도 됩니다. => -
        AI 도구를 쓴 경우에만 `Assisted-by` 줄을 둔다. => -
        릴리스 노트의 마지막 줄은 `Refs: #12` 이다. => -
        하루 커밋은 20개를 넘지 않는다. => -
        변경은 400줄을 넘기지 않는다. => -
        커밋 한 번에 파일 10개까지만 바꾼다. => -
        @ 코드
        함수 이름은 소문자와 하이픈 외에는 쓰지 않는다. => -
        로그 파일은 500줄을 넘으면 나눈다. => -
        프롬프트 파일은 300줄을 넘지 않는다. => -
        한 줄은 100칸까지 => -
        스크립트는 하나의 일만 한다. => -
        클래스 하나는 300줄을 넘지 않는다. => -
        내부 함수의 타입 힌트는 자유입니다. => -
        @ 화면 문구
        금지 문구: `대박`, `꿀팁` => -
        `대박`, `역대급` 금지 => -
        제목은 목표 20자, 한계 30자. => -
        @ 할 일 관리
        목표 50자, 한계 68자. => -
        @ 매장 브랜치
        `main`: 본점. 직접 방문하지 않는다. => -
        @ 시험 운영
        시험에 합격하지 않은 학생은 등록할 수 없다. => -
        @ 데이터베이스
        `orders`: 주문 표. 직접 커밋하지 않는다. => -
        커밋할 때 1000건을 넘기지 않는다. => -
        @ 변경 이력
        제목은 50자를 넘지 않는다. => -
        @ コミット
        `amend`、`rebase` は禁止 => -
        失敗したテストのログはコミットしない。 => -
        `Co-Authored-By` は消さないでください。 => -
        1日のコミットは 10 件まで。 => -
        @ コード
        郵便番号は 7 桁とする。 => -
        ログファイルは 500 行で分割する。 => -
        クラスは 300 行以内とする。 => -
        テストのない機能は受け付けない。 => -
        @ 画面の文言
        禁止語: `激安`、`最強` => -
        見出しは20文字を目標とし、30文字を限度とする。 => -
        @ データベース
        検証に合格するまでコミットしてはならない。 => -
        @ ブランチ
        本店は `main`: 駅前。直接の来店は不要。 => -
        ブランチは 30 日で削除する。 => -
        @ 提交
        `amend`、`rebase` 禁止 => -
        失败的测试日志不要提交。 => -
        不要删掉 `Co-Authored-By`。 => -
        若使用 AI，可写 `Assisted-by`。 => -
        每次提交不超过 400 行。 => -
        @ 代码
        表格不超过 10 列。 => -
        函数不超过 50 行，超过就拆。 => -
        日志文件超过 500 行要拆开。 => -
        内部函数不要求类型注解。 => -
        @ 数据库
        校验未通过不得提交事务。 => -
        批量导入每 1000 条提交一次。 => -
        @ 文案
        禁用词：`最强`、`秒杀` => -
        标题以 20 字为宜，最多 30 字。 => -
        @ 作业提交
        标题不超过 50 字，未通过测试不得提交。 => -
        @ Commits
        `amend` und `rebase` sind verboten. => -
        Logs fehlgeschlagener Tests werden nicht committet. => -
        `Co-Authored-By` nicht entfernen. => -
        Ein Commit ändert höchstens 400 Zeilen. => -
        Titel von Merge Requests: Ziel 50 Zeichen, Grenze 72. => -
        @ Code
        Funktionen über 50 Zeilen teilen wir auf. => -
        Protokolldateien haben höchstens 500 Zeilen. => -
        Eine Tabelle hat höchstens 10 Spalten. => -
        @ Texte
        Verbotene Wörter: `krass`, `mega` => -
        Überschriften: Ziel 20 Zeichen, bei 30 ist Schluss. => -
        @ Datenbank
        Solange die Prüfung rot ist, wird nicht committet. => -
        @ Commits
        Não remova `Co-Authored-By`. => -
        Logs de testes que falham não são commitados. => -
        Se houver ticket, a última linha é `Refs: #12`. => -
        `amend` e `rebase` são proibidos. => -
        @ Código
        Funções com mais de 50 linhas são divididas. => -
        Uma tabela tem no máximo 10 colunas. => -
        @ Textos da tela
        Palavras proibidas: `grátis`, `oferta` => -
        Título: meta de 20 caracteres, limite de 30. => -
        @ Commits
        No elimines `Co-Authored-By`. => -
        Si hay ticket, la última línea es `Refs: #12`. => -
        @ Código
        Las funciones de más de 50 líneas se dividen. => -
        @ Pantallas
        Palabras prohibidas: `gratis`, `oferta` => -
        @ Commits
        Ne supprimez pas `Co-Authored-By`. => -
        S'il y a un ticket, la dernière ligne est `Refs: #12`. => -
        @ Code
        Une fonction de plus de 50 lignes est découpée. => -
        @ Écrans
        Mots interdits : `gratuit`, `promo` => -
        Titre : viser 20 caractères, limite à 30. => -
        """#
}
