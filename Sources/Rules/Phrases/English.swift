extension PhraseTable {
    /// English, the first half: what a sentence can be about, and the parts of a message.
    static let english = PhraseTable(
        language: "en",
        phrases: [
            .commitMessage: """
            commit message* | commit msg* | commit title* | commit header* | commit subject* | commit log* | \
            commit comment* | commit description* | commit text* | commit summar* | commit body | \
            commit bodies | commit format* | commit style | commit type* | commit prefix* | \
            messages of commits | message of the commit | title of a commit | title of the commit
            """,
            .commit: "commit | commits | committed | committing | git commit* | commit guidelines",
            .git: "git | version control | vcs | source control | history | git workflow | git conventions",
            .branch: """
            branch | branches | branching | branch name* | branch naming | git flow | gitflow | \
            feature branch* | working branch* | topic branch*
            """,
            .pullRequest: """
            pr | prs | pull request* | pull-request* | merge request* | merge-request* | mr | mrs | \
            pr title* | pull request title* | merge request title* | pr description* | \
            pull request description* | squash title*
            """,
            .issue:
                "issue | issues | issue title* | bug report* | github issue* | ticket title* | tickets are titled",
            .release: """
            tag | tags | tagged | release tag* | release | releases | release note* | version tag* | \
            version number* | news fragment* | release candidate*
            """,
            .changelog: "changelog* | change log* | change-log* | release notes",
            .document: """
            document | documents | documentation | docs page* | readme* | adr | adrs | wiki | guide pages | \
            page title* | markdown file* | docs | diary | notes | note | handbook | heading* | \
            specification* | spec | runbook* | blog* | article* | doc comments are
            """,
            .comment: "comment | comments | code comment* | inline comment* | code review comment*",
            .answer: """
            answer | answers | reply | replies | respond | response | responses | chat | conversation* | \
            explanations | explain | when talking to | talk to | communicate | communication | prompt* | \
            output | your messages | status update* | report back
            """,
            .screen: """
            screen* | button* | ui text* | ui | ui copy | user interface | user-facing | player-facing | page | \
            pages | label | labels | toast* | dialog* | menu* | copy | product text* | microcopy | \
            error message* | notification* | notice* | banner* | plot | plots | figure* | chart* | slide*
            """,
            .mail: "mail | mails | email* | e-mail* | newsletter* | subject line of the mail | alert mail*",
            .database: """
            transaction* | database* | offset | offsets | rows | replica | two-phase commit* | db | \
            checkpoint* | commit hook of the store | event log* | kafka | consumer commits | queue* | \
            database commit* | commit the session | session.commit | cursor* | migration* | schema*
            """,
            .codeBranch: """
            code branch* | if branch* | else branch* | branch coverage | branch pruning | branch operator* | \
            nested branch* | deep branch* | default branch of | more than n branches | conditional branch* | \
            branch prediction | branch code* | branch office* | branches per | branch of the tree | \
            branching logic | branches of the code | \
            dialogue branch* | dialog branch* | story branch* | conversation branch* | quest branch* | \
            plot branch* | branch of the story | branches in dialogue | branches of the tree | \
            branch-free | branchless | branch of the bank | local branch office | company branch* | \
            decision branch* | logic branch* | tree branch* | branch length* | branch manager* | \
            branch id* | branch location* | bank branch* | branch nodes
            """,
            .function:
                "function | functions | method | methods | class | classes | module | modules | component*",
            .file: "file | files | source file* | python file* | module file* | code file*",
            .codeLine: """
            line length* | lines of code | line width* | code line* | line-length* | max line* | \
            maximum line* | columns of code
            """,
            .test: """
            test | tests | unit test* | test suite* | the suite | full suite | entire suite | suite | \
            all tests | integration test* | existing tests | testing
            """,
            .otherThing: """
            variable* | column* | table name* | tables | field* | identifier* | log message* | log line* | \
            endpoint* | url | urls | route* | css | toggle* | feature flag* | feature switch* | flag | flags | \
            token* | asset* | image* | coupon* | report | reports | meeting* | homework | web form* | form field* | input form* | contact form* | \
            experiment* | metric* | dag | dags | constant* | environment variable* | env var* | package | \
            packages | dependency | dependencies | parameter* | argument* | string literal* | query | queries | \
            hook | hooks | prop | props | channel* | topic name* | event name* | directory | folder* | project | \
            api version* | manifest* | plugin* | entry | entries | review* | task | tasks | todo list* | \
            changes per | change is | design note* | import | imports | json | yaml
            """,
            .docstring: """
            docstring* | doc string* | doc-string* | pydoc | documentation comment* | rustdoc comment* | rustdoc | \
            javadoc comment* | kdoc comment* | jsdoc comment* | jsdoc on all | jsdoc on every | jsdoc for all | jsdoc for every | doc comment*
            """,
            .typeHint: """
            type hint* | type-hint* | typehint* | type annotation* | type-annotation* | signatures are annotated | \
            annotate every | annotate all | annotate each | fully annotated | annotated signature* | annotate signature* | \
            annotate public | annotate function* | annotated completely | functions are annotated | typing annotations | python type* | static typing | python typing | fully typed | \
            type signature* | disallow_untyped_defs | \
            untyped function* | unannotated function* | missing type hint* | \
            no untyped function* | \
            annotations on | annotations for parameters | parameter annotations | return annotations | \
            annotated parameters | signature annotations | annotate parameters | annotate arguments | \
            annotations on every | parameters and return values are annotated | \
            parameters and returns are annotated | annotated in full | fully-typed | typed signature* | \
            type every | type all | hints on every | mypy --strict | signatures carry types | \
            carries types | return type is annotated | typed parameters | static types | \
            type-annotated | type annotated | \
            return value annotated | return values annotated | return type annotated | \
            parameters annotated | arguments annotated
            """,
            .secret: """
            secret | secrets | api key* | api-key* | apikey* | password* | credential* | access token* | \
            private key* | auth token* | security token* | secret key* | api token* | sensitive data | \
            sensitive information
            """,
            .subject: """
            subject | subjects | subject line* | title | titles | title line* | first line* | header | headers | \
            headline | headlines | message subject | summary line* | header line* | subject-line* | \
            commit header* | top line | opening line | topmost line | one-liner | heading line | \
            one-line summary | summary in the first line
            """,
            .body:
                "commit body | commit bodies | body | bodies | body line* | message body | lines of the body | body text | lines in the body",
            .summary:
                "summary | summaries | description | descriptions | message | messages | short description | after the colon | behind the colon | following the colon",
            .type:
                "type | types | tag and | change type* | category | categories | allowed types | valid types | word before the colon | closed set | change types | leading word | first word before the colon | kind of change | kinds of change | commit kind* | kinds | keyword | keywords | label of the change | verb before the colon | change kind* | leading keyword* | lead word* | opening word* | opens with one of",
            .prefix: "prefix | prefixes | prefixed | prefixing",
            .scope:
                "scope | scopes | be scoped | is scoped | are scoped | in parentheses | in the parentheses | between parentheses | in round brackets | parenthesised part | parenthesized part",
            .ticket: """
            ticket | tickets | ticket number* | ticket id* | ticket key* | jira | issue number* | issue id* | \
            issue key* | issue reference* | reference the issue | references an issue | task id* | task number* | \
            story id* | work item* | reference an issue | issue link* | linear id* | jira key* | jira ticket* | \
            ticket reference* | the issue it | tracking number* | linked issue* | bug number* | references its ticket | \
            related issue | relevant issue | associated issue | corresponding issue | github issue number | issue number in | refs | related ticket
            """,
            .trailer: "trailer | trailers | footer | footers",
            .firstLetter: "first letter | first word | first character | initial letter | leading letter",
        ])
}
