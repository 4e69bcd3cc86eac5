import Testing

@testable import Suggestions

@Suite struct DocstringComposerTests {
    private let facts = DocstringFacts(
        summary: "Price an order.",
        parameters: [
            .init(name: "amount", text: "Net amount.", type: "int"),
            .init(name: "*extras", text: "Further items."),
        ],
        returns: .init(name: "", text: "Gross amount.", type: "float"),
        raises: [.init(name: "ValueError", text: "If the amount is negative.")])

    private func text(_ style: DocstringStyle, _ facts: DocstringFacts, width: Int = 80) -> String {
        DocstringComposer(style: style, width: width).lines(facts).joined(separator: "\n")
    }

    @Test func google() {
        #expect(
            text(.google, facts) == """
                Price an order.

                Args:
                    amount: Net amount.
                    *extras: Further items.

                Returns:
                    Gross amount.

                Raises:
                    ValueError: If the amount is negative.
                """)
    }

    @Test func numpy() {
        #expect(
            text(.numpy, facts) == """
                Price an order.

                Parameters
                ----------
                amount : int
                    Net amount.
                *extras
                    Further items.

                Returns
                -------
                float
                    Gross amount.

                Raises
                ------
                ValueError
                    If the amount is negative.
                """)
    }

    @Test func sphinx() {
        #expect(
            text(.sphinx, facts) == """
                Price an order.

                :param amount: Net amount.
                :param extras: Further items.
                :returns: Gross amount.
                :raises ValueError: If the amount is negative.
                """)
    }

    @Test func aSummaryAloneIsOneLine() {
        for style in DocstringStyle.allCases {
            #expect(
                DocstringComposer(style: style, width: 80).lines(.init(summary: "One line.")) == ["One line."]
            )
        }
    }

    @Test func koreanKeepsTheHeadingsOfTheStyle() {
        let facts = DocstringFacts(
            summary: "주문의 가격을 계산한다.", parameters: [.init(name: "amount", text: "세전 금액.")])
        #expect(text(.google, facts) == "주문의 가격을 계산한다.\n\nArgs:\n    amount: 세전 금액.")
    }

    @Test func longEntriesHang() {
        let facts = DocstringFacts(
            summary: "X y.",
            parameters: [.init(name: "a", text: "one two three four five six seven eight nine ten")])
        let lines = DocstringComposer(style: .google, width: 32).lines(facts)
        #expect(
            lines == [
                "X y.", "", "Args:", "    a: one two three four five", "        six seven eight nine ten",
            ])
        #expect(lines.allSatisfy { LineWrap.columns(of: $0) <= 32 })
    }

    @Test(arguments: [
        ("returns the sum", true, "Return the sum."), ("Returns the sum.", false, "Returns the sum."),
        ("This function computes a hash", true, "Compute a hash."),
        ("Class of things", true, "Class of things."),
        ("  spaced \n out ", true, "Spaced out."), ("Really?", true, "Really?"),
        ("ends in a comma,", true, "End in a comma."),
        ("foo_bar is kept", true, "foo_bar is kept."), ("합계를 반환한다", true, "합계를 반환한다."),
        ("Tries it, e.g. Twice.", true, "Try it, e.g. Twice."),
    ])
    func summariesTakeTheirForm(text: String, imperative: Bool, expected: String) {
        #expect(Sentence.summary(text, imperative: imperative).first == expected)
    }

    @Test func furtherSentencesBecomeDetails() {
        let (first, rest) = Sentence.summary("Load it. Then keep it for later", imperative: true)
        #expect(first == "Load it.")
        #expect(rest == "Then keep it for later.")
    }
}
