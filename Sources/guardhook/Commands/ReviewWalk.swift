import GuardCore
import Suggestions
import Workflow

/// The walk through the proposals, with the answers that people know from `git add -p`.
struct ReviewWalk {
    let review: Review
    let workspace: Workspace
    let style: Style

    /// Asks about each proposal.
    ///
    /// - Returns: those to apply, in order. Ending the input ends the walk, and what was chosen until then counts.
    func choose() async throws(GuardError) -> [Review.Item] {
        var chosen: [Review.Item] = []
        var wholeFile: (path: String, take: Bool)?
        var position = 0
        while position < review.items.count {
            let item = review.items[position]
            if let decided = wholeFile, decided.path == item.path {
                if decided.take { chosen.append(item) }
                position += 1
                continue
            }
            Output.report(try ReviewText(style: style).render(item, diff: review.diff(of: item)))
            switch ask(position) {
            case .yes: chosen.append(item)
            case .no: break
            case .edit:
                if let edited = try await edit(item) { chosen.append(edited) } else { continue }
            case .all:
                chosen.append(item)
                wholeFile = (item.path, true)
            case .done: wholeFile = (item.path, false)
            case .quit: return chosen
            case .help:
                Output.report(help)
                continue
            }
            position += 1
        }
        return chosen
    }

    private enum Answer {
        case yes, no, edit, all, done, quit, help
    }

    private func ask(_ position: Int) -> Answer {
        let question = style.say("Take this one", ko: "적용할까요")
        Output.report(style.bold("(\(position + 1)/\(review.items.count)) \(question) [y,n,e,a,d,q,?]? "))
        guard let line = readLine() else { return .quit }
        switch line.lowercased().first {
        case "y": return .yes
        case "n": return .no
        case "e": return .edit
        case "a": return .all
        case "d": return .done
        case "q": return .quit
        default: return .help
        }
    }

    private func edit(_ item: Review.Item) async throws(GuardError) -> Review.Item? {
        guard let docstring = item.unit.docstring else {
            Output.report(style.say("only a docstring can be edited\n", ko: "docstring 만 편집할 수 있습니다\n"))
            return nil
        }
        return try await DocstringEditor(workspace).edit(docstring).map {
            review.editing(item, docstring: $0)
        }
    }

    private var help: String {
        style.say(
            """
            y  take this one
            n  leave it pending
            e  edit the docstring, then take it
            a  take this one and all that follow in this file
            d  leave this one and all that follow in this file
            q  stop here; what was taken so far is applied

            """,
            ko: """
                y  적용
                n  보류
                e  docstring 을 편집한 뒤 적용
                a  이 파일의 나머지까지 모두 적용
                d  이 파일의 나머지까지 모두 보류
                q  여기서 끝내고 지금까지 고른 것만 적용

                """)
    }
}
