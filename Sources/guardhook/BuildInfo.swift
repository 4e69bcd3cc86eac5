import Workflow

/// What `guardhook --version` says.
enum BuildInfo {
    static let version = Workflow.Build.version
    static let date = Workflow.Build.date

    static var versionText: String {
        let commit = Workflow.Build.commit.map { " (\($0))" } ?? ""
        let libraries = Workflow.Build.libraries.map { "\($0.name) \($0.version)" }
        return (["guardhook \(version)\(commit)"] + libraries).joined(separator: "\n")
    }
}
