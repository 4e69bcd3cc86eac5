import ArgumentParser

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A command as the argument parser describes it, so that the manual says what the parser takes.
///
/// Source: swift-argument-parser, `ToolInfoV0`, the form of `--experimental-dump-help`.
struct CommandInfo: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let allValues: [String]?
        let defaultValue: String?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [CommandInfo]?
    let shouldDisplay: Bool

    private struct Tool: Decodable { let command: CommandInfo }

    /// The whole command line below a root command.
    static func read(_ root: any ParsableCommand.Type) throws -> CommandInfo {
        try JSONDecoder().decode(Tool.self, from: Data(root._dumpHelp().utf8)).command
    }

    /// The commands that a person calls, in the order of the help.
    var shown: [CommandInfo] { (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" } }
}

extension CommandInfo.Argument {
    /// The flags as typed: `--format`, `-v`.
    var spellings: [String] {
        (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    }

    var takesValue: Bool { kind == "option" }
    var isPositional: Bool { kind == "positional" }
}
