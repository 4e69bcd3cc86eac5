import GuardCore
import Suggestions

/// The pending patch, or what became of it, for machines.
struct JSONReview: Encodable {
    struct Item: Encodable {
        let path: String
        let name: String
        let line: Int
        let slots: [String]
        let docstring: String?
        let reason: String
    }

    let schema = 1
    var pending: [Item] = []
    var applied: [Item] = []
    var skipped: [Item] = []

    static let empty = JSONReview()

    private init() {}

    init(pending items: [Review.Item]) { pending = items.map { Self.item($0, reason: $0.reason.english) } }

    init(applied result: Review.Applied) {
        applied = result.applied.map { Self.item($0, reason: $0.reason.english) }
        skipped = result.skipped.map { Self.item($0.item, reason: $0.reason.english) }
    }

    private static func item(_ item: Review.Item, reason: String) -> Item {
        Item(
            path: item.path, name: item.unit.name, line: item.unit.line, slots: item.unit.slots,
            docstring: item.unit.docstring, reason: reason)
    }
}
