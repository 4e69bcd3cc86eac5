import Git
import Ollama

/// What this binary was built from and with.
package enum Build {
    /// The release, as in CHANGELOG.md.
    package static let version = "0.1.0"
    /// The day of that release, for the manual.
    package static let date = "November 25, 2026"

    /// The commit it was built from, where the build was told (`install-hooks.sh` does).
    package static var commit: String? { LibGit2.buildCommit }

    /// Tells this build from others, as far as it knows itself.
    static var identity: String { "\(version) \(commit ?? "")" }

    /// libcurl is loaded by the first question; where there is none, that is worth saying too.
    private static var curlVersion: String {
        do throws(OllamaError) {
            let words = try LibCurl.version().split(separator: " ").first.map(String.init) ?? ""
            return words.replacing("libcurl/", with: "")
        } catch {
            return "not found"
        }
    }

    /// The libraries in use at run time.
    package static var libraries: [(name: String, version: String)] {
        [("libgit2", LibGit2.version), ("libcurl", curlVersion)]
    }
}
