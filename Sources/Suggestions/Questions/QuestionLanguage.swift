/// A language that docstrings are written in.
package enum DocstringLanguage: String, Sendable, Hashable, Codable {
    case english = "en", korean = "ko", japanese = "ja", chinese = "zh"

    /// Its name as a model knows it.
    var name: String {
        switch self {
        case .english: "English"
        case .korean: "Korean (한국어)"
        case .japanese: "Japanese (日本語)"
        case .chinese: "Chinese (中文)"
        }
    }

    /// How a summary in it sounds.
    var example: String {
        switch self {
        case .english: "Return the orders that are still open, oldest first."
        case .korean: "아직 처리되지 않은 주문을 오래된 순서로 반환한다."
        case .japanese: "未処理の注文を古い順に返す。"
        case .chinese: "按从旧到新的顺序返回尚未处理的订单。"
        }
    }
}
