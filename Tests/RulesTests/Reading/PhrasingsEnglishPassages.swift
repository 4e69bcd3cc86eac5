extension Phrasings {
    /// Whole tables and lists, `\n` standing for the end of a line: what a header asks, a lead-in says, neighbours share.
    static let englishPassages = #"""
        @ Source files
        | Check | Limit |\n|---|---|\n| Lines per file | 800 |\n| Lines per function | 60 |\n| Columns | 120 | => file.max_lines=800
        | Metric | Maximum |\n|---|---|\n| File length | 500 lines |\n| Function length | 40 lines | => file.max_lines=500
        | What | Max |\n|---|---|\n| Lines in one file | 650 |\n| Files per folder | 20 | => file.max_lines=650
        | Check | Limit |\n|---|---|\n| Lines per change | 400 |\n| Size of a file | 5 MB | => -
        @ Branches
        | Branch | Commits allowed? | Remarks |\n|---|---|---|\n| `trunk` | no | deploys |\n| `work/…` | yes | everybody | => branch.protected=trunk;branch.prefixes=work/
        | Branch | Direct commits |\n|---|---|\n| `main` | never |\n| `develop` | no |\n| `sandbox` | yes | => branch.protected=main,develop
        | Branch | Protected |\n|---|---|\n| `main` | yes |\n| `lab` | no | => branch.protected=main
        | Branch | Push? |\n|---|---|\n| `stable` | ❌ |\n| `next` | ✅ | => branch.protected=stable
        | Branch | Direct push | Who merges |\n|---|---|---|\n| `main` | forbidden | lead |\n| `topic/<name>` | allowed | anybody | => branch.protected=main;branch.prefixes=topic/
        | Branch | What for | Who merges |\n|---|---|---|\n| `exp/<topic>` | may die, see `scratch/` | nobody |\n| `lib/<topic>` | changes to `sediment/` | Tomasz | => branch.prefixes=exp/,lib/
        | Prefix | Folder touched |\n|---|---|\n| `web/` | `apps/web/` |\n| `api/` | `services/api/` | => branch.prefixes=web/,api/
        | Branch | Source | Merges into |\n|---|---|---|\n| `feature/*` | `develop` | `develop` |\n| `hotfix/*` | `main` | `main` | => branch.prefixes=feature/,hotfix/
        @ CI jobs
        | Job | Runs | Blocks merge |\n|---|---|---|\n| `lint` | every push | yes |\n| `commit-size` | every push | no, warns above 500 lines | => -
        | Job | On push | On merge |\n|---|---|---|\n| `unit` | yes | yes |\n| `e2e` | no | yes | => -
        @ What other repositories do
        | Repository | Commits | Branches |\n|---|---|---|\n| `x/web` | gitmoji first | `feature/…`, `bugfix/…` |\n| `x/old` | `[FLT-1] Text`, 50 characters | none, straight to `master` | => -
        @ Never commit
        | Never commit | Reason |\n|---|---|\n| `*.keystore` | signs |\n| `terraform.tfstate` | passwords |\n| `node_modules/` | big | => forbid.path
        | Path | Why it must not be committed |\n|---|---|\n| `*.pfx` | keys |\n| `dumps/` | data | => forbid.path
        @ Artefacts
        The following shall under no circumstances be committed to a repository of the Bank:\n\n(a) `*.jks` and `*.pfx`;\n\n(b) `application-prod.yml`. => forbid.path
        | Do not check in | Instead |\n|---|---|\n| `secrets.yml` | the vault |\n| `*.p12` | the vault | => forbid.path
        | File | Committed? |\n|---|---|\n| `.env` | never |\n| `config.yml` | yes | => forbid.path
        | File | Read by |\n|---|---|\n| `settings.yml` | server |\n| `*.tape` | nothing | => -
        @ Python
        - Docstrings: NumPy style. They are in English, even when the comment beside them is not.\n- Every function in `lib/` has one, helpers too. => docstring.style=numpy;docstring.language=en;docstring.required=all
        - Docstrings follow Google style.\n- Every public function needs one. => docstring.style=google;docstring.required=public
        @ Writing commits
        For the **summary**:\n\n- it is an order ("parse", not "parses")\n- it starts with a small letter\n- there is no full stop at the end => commit.subject.imperative;commit.subject.case=lower;commit.subject.no_period
        The subject:\n\n- begins with a capital letter\n- is written as a command\n- has no dot at the end\n- at most 60 characters => commit.subject.case=sentence;commit.subject.imperative;commit.subject.no_period;commit.subject.max=60
        As for the title:\n\n- lower case throughout\n- no more than fifty characters => commit.subject.case=lower;commit.subject.max=50
        For the body:\n\n- it starts with a small letter\n- lines of 80 characters at most => commit.body.line_max=80
        For the scope:\n\n- it is in lower case\n- it is the name of a folder => -
        @ history
        - subject: `crate: what it does now`, e.g. `pty: close the slave`\n- 60 chars and not one more. body at 72.\n- imperative. "close", not "closed".\n- no dot at the end. => commit.subject.pattern;commit.subject.max=60;commit.body.line_max=72;commit.subject.imperative;commit.subject.no_period
        - subjects in the imperative\n- 50 characters, hard limit\n- body at 80\n- no trailing period => commit.subject.imperative;commit.subject.max=50;commit.body.line_max=80;commit.subject.no_period
        @ Commit message
        | Part | Rule |\n|---|---|\n| Subject length | 80 characters |\n| Body width | 100 characters |\n| Full stop | none at the end | => commit.subject.max=80;commit.body.line_max=100;commit.subject.no_period
        @ Rules
        - Commit messages are in English.\n- Keep the first line under 64 characters.\n- Wrap the body at 80. => commit.language=en;commit.subject.max=64;commit.body.line_max=80
        - Commit to nothing that you cannot keep.\n- The header of a letter has at most 40 characters. => -
        - Mails are in English.\n- Keep the first line under 64 characters. => -
        **Do you use Conventional Commits?** Yes.\n\n**How long may the subject be?** 72 characters. => commit.conventional;commit.subject.max=72
        | Rule | Value |\n|---|---|\n| Max. lines per module | 400 |\n| Max. lines per function | 40 | => file.max_lines=400
        **R1.** Commit messages follow Conventional Commits.\n\n**R2.** The type must be `feat`, `fix`, `docs` or `chore`.\n\n**R3.** The scope names the package; it may be omitted. => commit.conventional;commit.types=feat,fix,docs,chore;commit.scope=optional
        **R1.** Coupons follow the handbook.\n\n**R2.** The type must be `fix`, `test` or `docs`.\n\n**R3.** The scope names the shop; it may be omitted. => -
        @ Commit hygiene
        | Rule | Value |\n|---|---|\n| Max. summary length | 60 |\n| Max. line length in body | 80 | => commit.subject.max=60;commit.body.line_max=80
        @ Checks
        | Check | Command | When |\n|---|---|---|\n| unit | `uv run pytest` | before every commit |\n| lint | `ruff check` | before every push | => tests.required
        | Check | Command | When |\n|---|---|---|\n| unit | `uv run pytest` | before every release | => -
        @ Deployment
        | Environment | Branch | Direct deploys |\n|---|---|---|\n| production | `main` | no | => -
        @ Git rules
        Required:\n\n- A scope\n- The ticket, as `(TRK-123)`, at the end of the subject => commit.scope=required;commit.ticket
        Nice to have:\n\n- A scope\n- A ticket => -
        @ Commit messages
        Commit messages should:\n\n- begin with a capital letter\n- be in English\n- stay below 60 characters in the first line\n- mention the issue (`#17`) => commit.subject.case=sentence;commit.language=en;commit.subject.max=60;commit.ticket
        They should not:\n\n- end with a period\n- contain emoji => commit.subject.no_period;commit.emoji=forbidden
        @ Version control
        | Branch | Purpose | Rule |\n|---|---|---|\n| `beta` | testers | no direct commits |\n| `feature/*` | new work | one ticket each |\n| `fix/*` | repairs | one ticket each | => branch.protected=beta;branch.prefixes=feature/,fix/
        | Branch | Purpose | Rule |\n|---|---|---|\n| `beta` | testers | built nightly |\n| `feature/*` | new work | from `main` |\n| `fix/*` | repairs | from `main` | => branch.prefixes=feature/,fix/
        @ Ways
        | Do | Don't |\n|---|---|\n| commit small steps | commit to `main` |\n| name branches `feat/<topic>` or `fix/<topic>` | commit `.env` or `*.pem` |\n| add type hints to every function | leave files longer than 500 lines | => branch.protected=main;branch.prefixes=feat/,fix/;forbid.path;types.required;file.max_lines=500
        | ✅ | ❌ |\n|---|---|\n| commit messages in English | emoji in commit messages | => commit.language=en;commit.emoji=forbidden
        | Do | Then |\n|---|---|\n| commit to `main` | wait for the deploy | => -
        """#
}
