/// One file's part of the inspecting program's answer.
struct InspectionAnswer: Decodable, Sendable {
    struct Problem: Decodable, Sendable {
        let kind: Inspection.Problem.Kind
        let message: String
        let line: Int?
        let column: Int?

        var value: Inspection.Problem {
            Inspection.Problem(
                kind: kind, message: message, line: line.flatMap { $0 > 0 ? $0 : nil },
                column: column.flatMap { $0 > 0 ? $0 : nil })
        }
    }

    struct Place: Decodable, Sendable {
        let at: Int
        let before: String
        let after: String
        let indent: String?
        let newline: String?

        func value(newline fallback: String) -> InsertionPlace {
            InsertionPlace(
                offset: at, before: before, after: after, indent: indent ?? "", newline: newline ?? fallback)
        }
    }

    /// Name, kind, line, origin.
    struct Binding: Decodable, Sendable {
        let value: Inspection.Binding

        init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            let name = try row.decode(String.self)
            let kind = try row.decode(Inspection.Binding.Kind.self)
            let line = try row.decode(Int.self)
            value = Inspection.Binding(
                name: name, kind: kind, line: line, origin: try row.decode(String.self))
        }
    }

    let problem: Problem?
    let encoding: String?
    let bom: Bool?
    let newline: String?
    let mixed: Bool?
    let indent: String?
    let exported: [String]?
    let future: Bool?
    let imports: [String: Place]?
    let bindings: [Binding]?
    let definitions: [DefinitionAnswer]?

    func inspection(of file: PythonFile) -> Inspection {
        if let problem { return Inspection(path: file.path, problem: problem.value) }
        let isUTF8 = encoding == "utf-8"
        let text = SourceText(bytes: file.bytes, isUTF8: isUTF8)
        let newline = newline ?? "\n"
        var inspection = Inspection(path: file.path, problem: nil)
        inspection.definitions = (definitions ?? []).enumerated().map { index, answer in
            answer.definition(index: index, path: file.path, text: text)
        }
        inspection.encoding = encoding ?? "utf-8"
        inspection.hasBOM = bom ?? false
        inspection.newline = newline
        inspection.hasMixedNewlines = mixed ?? false
        inspection.indentUnit = indent ?? "    "
        inspection.hasFutureAnnotations = future ?? false
        inspection.exported = exported
        inspection.bindings = (bindings ?? []).map(\.value)
        inspection.importPlaces = (imports ?? [:]).mapValues { $0.value(newline: newline) }
        return inspection
    }
}

extension Inspection {
    /// A file of which nothing is known.
    init(path: String, problem: Problem?) {
        self.init(
            path: path, problem: problem, definitions: [], encoding: "utf-8", hasBOM: false, newline: "\n",
            hasMixedNewlines: false, indentUnit: "    ", hasFutureAnnotations: false, exported: nil,
            bindings: [],
            importPlaces: [:])
    }
}
