import Files
package import GuardCore
import Processes

/// The person's own editor on a proposed docstring.
package struct DocstringEditor: Sendable {
    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Lets the person change the text.
    ///
    /// - Returns: the new text without a final line break; nil when it is empty or the editor failed.
    package func edit(_ text: String) async throws(GuardError) -> String? {
        let environment = workspace.surroundings.environment
        let name = "edit.txt"
        try workspace.state.write(Array((text + "\n").utf8), to: name)
        let path = try workspace.state.place(of: name)
        let ask = try await ChildProcess(
            ["git", "var", "GIT_EDITOR"], environment: environment, timeout: .seconds(10)
        ).run()
        let editor =
            String(decoding: ask.output, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? "vi"
        // As Git calls it: the setting may hold options.
        let isDone = try ForegroundProcess(
            ["/bin/sh", "-c", editor + " \"$@\"", editor, path], environment: environment
        ).run()
        let bytes = try workspace.state.read(name) ?? []
        try workspace.state.remove(name)
        guard isDone else { return nil }
        var lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
