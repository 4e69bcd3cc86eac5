import GuardCore
import Processes
import PythonSource
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What lacks docstrings and annotations, beside ruff's D1 and ANN over the standard library.
///
/// Without `GUARDHOOK_STDLIB` the modules at its top are compared; with `GUARDHOOK_STDLIB=all` every file of it, its tests
/// included (under a minute).
///
/// ruff is looked for on PATH and under `GUARDHOOK_RUFF`. Without it there is nothing to compare with, and the test is
/// skipped.
@Suite struct RuffAgreementTests {
    static let ruff: String? = {
        let variables = ProcessInfo.processInfo.environment
        let named = variables["GUARDHOOK_RUFF"].map { [$0] } ?? []
        let onPath = (variables["PATH"] ?? "").split(separator: ":").map { String($0) + "/ruff" }
        return (named + onPath).first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Something missing: a docstring, a parameter's type or a result's type.
    struct Gap: Hashable, CustomStringConvertible {
        var path: String
        var line: Int
        var what: String
        var description: String { "\(path):\(line) \(what)" }
    }

    /// Why ruff and guardhook may differ. Each is a decision, not an accident.
    enum Explanation: String, CaseIterable {
        /// ruff reads UTF-8 only; guardhook reads what the interpreter reads.
        case otherEncoding
        /// A method `__new__` that says `@staticmethod`: its first parameter is the class all the same.
        case explicitNew
        /// ruff takes the first parameter of a method for the instance whatever its kind, `*args` and `*, a` too.
        case oddReceiver
        /// A decorator named `overload` that ruff cannot trace to typing.
        case untracedOverload
        /// Named by `__all__.append` or `__all__.extend`, which ruff does not follow within a block.
        case laterExport
        /// Types in comments: an annotation would say them twice.
        case typeComment
    }

    @Test(.enabled(if: ruff != nil, "ruff is not installed"))
    func `ruff and guardhook miss the same`() async throws {
        let ruff = try #require(Self.ruff)
        let files = try await StandardLibrary.files()
        let inspections = try await Inspector(try await Python.interpreter()).inspect(files)
        let root = try await StandardLibrary.folder(of: try await Python.interpreter())
        let theirs = try await Self.gaps(foundBy: ruff, in: root, files.map(\.path))
        var agreed = 0
        var explained: [Explanation: Int] = [:]
        var open: [String] = []
        for inspection in inspections where inspection.problem == nil {
            let ours = Self.gaps(in: inspection)
            let others = Self.placed(theirs[inspection.path] ?? [], in: inspection)
            agreed += ours.intersection(others).count
            for gap in ours.symmetricDifference(others) {
                let onlyOurs = ours.contains(gap)
                if let reason = Self.explain(gap, onlyOurs: onlyOurs, inspection) {
                    explained[reason, default: 0] += 1
                } else {
                    open.append("\(onlyOurs ? "guardhook" : "ruff") only: \(gap)")
                }
            }
        }
        print("agreed on \(agreed); explained: \(explained)")
        #expect(open == [])
        #expect(agreed > 1000)
    }

    private static func gaps(in inspection: Inspection) -> Set<Gap> {
        var gaps: Set<Gap> = []
        for definition in inspection.definitions {
            let line = definition.kind == .module ? 0 : definition.line
            if definition.lacksDocstring, definition.isPublic {
                gaps.insert(Gap(path: inspection.path, line: line, what: "docstring"))
            }
            for slot in definition.missingTypes {
                gaps.insert(Gap(path: inspection.path, line: line, what: slot))
            }
        }
        return gaps
    }

    private struct Diagnostic: Decodable {
        struct Place: Decodable { let row: Int }
        let code: String?
        let filename: String
        let location: Place
        let message: String
    }

    private static func gaps(foundBy ruff: String, in root: String, _ paths: [String]) async throws
        -> [String: [Gap]]
    {
        let command =
            [
                ruff, "check", "--isolated", "--no-cache", "--select", "D1,ANN0,ANN2", "--ignore-noqa",
                "--exit-zero",
            ]
            + ["--output-format", "json"] + paths
        let child = ChildProcess(
            command, environment: Python.environment, workingDirectory: root, outputLimit: 512 << 20)
        let found = try JSONDecoder().decode([Diagnostic].self, from: Data(try await child.run().output))
        var gaps: [String: [Gap]] = [:]
        for one in found {
            guard let code = one.code, code.hasPrefix("D1") || code.hasPrefix("ANN") else { continue }
            let path =
                one.filename.hasPrefix(root + "/")
                ? String(one.filename.dropFirst(root.count + 1)) : one.filename
            let quoted = one.message.split(separator: "`", omittingEmptySubsequences: false)
            let name = quoted.count > 1 ? String(quoted[1].drop { $0 == "*" }) : ""
            let isModule = code == "D100" || code == "D104"
            let what =
                code.hasPrefix("D") ? "docstring" : code.hasPrefix("ANN0") ? "parameter \(name)" : "return"
            gaps[path, default: []].append(Gap(path: path, line: isModule ? 0 : one.location.row, what: what))
        }
        return gaps
    }

    /// ruff names the line of a parameter; here it is the line of its `def`.
    private static func placed(_ gaps: [Gap], in inspection: Inspection) -> Set<Gap> {
        let functions = inspection.definitions.filter(\.isFunction)
        return Set(
            gaps.map { gap in
                guard gap.what.hasPrefix("parameter ") else { return gap }
                let name = String(gap.what.dropFirst("parameter ".count))
                let around = functions.filter { function in
                    function.line <= gap.line && gap.line <= function.endLine
                        && function.parameters.contains { $0.name == name }
                }
                let line = around.max { $0.line < $1.line }?.line ?? gap.line
                return Gap(path: gap.path, line: line, what: name)
            })
    }

    private static func explain(_ gap: Gap, onlyOurs: Bool, _ inspection: Inspection) -> Explanation? {
        if onlyOurs, inspection.encoding != "utf-8" { return .otherEncoding }
        if onlyOurs, gap.what == "docstring", isExportedLate(gap, inspection) { return .laterExport }
        let here = inspection.definitions.filter { $0.line == gap.line && $0.kind != .module }
        for definition in here where definition.isFunction {
            let last = definition.name.split(separator: ".").last
            if !onlyOurs, last == "__new__", definition.traits.contains(.static) { return .explicitNew }
            if !onlyOurs, definition.isOverload { return .untracedOverload }
            if !onlyOurs, definition.traits.contains(.typeComment) { return .typeComment }
            let first = definition.parameters.first
            if onlyOurs, definition.kind == .method, first?.name == gap.what,
                first?.kind != .positional, first?.kind != .positionalOnly
            {
                return .oddReceiver
            }
        }
        return nil
    }

    private static func isExportedLate(_ gap: Gap, _ inspection: Inspection) -> Bool {
        let text = inspection.definitions.first?.source ?? ""
        guard text.contains("__all__.extend") || text.contains("__all__.append") else { return false }
        let exported = Set(inspection.exported ?? [])
        return inspection.definitions.contains { definition in
            let root = definition.name.split(separator: ".").first.map(String.init) ?? ""
            return definition.line == gap.line && exported.contains(root)
        }
    }
}
