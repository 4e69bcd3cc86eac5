package import Git
package import GuardCore

extension Settings {
    /// The settings for a repository, or for no repository at all.
    ///
    /// - Parameter config: the Git configuration in force; nil outside a repository.
    /// - Throws: `GuardError` of kind `configuration` that names the key, its value and what it may be.
    package static func read(
        config: GitConfig?, environment: [String: String]
    ) throws(GuardError) -> Settings {
        let values = SettingValues(config: config, environment: environment)
        let severities = try values.severities()
        return Settings(
            model: values.text(.model) ?? "",
            host: values.text(.host),
            allowsRemote: try values.flag(.allowRemote), budget: try values.seconds(.budget),
            python: values.text(.python), suggests: try values.flag(.suggest),
            includesPrivate: try values.choice(.scope, ["public", "all"]) == "all",
            runsTests: try values.flag(.tests), testTimeout: try values.seconds(.testTimeout),
            runsImpactedTestsOnly: try values.choice(.testScope, ["all", "impacted"]) == "impacted",
            carried: values.list(.carry), rulesPath: values.text(.rules), notifies: try values.flag(.notify),
            severities: severities.known,
            entries: SettingKey.allCases.map(values.entry) + values.severityEntries(),
            unknownKeys: values.unknownKeys() + severities.unknown)
    }
}

/// Raw values, most personal first: the environment, then Git config, then the default.
private struct SettingValues {
    let config: GitConfig?
    let environment: [String: String]

    func entry(_ key: SettingKey) -> SettingEntry {
        if key == .host, let value = environment["OLLAMA_HOST"], !value.isEmpty {
            return SettingEntry(key: key.configKey, value: value, origin: "environment (OLLAMA_HOST)")
        }
        if let value = environment[key.variable], !value.isEmpty {
            return SettingEntry(key: key.configKey, value: value, origin: "environment (\(key.variable))")
        }
        if let found = config?.personal(key.configKey) {
            return SettingEntry(
                key: key.configKey, value: found.value ?? "true", origin: "git config (\(found.level))")
        }
        return SettingEntry(key: key.configKey, value: key.defaultValue, origin: "default")
    }

    func text(_ key: SettingKey) -> String? { entry(key).value }

    func list(_ key: SettingKey) -> [String] {
        if let value = environment[key.variable], !value.isEmpty {
            return value.split(separator: ":").map(String.init)
        }
        return personalEntries(prefix: key.configKey).map(\.value)
    }

    /// Source of the words: git-config(1), "Values", boolean.
    func flag(_ key: SettingKey) throws(GuardError) -> Bool {
        switch text(key)?.lowercased() ?? "" {
        case "true", "yes", "on", "1": return true
        case "false", "no", "off", "0", "": return false
        default: throw wrong(key, expected: "true or false", ko: "true 또는 false")
        }
    }

    func seconds(_ key: SettingKey) throws(GuardError) -> Duration {
        guard let value = text(key).flatMap(Double.init), value >= 0, value <= 86_400 else {
            throw wrong(key, expected: "a number of seconds, at most 86400", ko: "0 이상 86400 이하의 초")
        }
        return .milliseconds(Int64(value * 1000))
    }

    func choice(_ key: SettingKey, _ words: [String]) throws(GuardError) -> String {
        guard let value = text(key), words.contains(value) else {
            throw wrong(key, expected: words.joined(separator: " or "), ko: words.joined(separator: " 또는 "))
        }
        return value
    }

    /// The keys under `guardhook.severity`; Git config allows no `_` in a key, so `no-period` is `no_period`.
    func severities() throws(GuardError) -> (known: [String: Severity], unknown: [String]) {
        let prefix = "guardhook.severity."
        let families = Set(RuleID.all.flatMap(\.selfAndFamilies))
        var known: [String: Severity] = [:]
        var unknown: [String] = []
        for (key, value) in personalEntries(prefix: prefix) {
            let name = String(key.dropFirst(prefix.count)).replacing("-", with: "_")
            guard families.contains(name) else {
                unknown.append(key)
                continue
            }
            guard let severity = Severity(rawValue: value) else {
                throw wrong(
                    key, value: value, expected: "error, warning or note", ko: "error, warning, note 중 하나")
            }
            known[name] = severity
        }
        return (known, unknown)
    }

    /// The severities that the person set, for showing.
    func severityEntries() -> [SettingEntry] {
        (config?.entries ?? []).filter {
            $0.isPersonal && $0.key.lowercased().hasPrefix("guardhook.severity.")
        }
        .map { SettingEntry(key: $0.key, value: $0.value, origin: "git config (\($0.level))") }
    }

    func unknownKeys() -> [String] {
        let known = Set(SettingKey.allCases.map { $0.configKey.lowercased() })
        return personalEntries(prefix: "guardhook.").map(\.key)
            .filter { !known.contains($0.lowercased()) && !$0.hasPrefix("guardhook.severity.") }
    }

    private func personalEntries(prefix: String) -> [(key: String, value: String)] {
        let wanted = prefix.lowercased()
        return (config?.entries ?? []).filter { $0.isPersonal && $0.key.lowercased().hasPrefix(wanted) }
            .map { ($0.key, $0.value ?? "true") }
    }

    private func wrong(_ key: SettingKey, expected: String, ko korean: String) -> GuardError {
        let entry = entry(key)
        return wrong(
            "\(key.configKey) (\(entry.origin))", value: entry.value ?? "", expected: expected, ko: korean)
    }

    private func wrong(_ key: String, value: String, expected: String, ko korean: String) -> GuardError {
        let name = key.split(separator: " ").first.map(String.init) ?? key
        return GuardError(
            .configuration,
            Text(
                "the setting \(key) is “\(value)”, but must be \(expected)",
                ko: "설정 \(key) 값이 “\(value)” 입니다. \(korean) 여야 합니다"),
            hints: [Text("git config \(name) VALUE, or git config --unset \(name)")])
    }
}

extension RuleID {
    fileprivate var selfAndFamilies: [String] {
        var parts = rawValue.split(separator: ".")
        var names: [String] = []
        while !parts.isEmpty {
            names.append(parts.joined(separator: "."))
            parts.removeLast()
        }
        return names
    }
}
