extension PhraseTable {
    /// English, the second half: how strongly something is asked, values, doing, and marks on the text.
    static let englishManners = PhraseTable(
        language: "en",
        phrases: [
            .must: """
            must | shall | required | requires | mandatory | always | has to | have to | need | needs | \
            obligatory | compulsory | is to be | are to be | no exceptions | without exception | enforced | \
            strictly | carry | carries | require | \
            obliged | obligation | has got to | imperative that | expected to | nobody may skip | \
            not negotiable | non-negotiable | a must | be sure to | make sure | ensure | insist | \
            insists | we insist | demanded | is a requirement | without fail | invariably | \
            in every case | at all times | is due | no merge | ought to | keep to | keeps to | sticks to | \
            stick to | adhere to | adheres to | bound to | every time | each time
            """,
            .soft: """
            prefer | preferably | preferred | usually | if possible | when possible | where possible | \
            where practical | ideally | recommended | recommend | consider | typically | generally | \
            encouraged | nice to have | may | might | can be | try to | suggested | where it helps | \
            where helpful | when useful | where useful | where they help | when reasonable | \
            where appropriate | when appropriate | as needed | as far as possible | we like | best effort | \
            where feasible | if you can | when it helps | for complex | for larger changes | where it adds | \
            not required but | non-trivial | nontrivial | for complicated | welcome
            """,
            .optional: """
            optional | optionally | may be omitted | can be omitted | may be left out | can be left out | \
            not required | not needed | not mandatory | isn't required | is not asked for | not asked for | \
            can be skipped | may be skipped | need not | not necessary | is up to you | if any | if applicable | \
            not enforced | do not require | don't require | we do not insist | \
            may leave the | may leave out | may be left off | leave it out if | can leave out | \
            your choice | as you like
            """,
            .aim: """
            aim for | aim at | target | ideally | soft limit* | preferably under | recommended | try for | \
            preferred length | strive for | ideal | better | about | roughly | around | \
            most files | most modules | most of the files
            """,
            .not: """
            not | never | no | don't | dont | do not | does not | doesn't | without | avoid | nobody | cannot | \
            can't | mustn't | shouldn't | must not | should not | shall not | refrain from | skip | omit | \
            leave off | leave out | drop the | neither | nor | stop | instead of | rather than | isn't | are not | \
            is not | aren't | no one | nothing | stay away from | keep out | do nots | none | no more | \
            under no circumstances | refuses | rejects | refuse | denies | blocks | prevents
            """,
            .ban: """
            forbidden | prohibited | disallowed | not allowed | not permitted | banned | must not | may not | \
            not to be used | not accepted | not acceptable | unacceptable | off limits | off-limits | \
            are rejected | is rejected | will be rejected | not appear | is refused | are refused | \
            do not belong | does not belong | don't belong | has no place | have no place | not welcome | \
            stay out of | stays out of | kept out of | must never | out of bounds | verboten | \
            out of version control | out of the repo* | out of git | out of the commit* | out of source control | out of commits | \
            stay out of the repo* | stays out of the repo* | stay out of git | stay out of version control | kept out of git | kept out of version control | kept out of the repo* | \
            is not allowed | are not allowed | is not permitted | are not permitted | is not accepted | \
            are not accepted | is not acceptable | are not acceptable | is not to be | are not to be | \
            is never allowed | never allowed | is not welcome | \
            gets refused | get refused | turned away | sent back | bounced | reverted on sight | \
            is off the table | out of the question | is a no-go | no-go | is unwelcome | are unwelcome | \
            not ours | shut out | locked out | frowned upon | \
            bounces | bounce | is rewritten | are rewritten | is declined | are declined | \
            none allowed | none at all | none please | \
            blocked | are blocked | is blocked | barred | refused | rejected | disabled | denied | \
            impossible | leave the dot off | not welcome here | locked
            """,
            .notNegating: """
            not only | do not forget | don't forget | never forget | no matter | not just | whether or not | \
            if not | no doubt | not yet | never skip | do not skip | don't skip | do not omit | don't omit | \
            no exceptions | no exception | without exception | not missing | never omit | not without | \
            never commit without | do not commit without | don't commit without | no commit without | \
            cannot commit without | do not leave out | no function without | no public function without | \
            no untyped | never leave the | never leave it out | never leave them out | no commits without | must not be empty | not be empty | \
            must not be missing | nothing without | \
            untyped function* | unannotated function* | \
            no untyped function* | \
            nothing but | none other than | no characters other than | nothing other than | \
            nobody may skip | may not be skipped | must not be skipped | cannot be skipped | \
            never left out | not be left out | not be omitted | may not be omitted | never omitted | \
            nobody may leave out | no way around | not negotiable | non-negotiable | not to be skipped | \
            not to be left out | without fail | \
            may not be empty | never be empty | is never empty | never empty
            """,
            .exception: """
            unless | except | except for | with the exception | other than | apart from | only if | only when | \
            only for | if applicable | where applicable | when applicable
            """,
            .atMost: """
            at most | max | max. | maximum | maximum of | up to | no longer than | no more than | not exceed | \
            not be longer than | must not exceed | may not exceed | should not exceed | does not exceed | \
            do not exceed | never exceed | never exceeds | limit | limits | limited to | hard limit* | within | under | below | less than | \
            fewer than | shorter than | or less | or fewer | or shorter | not longer than | not more than | \
            keep to | capped at | cap | not grow beyond | not go over | not go beyond | not over | \
            not be more than | never longer than | never more than | stay under | stays under | stay below | \
            stays below | may not be longer than | cannot exceed | can't exceed | don't exceed | not above | \
            hard cap | doesn't exceed | tops out at | not pass | must fit in | fit in | fits in | fit within | \
            fits within | upper limit | not exceeding | may not grow beyond | must not grow beyond | \
            no larger than | not larger than | not be larger than | must be under | hard stop at | \
            length limit | char limit | character limit | \
            may run to | stop at | stops at | end at | ends at | not one more | no further than | \
            has room for | room for | top out at | ceiling | ceiling of | stay within | stays within | \
            stay inside | stays inside | keep it under | keep it to | keep under | kept under | kept to | \
            kept below | caps at | cap of | no greater than | not past | never past | must end by | \
            a maximum | fits into | fit into | or under | or below | and no more | and not more | \
            cannot be longer than | can not be longer than | not allowed to exceed | cut off at | \
            the limit is | budget of | maximal | upper bound | no wider than | not wider than
            """,
            .moreThan: """
            longer than | more than | exceeds | exceed | exceeding | over | beyond | larger than | above | \
            greater than | bigger than | in excess of | go over | \
            past | grows past | grown past | outgrows | outgrow | crosses | passes | beyond the | \
            wider than | grows beyond | longer | then split
            """,
            .atLeast: "at least | minimum | minimum of | no less than | no fewer than | or more | min | min.",
            .english: "english | american english | british english",
            .korean: "korean | hangul",
            .japanese: "japanese",
            .chinese: "chinese | simplified chinese | mandarin",
            .german: "german",
            .portuguese: "portuguese | brazilian portuguese",
            .french: "french",
            .spanish: "spanish",
            .russian: "russian",
            .otherLanguage:
                "italian | thai | vietnamese | polish | turkish | dutch | ukrainian | swedish | danish",
            .google:
                "google style | google-style | google | google docstring* | google format | google convention* | google layout | google way | google does | google-flavoured | google-flavored | google docstring style",
            .numpy:
                "numpy style | numpy-style | numpydoc | numpy docstring* | numpy | numpy format | numpy layout | numpy way | numpy-flavoured | numpy-flavored | numpy convention*",
            .sphinx: """
            sphinx style | sphinx-style | sphinx | restructuredtext | rest style | rest-style | \
            restructured text | rst style | rst-style | :param* | sphinx format | \
            rest fields | rest layout | sphinx layout | sphinx fields | restructuredtext fields | \
            rest field* | format: rest | style: rest | in rest format | rest docstring* | rest format
            """,
            .lowerCase: """
            lower case | lowercase | lower-case | lowercased | small letter* | lower case letter* | \
            lowercase letter* | all lowercase | all lower case | lower-case letter* | \
            lower-cased | lowercased start | lower-case start | small initial | \
            is small | small first letter
            """,
            .upperCase:
                "upper case | uppercase | upper-case | all caps | upper case letter* | uppercase letter*",
            .capitalised: """
            capital letter | capital | capitalize | capitalise | capitalized | capitalised | sentence case | \
            sentence-case | capitalization | capitalisation | capitals | capitalized first word | \
            an upper-case letter | an uppercase letter | an upper case letter | upper-case first letter | \
            uppercase first letter | first word capitalised | first word capitalized
            """,
            .kebab: """
            kebab case | kebab-case | hyphens | hyphen | hyphenated | hyphen-separated | dash-separated | dashes | \
            dashed | kebab | separated by hyphens | hyphens between words
            """,
            .period: """
            period | full stop | trailing period | final period | trailing full stop | trailing dot | \
            ending period | final full stop | trailing punctuation | periods | ending punctuation | \
            ends in a dot | end with a dot | ending dot | punctuation at the end | dot at the end | final dot | \
            dot off the end | closing dot | closing period | closing full stop | end-of-line dot | dot | \
            final punctuation | terminal punctuation | terminal period | concluding period | \
            sentence-ending period | full stops | full-stop | leave the dot off | leave off the dot
            """,
            .imperative: """
            present tense | present-tense | simple present tense | \
            imperative | imperative mood | imperative present | imperative form | imperative voice | \
            imperative tense | present imperative | starts with a verb | start with a verb | \
            begins with a verb | this commit will | present-tense imperative | imperative verb | \
            if applied, this commit will | command form | starts with an imperative verb | begin with a verb | \
            phrased as an instruction | as an instruction | like an order | as an order | as a command | \
            written as a command | commanding | bare verb | bare infinitive | base form of the verb | \
            verb in the base form | imperative style | imperative-mood | \
            start with a verb in the imperative | verb first | verb-first | opens with a verb | \
            leads with a verb | begins with an imperative | tells the code base what to do | \
            gives an order | give an order | give orders | an order to the code | base-form verb
            """,
            .emoji: "emoji | emojis | emoticon* | gitmoji* | gitmojis | smiley* | pictogram*",
            .conventional: """
            conventional commit* | conventional-commit* | conventionalcommits* | commitlint | \
            angular convention* | angular commit* | angular style | angular format | semantic commit* | \
            conventional format | conventional commit format | conventional commit message* | \
            conventional commits format | conventional style | conventional changelog | conventional prefix* | \
            conventional commit prefix* | conventional commit type* | conventional commits specification | \
            conventional-changelog | conventional message* | conventional type* | conv commits | \
            conventional commits prefix* | angular preset | \
            style: conventional | format: conventional | commits: conventional | messages: conventional | \
            convention: conventional | \
            commit style: conventional | commit format: conventional | commit messages: conventional | \
            commit convention: conventional | message format: conventional
            """,
            .signOff:
                "signed-off-by | sign off | sign-off | signed off | signoff | dco | sign your commits off | --signoff",
            .coAuthor: """
            co-authored-by | co-author* | coauthor* | co author* | ai attribution | attribution | \
            ai signature* | assistant attribution
            """,
            .direct:
                "direct | directly | straight | by hand | direct commit* | commit directly | direct push*",
            .push: "push | pushes | pushed | pushing | direct pushes",
            .forcePush:
                "force push* | force-push* | --force | rewrite history | rewriting history | rebase shared",
            .protected: "protected | protected branch* | is locked | are locked | is sacred | read-only",
            .mergeOnly: """
            through pull requests | through a pull request | through pull requests only | via pull request* | \
            through prs | via pr | via prs | through a pr | accepts merges only | merges only | \
            only through pull requests | only via pull request* | only through merge requests | \
            through merge requests | via merge request* | by pull request | by pull requests only | \
            by pr only | through reviewed merges | only by merge | only by merging | via a pull request | \
            through reviewed pull requests | merge requests only | pull requests only | pr only | prs only | \
            only be merged | only receive merges | only receives merges | only accepts merges | via a pr | \
            using pull requests | with a pull request | only merges | through a merge request | \
            by merge queue only | through the merge queue | via the merge queue | merge queue only | \
            moves by merge | only ever moves by merge | only ever by merge | sole way in | \
            by merge request only | by way of a pull request | only through a merge | \
            by means of pull requests | changes only by | changed only by | only changes through | \
            only changes by | only takes merges | only takes merge | takes merges only | \
            only after review
            """,
            .beginWith:
                "start with | starts with | begin with | begins with | beginning with | starting with | open with | opens with | start from a prefix | go under | goes under | live under | lives under | start every | prefix every | prefix all | prefix each | start the subject with | start the subject line with | start the message with | start the title with | start commit messages with | start messages with | start each commit with | start commits with | start the commit message with | starts every | must start | has to start | must begin | has to begin | always start | opens every | lead with | leads with | headed by | preceded by",
            .named: """
            named | are called | naming | name of a branch | naming convention* | naming scheme* | naming rule* | \
            naming format* | naming pattern* | name pattern* | names follow | is called
            """,
            .oneOf:
                "one of | any of | among | either | one of these | one of the following | choose from | chosen from | from this list | from the list | drawn from | taken from | picked from | from these | of these | of the following",
            .formatted: """
            format | formats | formatted | form | look like | looks like | read | reads | pattern | template | \
            structure | follow this format | match | matches | matching | shape | follow the pattern | syntax | \
            as follows | of the form | schema | convention | scheme | conform to
            """,
            .wrap:
                "wrap | wrapped | wraps | hard-wrap* | line wrap* | break lines | line breaks at | wrap lines | word-wrap* | wrapping | hard wrap* | folded | fold | folds | fold lines | line length of the body | broken at | break at | breaks at | reflow* | hard-wrapped | hard wrapped",
            .write: "written | write | writing | in the language | worded | phrase | phrased",
            .include: """
            include | includes | including | reference | references | referencing | mention | mentions | \
            contain | contains | end with | ends with | add | adds | append | link | cite | cites | name the | \
            names the | names its | carry | carries | refer | refers | quote | quotes | attach | bear | bears | tie | \
            put | puts | place | places | goes into | state the | states the
            """,
            .commitAway: """
            check in | checked in | checked into | check into | add to git | added to git | \
            belong in the repo* | belong in git | in the repository | to the repository | into the repository | \
            to version control | into version control | to git | into git | in git | tracked by git | \
            in version control | be tracked | to source control | in source control | in the repo | to the repo | \
            into the repo | in commits | in a commit | in the commit | in the diff | to be committed | \
            be committed | land in | staged | stage | checked-in | checking in | to the repo | \
            out of version control | out of the repo* | out of git | out of the commit* | out of source control | out of commits | \
            stay out of the repo* | stays out of the repo* | stay out of git | stay out of version control | kept out of git | kept out of version control | kept out of the repo* | \
            out of every commit | out of any commit | in every commit | into a commit | in any commit
            """,
            .beforeCommit: """
            before commit* | before every commit* | before each commit* | before you commit* | \
            before committing | before a commit | before any commit* | before the commit | prior to commit* | \
            prior to each commit* | prior to every commit* | pre-commit | precommit | before making a commit | \
            before creating a commit | before you make a commit | ahead of each commit | \
            ahead of every commit | when committing | each commit must | every commit must | \
            before all commits | before anything is committed | before it is committed | \
            before code is committed | before your commit | before you committed | before they commit | \
            before finalizing a commit | before changes are committed | before a change is committed | \
            before checking in | prior to any commit | before new commits | on every commit | on each commit | \
            before making commits | before making any commit | before running git commit | \
            before git commit | prior to committing | ahead of committing | \
            before i commit | before we commit | before one commits | before the next commit | \
            before committing code | before committing changes | before committing any | \
            before it goes into a commit
            """,
            .beforeOther: """
            before push* | before every push* | before each push* | before merg* | before opening | before a pr | \
            before each pr | before every pr | before submitting | before the merge | before release* | \
            before deploy* | before creating a pr | before you push | before you open | before handing | \
            before review | before a pull request | before each pull request | before you deploy | before you merge | \
            before requesting | before a release | pre-push | before completing | before finishing | before raising | \
            before sending
            """,
            .run: "run | runs | running | execute | executed | ran | runs through | rerun | re-run",
            .pass: """
            pass | passes | passed | passing | green | succeed | succeeds | clean | ok | is fine | no failures | \
            successful | successfully | works | stays green | no failing | is happy | are happy | no errors | \
            all green | failing | fail | fails | red | broken
            """,
            .publicOnes: """
            public function* | public method* | public class* | public api* | public module* | public interface* | \
            public member* | exported function* | exported class* | public ones | public | public symbol* | \
            public-facing function* | public object* | exported symbol* | exported
            """,
            .everyOne:
                "every | all | each | any | everything | everywhere | complete | completely | fully | whole | entire | no matter which | whatever | whichever | any and all | without exception | across the board",
            .privateOnes: """
            private ones included | private helper* | including private | private functions too | \
            private function* | private included | private ones too | private or public | public or private | \
            public and private | private and public | internal ones too | even private | also private | \
            including internal | no matter how small | private method* | private alike
            """,
            .typeChecker: "type check* | type-check* | typecheck* | typecheck | static analysis",
            .words: "word | words | wording | term | terms | phrase like | phrases like | lines like",
            .badExample: """
            bad | bad: | bad example* | wrong | wrong: | incorrect | don'ts | don't: | anti-pattern* | \
            antipattern* | not like this | counterexample* | counter-example* | bad commit* | \
            bad commit message* | what not to do | not this | examples of bad | avoid this | instead of this | \
            not ok | not okay | poor | negative example* | unacceptable example* | invalid | invalid example* | \
            bad names | bad ones | never like this | don't do this | do not do this | rejected examples | no:
            """,
            .goodExample: """
            good | good: | good example* | right | correct | correct: | do: | like this | good commit* | valid example* | \
            good commit message* | preferred: | positive example* | ok: | yes:
            """,
            .example:
                "example | examples | example: | e.g. | e.g | for example | for instance | such as | sample | samples | eg | i.e. | like so | examples:",
            .obsolete: """
            obsolete | deprecated | no longer | outdated | retired | archived | superseded | historical | legacy rule* | \
            legacy convention* | previously | formerly | until last | old rule* | old convention* | \
            abolished | was replaced | were replaced | until 20* | no longer used | no longer valid | old format* | \
            old version* | past version | withdrawn | not in force | dropped in | we once | in the past | \
            old scheme* | no longer applies
            """,
            .undecided: """
            todo | tbd | to be decided | undecided | not decided | not agreed | under discussion | candidates | \
            proposal | proposed | draft | open question* | not yet decided | to be discussed | fixme | \
            being discussed | pending decision | still discussing | to be defined | nothing is agreed | \
            not settled | to decide | we are considering | not final
            """,
            .openList:
                "etc | etc. | and so on | and more | ... | and others | … | and the like | et cetera | among others",
            .only: "only | exclusively | solely | just these | nothing but | nothing else",
            .characters:
                "character | characters | chars | char | chars. | letters | columns | cols | column | bytes",
            .lines: "lines | line | loc | lines of code | lines long",
            .otherUnit: """
            ms | seconds | minutes | hours | days | weeks | % | percent | kb | mb | px | pixels | statements | \
            commits | words | parameters | arguments | approvals | reviewers | people | levels | branches | files | \
            dependencies | years | points | items | times | spaces | tokens | steps
            """,
            .filler: """
            pre-commit hook* | pre-commit install | pre-commit config* | comment out | content type* | file type* | return type* | type checker | data type* | mime type* | \
            type system | type safe* | type-safe* | types of | this type of | type alias* | type guard* | \
            default branch | main branch is | one branch | merge commit* | commit hash* | commit sha* | \
            commit history | commit often | commit early | commit frequen* | commit small | small commits | \
            squash commit* | commit count | commit hook* | commit to excellence | committed to | \
            no need to | out of scope | in scope | variable scope | scope creep | test coverage | coverage | \
            not null | no-op | non-null | body parameter* | request body | response body | function body | \
            http header* | response header* | request header* | file header* | header file* | job title* | \
            message queue* | message broker* | body of the function | type inference | type narrowing | \
            error type* | user type* | typescript type* | generic type* | type definition* | \
            type parameter* | typed | in general | time period | grace period | period of | google cloud | \
            google drive | google sheets | google maps | google api* | google doc | google docs | google auth | google oauth | \
            google analytics | numpy array* | subject to | subject matter | in line with | line up | \
            read this | read the | read more | branch off | branch out | on a branch | commit yourself | commit to a plan
            """,
            .hardCode: """
            hardcode* | hard-code* | hard code* | hard-coded | in code | in the code | in source code | in the source | \
            embedded in code | into code | into the code | in plain text | in plaintext | in source | inline secrets | in the codebase
            """,
            .useIt: "use | used | using | call | calls | import from | write | introduce | leave | rely on",
            .vague: "vague | meaningless | generic | uninformative | lazy | unclear",
            .likeThis: "like | such as | e.g. | for example",
            .gatedCommit: """
            commit only if | commit only when | only commit when | only commit if | commit only after | only \
            commit after | never commit without | do not commit without | don't commit without | no commit \
            without | do not commit unless | don't commit unless | never commit unless | do not commit if | \
            don't commit if | never commit if | do not commit when | never commit with failing | do not commit \
            with failing | don't commit with failing | never commit code that | do not commit code that | never \
            commit broken | never commit failing | commit without running | commits without running | do not \
            commit code with failing | don't commit code with failing | never commit when | \
            commit broken code | commit code that fails | commit code that does not pass | commit failing code | commit unless all tests | commit while tests | \
            no commit unless | commit after | means no commit | no commit until | then commit | \
            commits until | commit once | else no commit | no commit before | do not commit until | \
            don't commit until | never commit until | not commit before | commit nothing that
            """,
            .elsewhere: """
            own repository | their own repository | their business | other repositories | another repository | many teams | \
            some teams | other teams | most teams | several of them | other projects | upstream project | \
            in some projects | some projects | many projects | their own conventions | its own conventions | up to its authors | external repo* | other repos
            """,
            .remove: "remove | strip | delete",
            .split: """
            then split | split | splits | splitting | divide | break up | break it | broken up | cut it | refactor | \
            refactored | breaking up | breaking it
            """,
            .exempt: """
            does not apply to | do not apply to | doesn't apply to | don't apply to | is exempt | are exempt | \
            exempt from | outside this rule
            """,
            .codeSection:
                "code style | coding | code quality | style guide | code conventions | code rules | python | typescript | javascript | conventions | coding standards | coding rules | implementation | best practices | rust | golang | swift | java",
            .omit:
                "omit | omitted | omitting | skip | skips | skipping | leave out | left out | leaving out | skipped | dropped | forgotten | missing",
            .withoutBody:
                "title-only commit* | subject-only commit* | one-line commit* | commits with only a subject | commits that are only a title | commit with only a title | a bare title | a bare subject | title alone | subject alone",
        ])
}
