/// What a placeholder of a template stands for.
enum TemplateSlot: Sendable, Hashable {
    case type, scope, ticket, number, version, user, emoji
    /// A date of so many digits, separators aside; 0 for any.
    case date(Int)
    /// Free words: a summary in a subject, a slug in a branch name.
    case words

    /// The slot that a placeholder's name means, in the languages that rule files are written in.
    ///
    /// - Parameter exactly: only names of the vocabulary itself; otherwise parts of a name count too, and what
    ///   nobody knows is free words.
    static func named(_ name: String, exactly: Bool) -> TemplateSlot? {
        let plain = normalised(name)
        if let slot = TemplateVocabulary.exact[plain] ?? date(plain) { return slot }
        guard !exactly else { return nil }
        for (part, slot) in TemplateVocabulary.parts where plain.contains(part) { return slot }
        return .words
    }

    /// Small letters without spaces, hyphens and decoration.
    private static func normalised(_ name: String) -> String {
        String(name.lowercased().filter { !" -_.?!'\"`*:…".contains($0) })
    }

    /// `yyyymmdd`, `yymmdd`, `yyyy`, `mmdd`.
    private static func date(_ name: String) -> TemplateSlot? {
        if ["yy", "mm", "dd"].contains(name) { return .date(2) }
        guard name.count >= 4, name.allSatisfy({ "ymd".contains($0) }), name.contains("y") || name == "mmdd"
        else {
            return nil
        }
        return .date(name.count)
    }
}

/// The names that people give to placeholders: data, to be extended for further languages.
enum TemplateVocabulary {
    static let exact: [String: TemplateSlot] = table([
        (
            .type,
            "type prefix category kind verb action tag committype committype branchtype 타입 유형 종류 분류 접두사 커밋타입 type명 태그 タイプ 種別 種類 プレフィックス 接頭辞 类型 類型 前缀 typ tipo prefixo präfix"
        ),
        (
            .scope,
            "scope area module component package subsystem optionalscope 스코프 범위 영역 모듈 スコープ 範囲 作用域 范围 模块 escopo bereich módulo modulo"
        ),
        (
            .ticket,
            "ticket issue jira key ticketid issueid issuekey jirakey jiraid ticketkey id taskid ticketnumber issuenumber issueno ticketno issuenum 티켓 이슈 티켓번호 이슈번호 작업번호 チケット チケット番号 課題番号 イシュー番号 工单号 任务编号 任务号 issue番号 issue번호 issue号 ticketnummer númerodoticket"
        ),
        (.number, "n num number no nn nnn nnnn xxx xxxx xx # ### 번호 숫자 番号 数字 编号 号 nummer numero número"),
        (.version, "version semver x.y.z xyz vxyz vx.y.z 버전 バージョン 版本 versão"),
        (
            .user,
            "user username author initials developer owner who 이니셜 작성자 담당자 사용자 이름이니셜 担当者 ユーザー ユーザー名 用户 用户名 usuário nutzer"
        ),
        (.emoji, "emoji gitmoji 이모지 絵文字 表情 表情符号"),
        (.date(0), "date 날짜 日付 日期 data datum"),
        (
            .words,
            "subject summary title message msg description desc shortdescription shortdesc slug shortslug name shortname topic text details what whatchanged body content featurename branchname 제목 요약 내용 설명 메시지 이름 기능 기능명 기능이름 작업내용 간단한설명 件名 概要 内容 説明 要約 タイトル 機能名 标题 描述 说明 内容 简述 功能 功能名 主题 descrição descricao resumo titulo título assunto nome nomecurto beschreibung zusammenfassung betreff kurzbeschreibung"
        ),
    ])

    /// Parts of longer names, the more telling first.
    static let parts: [(String, TemplateSlot)] = [
        ("gitmoji", .emoji), ("emoji", .emoji), ("이모지", .emoji), ("絵文字", .emoji), ("ticket", .ticket),
        ("jira", .ticket), ("issue", .ticket), ("이슈", .ticket), ("티켓", .ticket), ("チケット", .ticket),
        ("description", .words), ("summary", .words), ("설명", .words), ("이름", .words), ("slug", .words),
        ("version", .version), ("버전", .version), ("date", .date(0)), ("날짜", .date(0)), ("scope", .scope),
        ("스코프", .scope), ("type", .type), ("타입", .type), ("种类", .type), ("类型", .type), ("種別", .type),
        ("user", .user), ("initial", .user), ("author", .user),
    ]

    private static func table(_ rows: [(TemplateSlot, String)]) -> [String: TemplateSlot] {
        var table: [String: TemplateSlot] = [:]
        for (slot, names) in rows {
            for name in names.split(separator: " ") { table[String(name)] = slot }
        }
        return table
    }
}
