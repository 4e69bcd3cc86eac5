/// The text of the hooks, the same for each: a hook knows its name from the file it stands in.
///
/// `hooks/` holds the same text for people who install by hand; a test keeps the two equal.
package enum HookText {
    /// What every hook of ours carries in its second line; the number grows when the text changes.
    package static let marker = "# guardhook-hook"

    /// The hooks that guardhook can answer.
    package static let names = ["pre-commit", "commit-msg", "pre-merge-commit"]

    /// The hook with the program's absolute path in its place.
    package static func calling(_ program: String) -> String {
        template.replacing("@GUARDHOOK_BINARY@", with: program.replacing("'", with: #"'\''"#))
    }

    /// The text as it lies in `hooks/`.
    package static let template = #"""
        #!/bin/sh
        # guardhook-hook 1
        # Git calls this by its name: pre-commit, commit-msg or pre-merge-commit. A hook that was here before guardhook
        # runs first, then guardhook judges the commit. Undo with: guardhook uninstall.
        # Skip once: GUARDHOOK=0 git commit ... (or SKIP=guardhook).

        program='@GUARDHOOK_BINARY@'

        name=${0##*/}
        # Another manager may have moved this file aside, to pre-commit.legacy for instance.
        hook=${name%%.*}
        case $0 in */*) folder=${0%/*} ;; *) folder=. ;; esac

        before=$folder/$hook.before-guardhook
        if [ -f "$before" ] && [ -x "$before" ]; then
            "$before" "$@" || exit
        fi

        skip=
        [ "${GUARDHOOK:-}" != 0 ] || skip=GUARDHOOK=0
        case ",${SKIP:-}," in
        *[,\ ]guardhook[,\ ]* | *[,\ ]"$hook"[,\ ]* | *[,\ ]guardhook-"$hook"[,\ ]*) skip=SKIP=$SKIP ;;
        esac
        if [ -n "$skip" ]; then
            printf 'guardhook: %s is skipped this once (%s)\n' "$hook" "$skip" >&2
            exit 0
        fi

        # A path that is not absolute could name a file of the repository: it is never run.
        runs() {
            case $1 in /*) [ -f "$1" ] && [ -x "$1" ] ;; *) false ;; esac
        }
        asked=$program
        runs "$program" || program=$(command -v guardhook)
        runs "$program" || program=${HOME:-}/.local/bin/guardhook
        runs "$program" || program=/usr/local/bin/guardhook
        runs "$program" || program=/opt/homebrew/bin/guardhook
        if ! runs "$program"; then
            printf 'guardhook: commit stopped, its checker is missing: no program at %s, none on PATH (%s); %s\n' \
                "$asked" "${PATH:-}" \
                "run guardhook's install-hooks.sh again, or commit once without it: GUARDHOOK=0 git commit ..." >&2
            exit 1
        fi

        case $hook in
        pre-commit | commit-msg) exec "$program" "$hook" "$@" ;;
        pre-merge-commit) exec "$program" pre-commit --merge "$@" ;;
        *)
            printf 'guardhook: %s is no hook of guardhook; run guardhook install again\n' "$name" >&2
            exit 1
            ;;
        esac

        """#
}
