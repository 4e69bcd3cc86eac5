import Files
import Git
import GuardCore
import Ollama
import Processes
import PythonSource
import Rules

/// Looks at everything that guardhook needs, one thing after the other; nothing is changed.
package struct Doctor: Sendable {
    private let surroundings: Surroundings

    package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    /// Runs the checks. Nothing that is wrong is thrown: it is an item.
    package func examine() async -> Diagnosis {
        var items = [await git(), library()]
        var settings: Settings?
        do throws(GuardError) {
            let workspace = try Workspace.open(surroundings)
            settings = workspace.settings
            items.append(
                .init("repository", .works, Text(workspace.workTree)))
            items.append(hooks(workspace))
            items.append(await rules(workspace))
            items += await python(workspace)
            items.append(state(workspace))
            items += unknownSettings(workspace.settings)
        } catch {
            items.append(.init("repository", .broken, error.message, remedy: error.hints.first))
        }
        do throws(GuardError) {
            if settings == nil {
                settings = try Settings.read(config: nil, environment: surroundings.environment)
            }
        } catch {
            items.append(.init("settings", .broken, error.message, remedy: error.hints.first))
        }
        if let settings { items += await ModelDoctor(settings: settings).examine() }
        return Diagnosis(items: items, settings: settings?.entries ?? [])
    }

    private func git() async -> Diagnosis.Item {
        do throws(GuardError) {
            let run = try await ChildProcess(
                ["git", "--version"], environment: surroundings.environment, timeout: .seconds(10)
            ).run()
            let words = String(decoding: run.output, as: UTF8.self).split(separator: "\n").first.map(
                String.init)
            return .init("git", run.succeeded ? .works : .broken, Text(words ?? "git does not answer"))
        } catch {
            return .init(
                "git", .broken, error.message,
                remedy: Text("install git and have it on PATH", ko: "git 을 설치하고 PATH 에 두세요"))
        }
    }

    private func library() -> Diagnosis.Item {
        let names = Build.libraries.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
        return .init("libraries", .works, Text(names))
    }

    private func hooks(_ workspace: Workspace) -> Diagnosis.Item {
        do throws(GuardError) {
            let status = try Status.read(workspace)
            let states = status.hooks.map { hook in
                let isSilent = !hook.isReady && hook.state != "missing"
                return "\(hook.name): \(hook.state)\(isSilent ? " (does not call guardhook)" : "")"
            }.joined(separator: ", ")
            let isReady = status.hooks.allSatisfy(\.isReady)
            return .init(
                "hooks", isReady ? .works : .missing, Text(states),
                remedy: isReady
                    ? nil
                    : Text(
                        "guardhook install    puts them in place, or says what to add where",
                        ko: "guardhook install    설치하거나, 어디에 무엇을 추가할지 알려 줍니다"))
        } catch {
            return .init("hooks", .missing, error.message, remedy: error.hints.first)
        }
    }

    private func rules(_ workspace: Workspace) async -> Diagnosis.Item {
        do throws(GuardError) {
            let tree = try await workspace.repository.stagedTree()
            let book = try RuleLocator(workspace).bookWithProblems(for: tree.id)
            if let problem = book.problems.first {
                return .init(
                    "rule file", .broken, Text("\(problem.path):\(problem.line): \(problem.message.english)"),
                    remedy: Text("guardhook rules    shows all of them", ko: "guardhook rules    모두 보기"))
            }
            guard let file = book.files.first else {
                return .init(
                    "rule file", .missing, Text("no .ai-rules.md", ko: ".ai-rules.md 파일이 없습니다"),
                    remedy: Text("write one at the top of the repository", ko: "저장소 맨 위에 만드세요"))
            }
            return .init(
                "rule file", .works,
                Text(
                    "\(file): \(Text.count(book.rules.count, "rule")) enforced, \(Text.count(book.unenforced.count, "text")) not",
                    ko: "\(file): 적용되는 규칙 \(book.rules.count)개, 적용되지 않는 문장 \(book.unenforced.count)개"))
        } catch {
            return .init("rule file", .broken, error.message, remedy: error.hints.first)
        }
    }

    private func python(_ workspace: Workspace) async -> [Diagnosis.Item] {
        do throws(GuardError) {
            let tree = try await workspace.repository.stagedTree()
            switch await InterpreterFinder(workspace: workspace, tree: tree.id).find() {
            case .failure(let error): throw error
            case .success(let interpreter):
                let found = Text(
                    "\(interpreter.path) (\(interpreter.version), \(interpreter.origin.english))")
                return [.init("python", .works, found), await pytest(interpreter, workspace)]
            }
        } catch {
            return [.init("python", .missing, error.message, remedy: error.hints.first)]
        }
    }

    private func pytest(_ interpreter: Interpreter, _ workspace: Workspace) async -> Diagnosis.Item {
        let command = [interpreter.path, "-c", "import pytest; print('pytest', pytest.__version__)"]
        do throws(GuardError) {
            let run = try await ChildProcess(
                command, environment: GitVariables.scrubbed(surroundings.environment),
                workingDirectory: "/", timeout: .seconds(20)
            ).run()
            if run.succeeded {
                return .init(
                    "pytest", .works,
                    Text(
                        String(decoding: run.output, as: UTF8.self).split(separator: "\n").first.map(
                            String.init) ?? "pytest"))
            }
            return .init(
                "pytest", .missing,
                Text(
                    "\(interpreter.path) has no pytest, so tests do not gate commits",
                    ko: "\(interpreter.path) 에 pytest 가 없어 테스트를 실행하지 못합니다"),
                remedy: Self.installation(of: interpreter, in: workspace.workTree))
        } catch {
            return .init("pytest", .missing, error.message)
        }
    }

    /// How the project itself gets pytest: uv's environments hold no pip, and poetry's undo what it did not write down.
    private static func installation(of interpreter: Interpreter, in workTree: String) -> Text {
        let isMade = interpreter.environmentRoot != nil
        if Disk.permissions(of: workTree + "/uv.lock") != nil {
            return isMade ? "uv add --dev pytest" : "uv sync"
        }
        if Disk.permissions(of: workTree + "/poetry.lock") != nil {
            return isMade ? "poetry add --group dev pytest" : "poetry install"
        }
        return Text("\(interpreter.path) -m pip install pytest")
    }

    private func state(_ workspace: Workspace) -> Diagnosis.Item {
        let path = workspace.state.path
        guard let mode = Disk.permissions(of: path) else {
            return .init("state folder", .works, Text("\(path) (not made yet)", ko: "\(path) (아직 없음)"))
        }
        guard mode & 0o077 == 0 else {
            return .init(
                "state folder", .broken,
                Text("\(path) can be read by others", ko: "\(path) 를 다른 사용자가 읽을 수 있습니다"),
                remedy: Text("chmod 700 \(path)"))
        }
        return .init("state folder", .works, Text(path))
    }

    private func unknownSettings(_ settings: Settings) -> [Diagnosis.Item] {
        settings.unknownKeys.map {
            .init(
                "settings", .missing,
                Text("\($0) is no setting of guardhook", ko: "\($0) 는 guardhook 설정이 아닙니다"),
                remedy: Text("git config --unset \($0)"))
        }
    }
}
