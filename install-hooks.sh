#!/usr/bin/env bash
# Builds guardhook, puts it on this machine and its hooks into one repository. See usage below.
# Runs with the bash 3.2 of macOS too.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
prefix=${PREFIX:-${HOME:-}/.local}
apt_packages="libgit2-dev libcurl4-openssl-dev libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config
git ca-certificates g++ python3 python3-venv libxml2 libncurses6 libsqlite3-0"
brew_packages="libgit2 curl cmark-gfm pkgconf"

usage() {
    cat <<'TEXT'
Usage: install-hooks.sh [--deps | --demo | --uninstall] [--repo PATH] [--prefix DIR]

  (nothing)     build guardhook, put it into DIR/bin (its manual page and shell completions into DIR/share),
                and its hooks into the repository at hand
  --deps        install the system libraries that building needs (apt or brew), nothing else
  --demo        all of that, then show it at work in a sample repository in a temporary folder
  --uninstall   remove the hooks of the repository at hand, and the program with its manual and completions

  --repo PATH   the repository that gets (or loses) the hooks, instead of the one you stand in
  --prefix DIR  where the program goes (default: $PREFIX, else ~/.local)

No other repository is touched, ever. Hooks that are already there are kept and run first.
TEXT
}

say() { printf '%s\n' "$*"; }
fail() {
    printf 'install-hooks.sh: %s\n' "$*" >&2
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# --- System libraries -----------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

apt_missing() {
    local package
    for package in $apt_packages; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
        installed*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

apt_dependencies() {
    local missing
    missing=$(apt_missing)
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || has sudo ||
        fail "you are not root and there is no sudo; have somebody run: apt-get install ${missing% }"
    say "Installing with apt: $missing"
    # An old package list knows versions that are gone: a first try without a fresh one costs more than it saves.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
        fail "apt-get update failed; see its words above, check the network, and run this again"
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
        fail "apt-get could not install: $missing; see its words above"
}

brew_dependencies() {
    local package missing=
    for package in $brew_packages; do
        [ -d "$(brew --prefix)/opt/$package" ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "Installing with brew:$missing"
    # shellcheck disable=SC2086 # a list of names
    brew install --quiet $missing || fail "brew could not install:$missing; see its words above"
}

dependencies() {
    if has apt-get && has dpkg-query; then
        apt_dependencies
    elif has brew; then
        brew_dependencies
    else
        fail "neither apt nor brew is here; install libgit2, libcurl, cmark-gfm (with headers), pkg-config," \
            "git and python3 by hand, then run this again without --deps"
    fi
    need_swift
    say "Everything that building needs is here."
}

need_swift() {
    has swift || fail "Swift 6.2 or newer is not on PATH; get it from https://www.swift.org/install/ and add its" \
        "usr/bin folder to PATH (this script downloads no toolchain)"
}

# --- Building and installing ----------------------------------------------------------------------

build_flags() {
    printf '%s\n' -c release --product guardhook --package-path "$here"
    [ "$(uname -s)" = Darwin ] || linux_flags
    local commit
    if commit=$(git -C "$here" describe --always --dirty --abbrev=7 --exclude '*' 2>/dev/null); then
        printf '%s\n' -Xcc "-DGUARDHOOK_COMMIT=\"$commit\""
    fi
}

# What makes each start on Linux cheaper: the Swift and C++ libraries inside the program (a shared libstdc++ is a
# quarter of the dynamic linker's work), at a fixed address (else 250 pages are copied only to relocate them), no
# symbols, no search for libraries beside the program.
linux_flags() {
    printf '%s\n' --static-swift-stdlib --disable-local-rpath -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker -s
    local archive
    archive=$(g++ -print-file-name=libstdc++.a 2>/dev/null) || return 0
    [ -f "$archive" ] || return 0
    mkdir -p "$here/.build/static" && ln -sf "$archive" "$here/.build/static/" &&
        printf '%s\n' -Xlinker "-L$here/.build/static"
}

# Builds, and leaves the path of what was built in $built.
build() {
    need_swift
    has pkg-config || fail "pkg-config is missing; run ./install-hooks.sh --deps first"
    local library flag flags=()
    for library in libgit2 libcurl; do
        [ "$(uname -s)" = Darwin ] || pkg-config --exists "$library" ||
            fail "$library is missing; run ./install-hooks.sh --deps first"
    done
    while IFS= read -r flag; do flags+=("$flag"); done < <(build_flags)
    say "Building guardhook (some minutes the first time) ..."
    swift build "${flags[@]}" >&2 || fail "the build failed; see the compiler's words above"
    built=$(swift build "${flags[@]}" --show-bin-path)/guardhook
    [ -x "$built" ] || fail "the build left no program at $built"
}

# Puts the program in place all at once: a commit at this moment runs the old one or the new one.
put_program() {
    [ "$prefix" != /.local ] || fail "HOME is not set; say where the program goes with --prefix DIR"
    mkdir -p "$prefix/bin" || fail "cannot make $prefix/bin; choose another place with --prefix DIR"
    program=$(cd "$prefix/bin" && pwd -P)/guardhook
    local fresh=$program.new.$$
    if ! { cp "$built" "$fresh" && chmod 755 "$fresh" && mv -f "$fresh" "$program"; }; then
        rm -f "$fresh"
        fail "cannot write $program; check the folder's permissions or choose another with --prefix DIR"
    fi
    say "Installed $program ($("$program" --version | head -n 1))"
    case ":$PATH:" in
    *":$prefix/bin:"* | *":${program%/*}:"*) ;;
    *) say "To type guardhook by name, add ${program%/*} to PATH (the hooks do without)." ;;
    esac
}

# What belongs to the program besides itself, one a line: what makes it, and its place below the prefix. Man and the
# shells look there by themselves, but for zsh, which asks for a line in ~/.zshrc.
extras() {
    cat <<'LIST'
--generate-manual share/man/man1/guardhook.1
--generate-completion-script=bash share/bash-completion/completions/guardhook
--generate-completion-script=zsh share/zsh/site-functions/_guardhook
--generate-completion-script=fish share/fish/vendor_completions.d/guardhook.fish
LIST
}

# A program without its manual still works: what cannot be written is said, and is no failure.
put_extras() {
    local making place file
    while read -r making place; do
        file=$prefix/$place
        if ! { mkdir -p "${file%/*}" && "$program" "$making" </dev/null >"$file.new.$$" && mv -f "$file.new.$$" "$file"; }; then
            rm -f "$file.new.$$"
            say "Note: $file could not be written; guardhook $making prints it."
        fi
    done <<LIST
$(extras)
LIST
    say "Installed its manual (man guardhook) and completions for bash, zsh and fish below $prefix/share"
    case ${SHELL:-} in
    */zsh) say "For zsh, put this before compinit in ~/.zshrc: fpath+=($prefix/share/zsh/site-functions)" ;;
    esac
}

