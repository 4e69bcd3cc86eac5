/// The personal settings, each with its default: the only place where a default stands.
package enum SettingKey: String, CaseIterable, Sendable {
    case model, host, allowRemote, budget, python, suggest, scope, tests, testTimeout, testScope, carry, rules
    case notify

    /// The key in Git config.
    package var configKey: String { "guardhook." + rawValue }

    /// The environment variable that overrides it: `testTimeout` is `GUARDHOOK_TEST_TIMEOUT`.
    package var variable: String {
        rawValue.reduce(into: "GUARDHOOK_") { name, character in
            if character.isUppercase { name.append("_") }
            name += character.uppercased()
        }
    }

    /// What holds where nobody set anything; nil where guardhook looks for itself.
    package var defaultValue: String? {
        switch self {
        case .model: "qwen2.5-coder:7b"
        case .allowRemote, .notify: "false"
        case .budget: "10"
        case .suggest, .tests: "true"
        case .scope: "public"
        case .testTimeout: "600"
        case .testScope: "all"
        case .host, .python, .carry, .rules: nil
        }
    }

    /// What it is, in a few words.
    package var meaning: String {
        switch self {
        case .model: "the Ollama model to ask"
        case .host: "Ollama's address (OLLAMA_HOST wins)"
        case .allowRemote: "whether the address may be another machine"
        case .budget: "seconds that a hook waits for the model"
        case .python: "the interpreter"
        case .suggest: "whether pre-commit looks for missing docstrings and hints"
        case .scope: "public or all definitions"
        case .tests: "whether the tests gate a commit"
        case .testTimeout: "seconds that the tests may take"
        case .testScope: "all or impacted tests"
        case .carry: "ignored paths that the tests need (may be given several times)"
        case .rules: "the rule file, where it is not .ai-rules.md"
        case .notify: "whether a background run ends with a desktop notice"
        }
    }
}
