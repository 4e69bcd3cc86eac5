import GuardCore
import PythonSource
import Rules

/// Turns what the interpreter found into what the docstring and type rules want to know.
enum DefinitionJudgement {
    /// The definitions that the change touches.
    static func facts(_ python: PythonFacts) -> [DefinitionFacts] {
        python.inspections.flatMap { inspection in
            // A module is no definition that a rule on functions and classes is about.
            inspection.definitions.filter { $0.touched && $0.kind != .module }.map {
                facts(of: $0, in: inspection.path)
            }
        }
    }

    private static func facts(of definition: Definition, in path: String) -> DefinitionFacts {
        DefinitionFacts(
            path: path, name: definition.name, kind: definition.kind.rawValue, line: definition.line,
            column: definition.column,
            // Nobody's interface: a test says in its name what it is for.
            isPublic: definition.isPublic && !definition.isTest, docstring: definition.docstring?.text,
            docstringLine: definition.docstring?.line, needsDocstring: definition.lacksDocstring,
            missingTypes: definition.missingTypes)
    }

    /// Says on each finding that the pending patch would satisfy that it does.
    static func mark(_ report: inout Report, facts: [DefinitionFacts]) {
        let proposals = Dictionary(
            report.suggestions.definitions.map { (Place(path: $0.path, line: $0.line), $0) },
            uniquingKeysWith: { $1 })
        for index in report.findings.indices {
            let at = report.findings[index].at
            guard let path = at.path, let line = at.line,
                let proposal = proposals[Place(path: path, line: line)],
                let fact = facts.first(where: { $0.path == path && $0.line == line }),
                satisfies(report.findings[index].rule, proposal, fact)
            else { continue }
            let help = report.findings[index].help
            report.findings[index].help = Text(
                help.english + "; the pending patch has it: guardhook review --apply",
                ko: help.inLanguage(.korean) + " (제안 패치에 있음: guardhook review --apply)")
        }
    }

    private struct Place: Hashable {
        let path: String
        let line: Int
    }

    private static func satisfies(
        _ rule: RuleID, _ proposal: SuggestionsReport.Proposal, _ fact: DefinitionFacts
    ) -> Bool {
        switch rule {
        case .docstringRequired: proposal.docstring
        case .typesRequired: Set(fact.missingTypes).isSubset(of: proposal.types)
        default: false
        }
    }
}
