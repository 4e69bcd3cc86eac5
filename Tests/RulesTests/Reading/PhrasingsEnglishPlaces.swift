extension Phrasings {
    /// Parts of a message named by their place or by a label above them, and look-alikes of other things.
    static let englishPlaces = #"""
        @ Commits
        48 characters is the ceiling for the headline. => commit.subject.max=48
        62 chars tops, tag included => commit.subject.max=62
        Paragraphs below the first line are wrapped at 78 columns. => commit.body.line_max=78
        Lines after the first are folded at 90. => commit.body.line_max=90
        Nothing longer than 66 characters on the first line, and prose folded at 77. => commit.subject.max=66;commit.body.line_max=77
        Body lines <= 82 => commit.body.line_max=82
        The summary answers the question what this commit will do and has at most 58 characters. => commit.subject.max=58;commit.subject.imperative
        `[net]`, `[fix]` or `[docs]` comes first, then the summary. => commit.types=net,fix,docs;commit.subject.pattern
        A subject is `<Area>: <what>`. => commit.subject.pattern
        Scope is the package you touched: `mesh`, `solver`, `plot`. => commit.scope=mesh,solver,plot
        There are no scopes; do not write `feat(mesh):`. => -
        The verb must be one of `raise`, `lower`, `mend`, `cut`. => commit.types=raise,lower,mend,cut
        The trailer `Bug-Origin` shall not be present. => commit.trailer.forbidden
        **Ticket**: the last line of the message is `Refs: ROW-<number>`. => commit.ticket;commit.trailer.required
        A message may mention the drawing (`D-12`). => -
        Write "Raise", never "Raised". => commit.subject.imperative
        Polish and Dutch are spoken in the hall; commit messages are English throughout. => commit.language=en
        **Style.** It looks like Conventional Commits. It is not. => -
        @ House rules
        **Commits.** One change each. The summary has at most 61 characters.\n\n**Format.** `<DECK> / <Summary>: <why>`, where DECK is `BOW` or `AFT`. => commit.subject.max=61;commit.subject.pattern
        1. **Commits**: Conventional Commits.\n2. **Scope**: mandatory, either `hull` or `rig`.\n3. **Subject**: header no longer than 84 characters. => commit.conventional;commit.scope=hull,rig;commit.subject.max=84
        **Message format**\n\n```\n<type>: <subject> (HUL-<number>)\n```\n\n**Subject** <= 71 characters, imperative, English, no period. => commit.conventional;commit.ticket;commit.subject.max=71;commit.subject.imperative;commit.language=en;commit.subject.no_period
        1. The first line of a commit message shall have no more than 63 characters.\n2. It shall be phrased as a command. => commit.subject.max=63;commit.subject.imperative
        | What | Rule |\n|---|---|\n| Commit title | 67 chars max |\n| Commit language | English |\n| Allowed types | feat, fix, docs | => commit.subject.max=67;commit.language=en;commit.types=feat,fix,docs
        **Never on `trunk`.** Direct commits there are rejected by the server. => branch.protected=trunk
        **Mails.** Short ones.\n\n**Format.** `<Name>: <Question>`, at most 40 characters. => -
        | Street | Parking |\n|---|---|\n| main | rejected |\n| Direct drive to main | rejected | => -
        - The producer commits to the offset. The key has at most 40 characters. => -
        - Subject: at most 40 characters.\n- The last line of the letter is `Sum: <number>`. => -
        @ Branches
        - main is what runs in the harbour. nobody commits on it directly => branch.protected=main
        `main` only ever changes by merging a reviewed branch. => branch.protected=main
        The `fleet` branch is closed to direct commits. We used to number the branches and no longer do. => branch.protected=fleet
        | Branch | Who may write |\n|---|---|\n| `main` | nobody directly, ask the office |\n| `autumn` | nobody directly | => branch.protected=main,autumn
        @ Git
        @ Python
        A public function without type hints goes back to its author. => types.required
        Python files stay within 520 lines; recipes within 30 lines each. => file.max_lines=520
        reST docstrings on each public function. => docstring.style=sphinx;docstring.required=public
        @ Tests
        **Tests.** Before committing, `just soak` must pass. => tests.required=just soak
        **Lint.** Before committing, `just lint` must pass. => -
        @ Kafka
        - The message format is `<topic>: <payload>`.\n- Subject: header no longer than 80 bytes. => -
        @ Manners
        German and Spanish are spoken here; English is fine too. => -
        Say "Ask", never "Asked". => -
        """#
}
