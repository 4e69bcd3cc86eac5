import Workflow

/// The part of the manual that is no command: status, settings, environment, files.
enum ManualFacts {
    static func write(to page: inout Mdoc) {
        page.macro("Sh CONFIGURATION")
        page.words("The team's rules stand in the rule file, personal settings in Git config:")
        list(
            SettingKey.allCases.map { key in
                let standard = key.defaultValue.map { " (default: \($0))" } ?? ""
                return (key.configKey, key.meaning + standard)
            } + [("guardhook.severity.RULE", "error, warning or note, for one rule or a family of rules")],
            as: "Cm", &page)
        page.macro("Sh ENVIRONMENT")
        let switches = [
            ("GUARDHOOK", "0 skips the hooks once"),
            ("SKIP", "a list of names separated by commas; guardhook or the hook's name skips it once"),
            ("OLLAMA_HOST", "where Ollama listens"), ("NO_COLOR", "switches colours off"),
            ("LC_ALL, LC_MESSAGES, LANG", "Korean where they say so, else English"),
        ]
        list(
            switches + SettingKey.allCases.map { ($0.variable, "overrides \($0.configKey)") }, as: "Ev", &page
        )
        page.macro("Sh FILES")
        list(
            [
                (".ai-rules.md", "the team's rules; else docs/governance/.ai-rules.md"),
                (".git/guardhook/", "pending patch, kept answers, remembered results; safe to delete"),
            ], as: "Pa", &page)
        page.macro("Sh EXIT STATUS")
        list(ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) }, as: "Li", &page)
        page.macro("Sh SEE ALSO")
        page.macro("Xr git 1 ,")
        page.macro("Xr git-config 1 ,")
        page.macro("Xr githooks 5")
    }

    private static func list(_ items: [(name: String, words: String)], as macro: String, _ page: inout Mdoc) {
        page.macro("Bl -tag -width Ds")
        for item in items {
            page.macro("It \(macro) \(Mdoc.argument(item.name))")
            page.words(item.words)
        }
        page.macro("El")
    }
}
