internal import CCurl
internal import GuardCore

/// One prepared transfer of libcurl, with everything that must live as long as it.
///
/// Not for sharing: it stays on the thread of its transfer.
final class EasyHandle {
    let curl: CurlFunctions
    let pointer: UnsafeMutableRawPointer
    let intake: Intake
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    init(_ request: HTTPRequest, to address: OllamaAddress, timeouts: Timeouts, intake: Intake)
        throws(OllamaError)
    {
        curl = try CurlFunctions.loaded()
        guard let easy = curl.table.easy_init() else { throw .noLibrary(missing: "curl_easy_init") }
        pointer = easy
        self.intake = intake
        try setBasics(url: address.url + request.path, timeouts: timeouts)
        try setContent(request)
        if address.isLoopback { try stayLocal(address) }
        let context = Unmanaged.passUnretained(intake).toOpaque()
        try check(ccurl_set_sinks(curl.pointer, pointer, Intake.body, Intake.header, context))
    }

    deinit {
        curl.table.easy_cleanup(pointer)
        for list in lists { curl.table.slist_free_all(list) }
    }

    /// The status of the answer; 0 before there is one.
    var status: Int { ccurl_status(curl.pointer, pointer) }

    var contentType: String? { ccurl_content_type(curl.pointer, pointer).map { String(cString: $0) } }

    private func setBasics(url: String, timeouts: Timeouts) throws(OllamaError) {
        try set(CURLOPT_URL, url)
        try check(ccurl_only_http(curl.pointer, pointer))
        // A redirect could lead off this machine.
        try set(CURLOPT_FOLLOWLOCATION, 0)
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        try set(CURLOPT_CONNECTTIMEOUT_MS, timeouts.connect.wholeMilliseconds)
        try set(CURLOPT_USERAGENT, "guardhook")
    }

    private func setContent(_ request: HTTPRequest) throws(OllamaError) {
        var headers = ["Accept: application/json, application/x-ndjson", "Expect:"]
        if let body = request.body {
            headers.append("Content-Type: application/json")
            try check(
                body.withUnsafeBytes { ccurl_set_body(curl.pointer, pointer, $0.baseAddress, $0.count) })
        }
        try set(CURLOPT_HTTPHEADER, headers)
    }

    /// A server on this machine is reached directly, whatever proxy the environment names, and
    /// `localhost` is loopback whatever a resolver says.
    private func stayLocal(_ address: OllamaAddress) throws(OllamaError) {
        try set(CURLOPT_PROXY, "")
        guard LoopbackHost.isName(address.target) else { return }
        try set(CURLOPT_RESOLVE, ["\(address.target):\(address.port):127.0.0.1,[::1]"])
    }

    private func set(_ option: CURLoption, _ value: Int) throws(OllamaError) {
        try check(ccurl_set_long(curl.pointer, pointer, option, value))
    }

    private func set(_ option: CURLoption, _ value: String) throws(OllamaError) {
        try check(ccurl_set_string(curl.pointer, pointer, option, value))
    }

    private func set(_ option: CURLoption, _ values: [String]) throws(OllamaError) {
        var list: UnsafeMutablePointer<curl_slist>?
        for value in values { list = curl.table.slist_append(list, value) ?? list }
        guard let list else { return }
        lists.append(list)
        try check(ccurl_set_list(curl.pointer, pointer, option, list))
    }

    private func check(_ code: CURLcode) throws(OllamaError) {
        guard code == CURLE_OK else { throw .noLibrary(missing: curl.words(for: code)) }
    }
}

/// The loop that turns one easy handle, and the only thing that another thread may touch (to wake it).
final class MultiHandle {
    let curl: CurlFunctions
    let pointer: UnsafeMutableRawPointer
    private let easy: EasyHandle

    init(_ easy: EasyHandle) throws(OllamaError) {
        curl = easy.curl
        guard let multi = curl.table.multi_init() else { throw .noLibrary(missing: "curl_multi_init") }
        pointer = multi
        self.easy = easy
        _ = curl.table.multi_add_handle(multi, easy.pointer)
    }

    deinit {
        _ = curl.table.multi_remove_handle(pointer, easy.pointer)
        _ = curl.table.multi_cleanup(pointer)
    }

    /// Does what can be done without waiting; the result once the transfer is over.
    func perform() -> CURLcode? {
        var running: Int32 = 0
        _ = curl.table.multi_perform(pointer, &running)
        var code = CURLE_OK
        return ccurl_finished(curl.pointer, pointer, &code) == 1 ? code : nil
    }

    /// Waits for the network, for a wake-up, or for the time.
    func wait(milliseconds: Int32) {
        _ = curl.table.multi_poll(pointer, nil, 0, milliseconds, nil)
    }
}
