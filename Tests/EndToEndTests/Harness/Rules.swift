/// Rule files for the scenarios; the line numbers matter, for refusals name them.
enum Rules {
    /// The block form. Line 4 has the commit rules, line 5 the branch rules, line 6 forbidden content.
    static let strict = """
        # Working agreement

        ```guardhook
        commit: {types: [feat, fix, docs, chore], subject: {max: 50, no_period: true}}
        branch: {prefixes: [feat/, fix/], protected: [main]}
        forbid: [{content: 'breakpoint\\(\\)', paths: '**/*.py', message: 'no breakpoints in commits'}]
        ```

        """

    /// Prose as people write it.
    static let prose = """
        # Working agreement

        ## Commits

        - Commit messages must follow Conventional Commits.
        - Allowed types: `feat`, `fix`, `docs`, `chore`.
        - The subject line must be at most 50 characters.

        ## Branches

        - Branch names must start with `feat/` or `fix/`.
        - Never commit directly to `main`.

        """

    /// Suggestions wanted, but their absence only warned about.
    static let documented = """
        # Working agreement

        ```guardhook
        commit: {types: [feat, fix, docs, chore]}
        docstring: {required: public, style: google, language: en}
        types: {required: public}
        severity: {docstring.required: warning, types.required: warning}
        ```

        """
}
