/// Words that stand for something else in a template: `area: summary`, `dev/<number>/<task>`.
enum PlaceholderWords {
    /// Whole words of Latin letters.
    static let whole: Set<String> = [
        "type", "scope", "subject", "description", "summary", "message", "title", "desc", "area",
        "module", "ticket", "name", "slug", "topic", "short-description", "short-slug", "what",
        "component", "package", "feature-name", "branch-name", "issue-number", "xxx", "yyyymmdd",
        "initials", "user", "username", "ticket-id", "id", "n", "number", "descricao", "descrição",
        "tipo", "short-desc", "brief-description", "issue", "key", "text", "emoji", "subsystem",
        "what changed", "prefix", "thema", "beschreibung", "kurzbeschreibung", "resumo", "verb",
        "action", "imperative summary", "some text", "short summary", "short description",
        "your-feature", "xxx-xxx", "escopo", "assunto", "titulo", "título", "betreff", "typ", "nome",
        "tarefa", "mensagem", "folder", "object", "category", "what-you-did", "short", "brief",
        "feature", "bug-name", "task", "author", "date", "team", "layer", "file", "group", "bereich",
        "modul", "baustein", "komponente", "aufgabe", "stichwort", "kürzel", "vorgang", "kurztext",
        "kurztitel", "schlagwort", "gegenstand", "inhalt", "área", "módulo", "modulo", "componente",
        "descripción", "descripcion", "resumen", "ámbito", "ambito", "asunto", "usuario", "usuário",
        "cambio", "tarea", "mudança", "objeto", "résumé", "sujet", "portée", "domaine", "titre",
        "numero", "número", "nummer", "numéro", "desc-curta", "descripcion-corta", "alcance", "tema", "texto",
        "tâche", "utilisateur", "objet",
    ]

    /// What stands before a colon in a form and in no message: `bereich: was geschieht`.
    static let heads: Set<String> = [
        "bereich", "modul", "baustein", "komponente", "área", "módulo", "modulo", "componente", "ámbito",
        "portée",
        "domaine", "composant", "영역", "모듈", "분류", "범위", "구분", "領域", "モジュール", "モジュール名", "機能名", "範囲", "分類",
        "対象",
        "模块", "模块名", "范围", "区域", "分类", "業務コード", "업무코드",
    ]

    /// What stands for the code of an emoji at the beginning of a form.
    static let emojiCodes = [
        "<emoji>", ":emoji:", ":gitmoji:", ":code:", ":icon:", "<gitmoji>", ":emoji_code:", ":emoji-code:",
    ]

    /// What stands for an emoji in a form.
    static let emoji: Set<String> = [
        "emoji", "gitmoji", "絵文字", "이모지", "이모티콘", "表情", "表情符号", "emojis",
    ]

    /// Words of other scripts, which stand inside longer ones.
    static let parts = [
        "기능이름", "기능명", "번호", "기능", "이름", "模块", "用户", "功能名", "機能名", "番号", "名前", "영역", "領域", "模块名", "设名",
        "简述", "姓名", "日付", "概要", "날짜", "주제", "사용자", "태그", "タグ", "标签", "작성자", "담당자", "이니셜", "사번", "업무", "업무코드",
        "작업", "요약",
        "제목", "내용", "担当", "氏名", "機種", "工号", "拼音", "需求", "任务", "描述", "内容", "件名", "案件",
        "摘要", "标题", "说明", "說明", "課題", "要約", "説明",
    ]
}
