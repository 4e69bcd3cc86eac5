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
struct ReportOptions: ParsableArguments {
    @Option(help: "How to print the report.")
    var format: ReportFormat = .text

    @Option(help: "Whether to colour the text.")
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: "Show everything instead of at most a screen.")
    var verbose = false
}

/// How anything else is shown.
struct PlainOptions: ParsableArguments {
    @Option(help: "How to print.")
    var format: PlainFormat = .text

    @Option(help: "Whether to colour the text.")
    var color: ColorChoice = .auto
}
