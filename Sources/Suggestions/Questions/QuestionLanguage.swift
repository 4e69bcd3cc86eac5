/// A language that docstrings are written in.
package enum DocstringLanguage: String, Sendable, Hashable, Codable {
    case english = "en", korean = "ko", japanese = "ja", chinese = "zh"

    /// Its name for people.
    var name: String {
        switch self {
        case .english: "English"
        case .korean: "Korean"
        case .japanese: "Japanese"
        case .chinese: "Chinese"
        }
    }

    /// What a model is told about it, in the language itself: a small model follows that best.
    var instruction: String {
        switch self {
        case .english: "Write in English."
        case .korean:
            "모든 설명을 한국어로 쓴다. summary 는 '~한다.'로 끝나는 한 문장, 나머지는 짧은 명사구로 쓴다. 코드의 이름은 그대로 둔다."
        case .japanese: "説明はすべて日本語で書く。summary は「〜する。」で終わる一文、ほかは短い名詞句。コード中の名前はそのまま残す。"
        case .chinese: "所有说明都用中文书写。summary 为一句话，其余为简短的名词短语。代码中的名称保持不变。"
        }
    }

    /// The last words of a question: what stands last is followed most. English needs none.
    var reminder: String {
        switch self {
        case .english: ""
        case .korean: " 한국어로."
        case .japanese: " 日本語で。"
        case .chinese: " 用中文。"
        }
    }

    /// How texts in it sound.
    var example: PromptExample {
        switch self {
        case .english:
            PromptExample(
                summary: "Return the orders that are still open, oldest first.",
                orders: "Orders of one customer.",
                limit: "How many orders at most; all if None.", returns: "The open orders.",
                raises: "If limit is negative.")
        case .korean:
            PromptExample(
                summary: "아직 처리되지 않은 주문을 오래된 순서로 반환한다.", orders: "고객 한 명의 주문 목록",
                limit: "최대 주문 수, None이면 전부", returns: "처리되지 않은 주문 목록", raises: "limit이 음수인 경우")
        case .japanese:
            PromptExample(
                summary: "未処理の注文を古い順に返す。", orders: "顧客一人の注文の一覧", limit: "注文の最大数、None なら全件",
                returns: "未処理の注文の一覧", raises: "limit が負の場合")
        case .chinese:
            PromptExample(
                summary: "按从旧到新的顺序返回尚未处理的订单。", orders: "一位客户的订单列表", limit: "订单的最大数量，None 表示全部",
                returns: "尚未处理的订单列表", raises: "limit 为负数时")
        }
    }

    /// Tokens that a sentence takes at most: a small vocabulary spells other scripts out.
    var tokensOfSentence: Int { self == .english ? 48 : 96 }
}

/// The answer to one made-up function: a model follows what it sees better than what it is told.
struct PromptExample {
    let summary: String
    let orders: String
    let limit: String
    let returns: String
    let raises: String

    /// The question and its answer.
    var text: String {
        """
        def open_orders(orders, limit=None): …
        {"summary": "\(summary)", "args": {"orders": "\(orders)", "limit": "\(limit)"}, "returns": "\(returns)", \
        "raises": {"ValueError": "\(raises)"}, \
        "types": {"orders": "list[Order]", "limit": "int | None", "return": "list[Order]"}}
        """
    }

    /// What nobody says but this example.
    var telltales: [String] { [summary, orders, limit] }
}
