/// One request to the model's server.
struct HTTPRequest: Sendable {
    /// The API's path, such as `/api/chat`.
    var path: String
    /// JSON to post; nil for a GET.
    var body: [UInt8]?
}

/// What a finished transfer knows beside the body, which went to the sink.
struct HTTPResponse: Sendable, Hashable {
    var status: Int
    var contentType: String?
    /// Of the body.
    var bytes: Int

    /// Whether a content type is JSON's or that of JSON lines; none at all counts.
    static func isJSON(_ contentType: String?) -> Bool {
        contentType?.lowercased().contains("json") ?? true
    }
}

/// Takes the body as it comes, on the transfer's own thread.
protocol BodySink: AnyObject, Sendable {
    /// The next bytes of a body that came with this status; an error ends the transfer.
    func take(_ bytes: UnsafeRawBufferPointer, status: Int) throws(OllamaError)
}
