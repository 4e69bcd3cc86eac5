internal import GuardCore

/// Talks to one Ollama server. Each call is one request of its own and ends at once when its task is
/// cancelled.
package struct OllamaClient: Sendable {
    package let address: OllamaAddress
    package let timeouts: Timeouts

    /// - Parameter allowRemote: whether the person has said that code may leave this machine.
    /// - Throws: `OllamaError` of kind `remoteNotAllowed` for another machine without that.
    package init(_ address: OllamaAddress, allowRemote: Bool = false, timeouts: Timeouts = Timeouts())
        throws(OllamaError)
    {
        guard address.isLoopback || allowRemote else {
            throw OllamaError(
                .remoteNotAllowed,
                Text(
                    "\(address) is not this machine, and code leaves it only when you allow that yourself",
                    ko: "\(address)은(는) 이 컴퓨터가 아닙니다. 직접 허락해야만 코드를 밖으로 보냅니다"))
        }
        self.address = address
        self.timeouts = timeouts
    }

    /// The server's version, such as `0.12.3`.
    package func version() async throws(OllamaError) -> String {
        guard let version = try await get("/api/version")["version"]?.text else {
            throw .rubbish("no version")
        }
        return OneLine.shortened(version, limit: 60)
    }

    /// Every model that the server has.
    package func models() async throws(OllamaError) -> [OllamaModel] {
        guard case .array(let entries) = try await get("/api/tags")["models"] else {
            throw .rubbish("no models")
        }
        return entries.compactMap { entry in
            guard let name = entry["name"]?.text else { return nil }
            return OllamaModel(
                name: name, digest: entry["digest"]?.text ?? "", size: entry["size"]?.number ?? 0,
                parameters: entry["details"]?["parameter_size"]?.text,
                quantization: entry["details"]?["quantization_level"]?.text)
        }
    }

    /// The model of that name.
    ///
    /// - Throws: `OllamaError` of kind `modelMissing` when the server does not have it.
    package func model(named name: String) async throws(OllamaError) -> OllamaModel {
        guard let found = try await models().first(where: { $0.isNamed(name) }) else {
            throw Self.missing(name)
        }
        return found
    }

    /// What the server knows about a model.
    package func show(_ model: String) async throws(OllamaError) -> ModelDetails {
        let body = JSONValue.object([.init("model", .string(model))])
        let json = try await request("/api/show", body: body, model: model)
        var length: Int?
        if case .object(let members) = json["model_info"] {
            length = members.first { $0.name.hasSuffix(".context_length") }?.value.number
        }
        var capabilities: [String] = []
        if case .array(let values) = json["capabilities"] { capabilities = values.compactMap(\.text) }
        return ModelDetails(contextLength: length.flatMap { $0 > 0 ? $0 : nil }, capabilities: capabilities)
    }

    /// The models that are loaded now.
    package func running() async throws(OllamaError) -> [RunningModel] {
        guard case .array(let entries) = try await get("/api/ps")["models"] else {
            throw .rubbish("no models")
        }
        return entries.compactMap { entry in
            guard let name = entry["name"]?.text else { return nil }
            return RunningModel(
                name: name, size: entry["size"]?.number ?? 0, graphicsSize: entry["size_vram"]?.number ?? 0)
        }
    }

    private func get(_ path: String) async throws(OllamaError) -> JSONValue {
        try await request(path, body: nil, model: nil)
    }

    private func request(_ path: String, body: JSONValue?, model: String?) async throws(OllamaError)
        -> JSONValue
    {
        let sink = PlainSink(limit: min(timeouts.bytes, 16 << 20))
        let request = HTTPRequest(path: path, body: body.map { Array($0.encoded.utf8) })
        let response = try await Transfer(request, to: address, timeouts: timeouts, sink: sink).run()
        try check(response, body: sink.body, model: model)
        let json = try JSONValue.parse(sink.body)
        guard case .object = json else {
            throw .rubbish(String(decoding: sink.body.prefix(200), as: UTF8.self))
        }
        return json
    }
}
