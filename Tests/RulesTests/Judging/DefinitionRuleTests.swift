import GuardCore
import Testing

@testable import Rules

@Suite struct DefinitionRuleTests {
    private func found(_ rule: Rule, _ facts: DefinitionFacts) -> [Finding] {
        Courtroom.judge(rule).definitions([facts])
    }

    private func documented(_ text: String) -> DefinitionFacts {
        DefinitionFacts(path: "a.py", name: "f", kind: "function", line: 3, docstring: text, docstringLine: 4)
    }

    @Test func requiredDocstrings() {
        let publicOnly = Courtroom.rule(.docstringRequired, .text("public"))
        var facts = DefinitionFacts(
            path: "a.py", name: "C.f", kind: "method", line: 3, column: 5, needsDocstring: true)
        #expect(found(publicOnly, facts).first?.at == Location(.file, path: "a.py", line: 3, column: 5))
        facts.satisfiedByPatch = true
        #expect(found(publicOnly, facts).first?.help.english.contains("review --apply") == true)
        facts.isPublic = false
        #expect(found(publicOnly, facts).isEmpty)
        #expect(!found(Courtroom.rule(.docstringRequired, .text("all")), facts).isEmpty)
        facts.needsDocstring = false
        #expect(found(Courtroom.rule(.docstringRequired, .text("all")), facts).isEmpty)
    }

    @Test func requiredTypes() {
        let facts = DefinitionFacts(
            path: "a.py", name: "f", kind: "function", line: 3, missingTypes: ["x", "return"])
        let finding = found(Courtroom.rule(.typesRequired, .text("public")), facts).first
        #expect(finding?.message.english == "function 'f' has no type for 'x', the result")
    }

    @Test func styles() {
        let google = "Adds.\n\nArgs:\n    x: one\n\nReturns:\n    int: sum"
        let numpy = "Adds.\n\nParameters\n----------\nx : int\n    one"
        let sphinx = "Adds.\n\n:param x: one\n:returns: sum"
        let plain = "Adds.\n\nNote: x is small. Args: are fine in prose."
        for (style, own) in [("google", google), ("numpy", numpy), ("sphinx", sphinx)] {
            let rule = Courtroom.rule(.docstringStyle, .text(style))
            for text in [google, numpy, sphinx] {
                #expect(found(rule, documented(text)).isEmpty == (text == own), "\(style): \(text)")
            }
            #expect(found(rule, documented(plain)).isEmpty)
        }
        let finding = found(Courtroom.rule(.docstringStyle, .text("google")), documented(sphinx)).first
        #expect(finding?.at.line == 6)
    }

    @Test func languages() {
        let korean = Courtroom.rule(.docstringLanguage, .text("ko"))
        #expect(found(korean, documented("합계를 구한다.\n\nArgs:\n    x: one")).isEmpty)
        #expect(!found(korean, documented("Return the sum of all.")).isEmpty)
        #expect(!found(korean, documented("\n  Returns.\n  More words follow here.")).isEmpty)
        #expect(found(Courtroom.rule(.docstringLanguage, .text("en")), documented("Return the sum.")).isEmpty)
        #expect(!found(Courtroom.rule(.docstringLanguage, .text("en")), documented("합계를 구한다.")).isEmpty)
        #expect(found(Courtroom.rule(.docstringLanguage, .text("zh")), documented("返回总和。")).isEmpty)
    }
}
