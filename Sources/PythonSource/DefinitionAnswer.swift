/// One definition in the inspecting program's answer; what is empty may be left out.
struct DefinitionAnswer: Decodable, Sendable {
    struct ParameterAnswer: Decodable, Sendable {
        let name: String
        let kind: Parameter.Kind
        let offset: Int
        let receiver: Bool?
        let annotation: String?
        let `default`: String?
        let equals: Int?
        /// Before and behind the `=`.
        let spaced: [Bool]?

        var value: Parameter {
            Parameter(
                name: name, kind: kind, isReceiver: receiver ?? false, annotation: annotation,
                defaultSource: `default`,
                annotationOffset: offset, equalsOffset: equals, spacedBefore: spaced?.first ?? false,
                spacedAfter: spaced?.last ?? false)
        }
    }

    let name: String
    let kind: Definition.Kind
    let flags: [String]
    let line: Int
    let firstLine: Int?
    let endLine: Int
    let column: Int?
    let parent: Int?
    let start: Int
    let end: Int
    let header: [Int]?
    let decorators: [String]?
    let parameters: [ParameterAnswer]?
    let returnAnnotation: String?
    let returnOffset: Int?
    let docstring: String?
    let docstringLine: Int?
    let docstringColumn: Int?
    let place: InspectionAnswer.Place?
    let placeReason: String?
    let raises: [String]?
    let calls: [String]?
    let bases: [String]?
    let attributes: [String]?
    let proven: [String: String]?
    let touched: Bool

    func definition(index: Int, path: String, text: SourceText) -> Definition {
        let headerStart = header?.first ?? 0
        return Definition(
            path: path, index: index, parent: parent, name: name, kind: kind, line: line,
            firstLine: firstLine ?? line,
            endLine: endLine, column: column ?? 1,
            traits: flags.reduce(into: Traits()) { $0.formUnion(Traits.byName[$1] ?? []) },
            decorators: decorators ?? [], parameters: (parameters ?? []).map(\.value),
            returnAnnotation: returnAnnotation, returnOffset: returnOffset,
            docstring: docstring.map {
                .init(text: $0, line: docstringLine ?? line, column: docstringColumn ?? 1)
            },
            docstringPlace: place.map { $0.value(newline: "\n") }, docstringObstacle: placeReason,
            raises: raises ?? [], calls: calls ?? [], bases: bases ?? [], attributes: attributes ?? [],
            provenTypes: proven ?? [:], touched: touched, file: text, range: start..<max(start, end),
            headerRange: headerStart..<max(headerStart, header?.last ?? 0))
    }
}
