import ArgumentParser

/// The formats of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json, sarif, github
}

/// The formats of everything else.
enum PlainFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
}

/// How a report is shown.
struct ReportLook: Sendable {
    var format = ReportFormat.text
    var color = ColorChoice.auto
    /// Whether to show everything instead of at most a screen.
    var isVerbose = false
}

/// The options that say how a report is shown.
struct ReportOptions: ParsableArguments {
    @Option(help: "How to print the report.")
    var format: ReportFormat = .text

    @Option(help: "Whether to colour the text.")
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: "Show everything instead of at most a screen.")
    var verbose = false

    var look: ReportLook { ReportLook(format: format, color: color, isVerbose: verbose) }
}

/// How anything else is shown.
struct PlainOptions: ParsableArguments {
    @Option(help: "How to print.")
    var format: PlainFormat = .text

    @Option(help: "Whether to colour the text.")
    var color: ColorChoice = .auto
}
