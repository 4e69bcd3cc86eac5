package import GuardCore
package import Ollama
package import PythonSource

/// Which model is asked, and where.
package struct ModelSettings: Sendable, Hashable {
    /// nil for the server's own best guess: one made for code, else the first.
    package var name: String?
    package var address: OllamaAddress
    /// Whether the person has said that code may leave this machine.
    package var allowRemote: Bool
    package var timeouts: Timeouts
    /// Questions that are open at the same time.
    package var parallel: Int
    /// Tokens of question and answer together, if the model takes that many.
    package var contextTokens: Int
    /// How long the server keeps the model loaded after a question.
    package var keepAliveSeconds: Int?

    package init(
        name: String?, address: OllamaAddress = .standard, allowRemote: Bool = false,
        timeouts: Timeouts = Timeouts(), parallel: Int = 4, contextTokens: Int = 4096,
        keepAliveSeconds: Int? = 600
    ) {
        self.name = name
        self.address = address
        self.allowRemote = allowRemote
        self.timeouts = timeouts
        self.parallel = parallel
        self.contextTokens = contextTokens
        self.keepAliveSeconds = keepAliveSeconds
    }
}

/// What to look for, in which files, and with whose help.
package struct SuggestionRequest: Sendable {
    /// Which definitions are meant.
    package enum Scope: String, Sendable, Hashable {
        /// Those that others use.
        case `public`
        /// Private, nested and test functions too.
        case all

        func holds(_ definition: Definition) -> Bool {
            self == .all || (definition.isPublic && !definition.isNested && !definition.isTest)
        }
    }

    package var files: [PythonFile]
    /// Of the same files, in the same order.
    package var inspections: [Inspection]
    package var interpreter: Interpreter
    package var style: DocstringStyle
    package var language: DocstringLanguage
    package var scope: Scope
    /// Where only types or only docstrings are wanted of `all`: the narrower one, else nil.
    package var docstringScope: Scope?
    package var typeScope: Scope?
    package var wantsDocstrings: Bool
    package var wantsTypes: Bool
    /// The oldest Python that the project supports.
    package var minimumPython: PythonVersion
    /// Columns of a line of code.
    package var lineLength: Int
    /// nil: what needs no model is proposed all the same.
    package var model: ModelSettings?
    /// How long questions may take altogether; nil for as long as they do.
    package var budget: Duration?
    /// When everything has to be over, in a hook; nil where nobody waits.
    package var deadline: Deadline?
    package var store: any StateStore
    /// The modes of files that are not plain ones (0o100755), by path.
    package var modes: [String: UInt32]
    /// Lines of tests that use a name, nearest first.
    package var usage: @Sendable (String) -> [String]
    /// The last proofs, where the project has what they need.
    package var checks: Checks
    /// Definitions asked about at most, spread over all; nil for all.
    package var questionLimit: Int?
    /// Whether answers from earlier runs count.
    package var usesKeptAnswers = true
    /// Whether the pending patch is replaced by what this run finds.
    package var writesPatch = true

    package init(
        files: [PythonFile], inspections: [Inspection], interpreter: Interpreter, store: any StateStore,
        style: DocstringStyle = .google, language: DocstringLanguage = .english, scope: Scope = .public,
        wantsDocstrings: Bool = true, wantsTypes: Bool = true, minimumPython: PythonVersion? = nil,
        lineLength: Int = 88, model: ModelSettings? = nil, budget: Duration? = nil,
        modes: [String: UInt32] = [:], usage: @escaping @Sendable (String) -> [String] = { _ in [] },
        checks: Checks = Checks()
    ) {
        self.files = files
        self.inspections = inspections
        self.interpreter = interpreter
        self.store = store
        self.style = style
        self.language = language
        self.scope = scope
        self.wantsDocstrings = wantsDocstrings
        self.wantsTypes = wantsTypes
        self.minimumPython = minimumPython ?? interpreter.version
        self.lineLength = lineLength
        self.model = model
        self.budget = budget
        self.modes = modes
        self.usage = usage
        self.checks = checks
    }
}

/// Content of files, by path from the root of the repository.
package typealias FileContents = [String: [UInt8]]

/// Proofs beyond the file itself, each optional.
package struct Checks: Sendable {
    /// What the project's type checker reports with these files changed.
    package var typeChecker: (any TypeChecking)?
    /// Whether the project's tests pass with these files changed.
    package var testsPass: (@Sendable (FileContents) async -> Bool)?
    /// Sorts the imports of changed files as the project does.
    package var importSorter: (any ImportSorting)?

    package init(
        typeChecker: (any TypeChecking)? = nil, testsPass: (@Sendable (FileContents) async -> Bool)? = nil,
        importSorter: (any ImportSorting)? = nil
    ) {
        self.typeChecker = typeChecker
        self.testsPass = testsPass
        self.importSorter = importSorter
    }
}

/// The project's type checker.
package protocol TypeChecking: Sendable {
    /// The checker's name, such as `mypy`.
    var name: String { get }
    /// What it reports on these files when they have this content and all others are as they are.
    ///
    /// - Throws: `GuardError` when it does not run; nothing is concluded then.
    func complaints(about files: FileContents) async throws(GuardError) -> [TypeComplaint]
}

/// One report of a type checker.
package struct TypeComplaint: Sendable, Hashable {
    package var path: String
    /// 1-based.
    package var line: Int
    package var message: String
    /// The line of source that it is about.
    package var text: String

    package init(path: String, line: Int, message: String, text: String = "") {
        self.path = path
        self.line = line
        self.message = message
        self.text = text
    }
}

/// The project's tool that sorts imports.
package protocol ImportSorting: Sendable {
    /// The tool's name, such as `ruff`.
    var name: String { get }
    /// The file with its imports sorted; the same bytes when they are.
    func sorted(_ path: String, _ bytes: [UInt8]) async throws(GuardError) -> [UInt8]
}
