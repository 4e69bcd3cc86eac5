import PythonSource
import Testing

@Suite struct WayTests {
    @Test func `a file is inspected, spliced and proven`() async throws {
        let text = """
            import os

            def greet(name, times=1):
                print(name * times)

            class Box:
                def __len__(self):
                    return 3
            """ + "\n"
        let inspection = try await inspect(text)
        #expect(inspection.problem == nil)
        var insertions = inspection.definitions.compactMap { $0.documenting("Say \"hi\".") }
        insertions += inspection.definitions.flatMap(\.provenInsertions)
        let greet = try inspection.only("greet")
        insertions += greet.annotating("name", as: "Any")
        insertions += inspection.importing([ImportedName(module: "typing", name: "Any")]).insertions
        let verdict = try await prove(text, insertions)
        #expect(verdict.refused == [])
        #expect(
            verdict.text == #"""
                """Say "hi"."""

                import os
                from typing import Any

                def greet(name: Any, times: int = 1) -> None:
                    """Say "hi"."""
                    print(name * times)

                class Box:
                    """Say "hi"."""

                    def __len__(self) -> int:
                        """Say "hi"."""
                        return 3
                """# + "\n")
    }
}