remove_extras() {
    local making place
    while read -r making place; do
        rm -f "$prefix/$place" || say "Note: $prefix/$place could not be removed."
    done <<LIST
$(extras)
LIST
}

# The repository to work on in $repository; empty if none was named and we stand in none.
find_repository() {
    if [ -n "$repository" ]; then
        git -C "$repository" rev-parse --git-dir >/dev/null 2>&1 ||
            fail "$repository is no Git repository; give --repo the path of one"
    elif git rev-parse --git-dir >/dev/null 2>&1; then
        repository=$PWD
    fi
}

install_all() {
    find_repository
    build
    put_program
    put_extras
    if [ -n "$repository" ]; then
        (cd "$repository" && "$program" install)
    else
        say "No hooks were installed, for this folder is in no repository: cd into one and run: guardhook install"
    fi
}

uninstall_all() {
    find_repository
    program=$prefix/bin/guardhook
    if [ ! -x "$program" ]; then
        say "Nothing to remove: there is no $program."
        return
    fi
    if [ -n "$repository" ]; then (cd "$repository" && "$program" uninstall); fi
    rm -f "$program" || fail "cannot remove $program; check the folder's permissions"
    remove_extras
    say "Removed $program."
    say "Another repository that still has the hooks will say so at its next commit; GUARDHOOK=0 git commit skips them."
}

# --- Arguments ------------------------------------------------------------------------------------

action=install
repository=
while [ $# -gt 0 ]; do
    case $1 in
    --deps) action=deps ;;
    --demo) action=demo ;;
    --uninstall) action=uninstall ;;
    --repo | --prefix)
        if [ $# -lt 2 ] || [ -z "$2" ]; then fail "$1 needs a path after it"; fi
        if [ "$1" = --repo ]; then repository=$2; else prefix=$2; fi
        shift
        ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        fail "there is no option $1"
        ;;
    esac
    shift
done

case $action in
deps) dependencies ;;
install) install_all ;;
uninstall) uninstall_all ;;
demo)
    dependencies
    build
    put_program
    put_extras
    "$here/docs/demo/run" "$program"
    ;;
esac
