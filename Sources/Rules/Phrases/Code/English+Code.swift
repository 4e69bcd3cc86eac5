extension PhraseTable {
    /// English words of rules on branches and code.
    static let englishCode = PhraseTable(
        language: "en",
        phrases: [
            .yes: "yes | yep | sure | of course | certainly | indeed | absolutely",
            .refusal: "no | nope | never | not at all | no way",
            .signature: """
            parameter* | parameters and result | parameters and results | parameters and the result | \
            arguments and result | arguments and results | arguments and the result | argument* | return value* | returned value* | returns | signature | signatures | \
            inputs and outputs | \
            what they take and return | everything they take and return | takes and returns | params
            """,
            .annotated: """
            annotation | annotations | annotate | annotates | annotated | annotating | typed | hinted | hints | \
            given a type | have a type | has a type | have types | has types | carry a type | carries a type | \
            type them
            """,
            .typeHint: """
            include typescript types | add typescript types | typescript type annotation* | \
            types for all function parameter* | types for all parameter* | types on all function parameter* | \
            types on all parameter* | types for function parameter* | \
            type-annotated | type annotated | type-annotate | type annotate | type-hinted | type hinted | \
            type-annotates | \
            typing is | typing: | with types | hints for types | untyped code | untyped def* | \
            untyped public function* | \
            untyped signature* | unannotated code | unannotated signature* | unannotated def* | \
            unannotated public function* | \
            untyped method* | unannotated method* | untyped parameter* | unannotated parameter* | untyped argument*
            """,
            .omit: """
            untyped code | untyped def* | untyped public function* | untyped signature* | unannotated code | \
            unannotated signature* | unannotated def* | unannotated public function* | untyped function* | \
            unannotated function* | \
            untyped method* | unannotated method* | untyped parameter* | unannotated parameter* | \
            untyped argument* | \
            undocumented function* | undocumented method* | undocumented class* | undocumented public function*
            """,
            .filler: """
            or not | do and don't | dos and don'ts | do's and don'ts | dos & don'ts | do & don't | do's & don'ts | \
            dos and donts
            """,
            .exceptionless: "no exceptions | no exception | without exception | no exceptions allowed",
            .atMost: """
            no more. | , no more | not one line more | and not a line more | not a line more | \
            how long may | how long can | how long should | how many lines may | how many lines can | how big may | \
            how large may | the ceiling for | is the ceiling | is the limit | is the maximum | is the upper limit
            """,
            .file: """
            python source* | source module* | modules stay | a module has | a module stays | python module* | \
            modules: | \
            each module | every module | a module | module files | modules have | modules are | modules may | \
            modules must | \
            modules should | no module | module length | module size
            """,
            .test: """
            tests are never committed | tests must never be committed | tests are not committed | \
            tests never get committed
            """,
            .not: """
            deny | deny direct | tests are never committed | tests must never be committed | \
            tests are not committed | tests never get committed
            """,
            .codeBranch: """
            dialogue branch* | dialog branch* | conversation branch* | story branch* | quest branch* | \
            plot branch* | \
            narrative branch* | decision branch* | shop branch* | office branch* | library branch* | \
            local branch office* | \
            chat branch* | prompt branch* | menu branch* | pipe branch* | railway branch* | branch line* | \
            tree branch* | \
            regional branch* | branch a | branch the | branch when | if branch | else branch | bank's branch* | \
            branches of the bank | branches of the library | branches of the tree | branch of a tree | our shops | \
            branching coral* | branching path* | branching stor* | branching dialog* | branching logic | \
            branching narrative* | \
            branching quest* | branching tree* | branching factor | branching plot* | branching conversation* | \
            branching river* | \
            branch office* | branch manager* | branch staff
            """,
            .beginWith: """
            must start | must begin | has to start | has to begin | have to start | have to begin | opening with | \
            opened with | that opens with | its prefix is | the prefix is | get one of these prefixes | \
            name your branch
            """,
            .protected: """
            takes no direct commit* | accepts no direct commit* | takes no direct push* | \
            accepts no direct push* | read only | \
            closed to direct | protected:
            """,
            .mergeOnly: """
            by merge only | by merge queue | by merge queue only | through the merge queue | the only way into | \
            only way in | sole way in | sole way into | the sole route | the only route into | \
            only through a reviewed | \
            only via a reviewed | only by a reviewed | only after a reviewed | by way of a reviewed | \
            through a reviewed | \
            comes in by pull request | in by pull request | reviewed pull request* | reviewed merge request* | \
            through review only
            """,
            .direct: "of your own | commit of your own",
            .commitAway: """
            goes into version control | goes into git | goes into the repo* | go into the repo* | go into git | \
            uncommitted | out of every commit | out of all commits | out of each commit | out of the history | \
            land in git | lands in git | land in the repo* | lands in the repo* | land in a commit | \
            lands in a commit | \
            part of a commit | part of the repo* | part of any commit | reach the repo* | reaches the repo* | \
            enter the repo* | \
            enters the repo* | end up in git | ends up in git | end up in the repo* | end up in a commit | \
            out of commit* | under version control | stays out of git | stay out of every | stays out of every | \
            keep out of every | \
            kept out of every | keep it out of | keep them out of | out of commits | keep out of the repo* | \
            keep out of git | \
            keep out of version control | left out of the repo* | leave out of the repo* | leave out of git
            """,
            .ban: """
            keep out of the repo* | keep out of git | keep out of version control | left out of the repo* | \
            leave out of the repo* | leave out of git | stays out of git | stay out of every | \
            stays out of every | keep out of every | kept out of every | keep it out of | \
            keep them out of | uncommitted | out of commits | out of every commit | out of all commits | \
            is blocked | are blocked | gets rejected | get rejected | does not pass review | do not pass review | \
            fails review | fail review | is turned down | are turned down | will not be merged | is not merged | \
            are not merged | \
            block the merge | blocks the merge | ships without | goes without | go without
            """,
            .gatedCommit: """
            tests are never committed | tests must never be committed | tests are not committed | \
            tests never get committed | \
            commit is only made once | commit is made only | commit is only made | committed only when | \
            committed only after | \
            committed only once | committed once | commit only once | commits only happen | then commit | \
            only then commit | \
            commit with red tests | commit with failing | committing with red | committing with failing | \
            committing while | \
            commit while the | never commit while | do not commit while | don't commit while | commit on red | \
            else no commit | otherwise no commit | or no commit | no green no commit | no commit until | \
            commit until | \
            with failing tests | with red tests | with broken tests | red suite | failing suite | commit red
            """,
            .condition: """
            in production code | in production | in application code | in library code | in new code | \
            inside a loop | in a loop | \
            inside loops | in loops | in a view | in views | inside tests | in tests | outside of | outside the | \
            outside tests | \
            on the main thread | in hot paths | in hot path | in async code | in async functions | \
            in the request path | twice | \
            more than once | with user input | on user input | without a timeout | \
            without parameters | without a reason | without a comment | directly from | inside a transaction | \
            during | \
            in components | in the client | on the server | on the client | in migrations | when possible
            """,
        ])
}
