/// Variables that differ from one terminal to the next and that no test should depend on. All others are part of
/// what a remembered result depends on: one too many costs a run, one too few would be a wrong "passed".
enum VolatileVariables {
    private static let names: Set<String> = [
        "_", "COLORTERM", "COLUMNS", "DISPLAY", "EDITOR", "GPG_TTY", "HISTFILE", "LINES", "LS_COLORS",
        "OLDPWD",
        "PAGER", "PROMPT", "PS1", "PWD", "SHLVL", "STY", "TERM", "TERM_PROGRAM", "TERM_PROGRAM_VERSION",
        "TERM_SESSION_ID", "TMUX", "TMUX_PANE", "VISUAL", "WAYLAND_DISPLAY", "WINDOWID",
        "GIT_CEILING_DIRECTORIES",
    ]
    private static let prefixes = [
        "GUARDHOOK_", "SSH_", "VSCODE_", "XDG_SESSION", "DBUS_", "ITERM_", "KITTY_", "KONSOLE_", "ALACRITTY_",
    ]

    static func contains(_ name: String) -> Bool {
        names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }
}
