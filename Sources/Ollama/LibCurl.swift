internal import CCurl
internal import GuardCore

/// libcurl, loaded by the first question and never by a run that asks none.
package enum LibCurl {
    /// What libcurl calls itself (`libcurl/7.88.1 OpenSSL/3.0.15 …`).
    ///
    /// - Throws: `OllamaError` of kind `noLibrary` where there is no libcurl to load.
    package static func version() throws(OllamaError) -> String {
        let functions = try CurlFunctions.loaded()
        guard let text = functions.table.version() else { return "libcurl" }
        return String(cString: text)
    }
}

/// The table of libcurl's functions, looked up once per process and kept until its end.
///
/// Unchecked: the table is written before it is shared and only read afterwards, and a libcurl that was
/// initialised once is safe to call from any thread.
struct CurlFunctions: @unchecked Sendable {
    let pointer: UnsafePointer<ccurl_functions>
    var table: ccurl_functions { pointer.pointee }

    static func loaded() throws(OllamaError) -> CurlFunctions { try shared.get() }

    /// libcurl's own words for a code.
    func words(for code: CURLcode) -> String {
        table.easy_strerror(code).map { String(cString: $0) } ?? "code \(code.rawValue)"
    }

    private static let shared: Result<CurlFunctions, OllamaError> = {
        let table = UnsafeMutablePointer<ccurl_functions>.allocate(capacity: 1)
        table.initialize(to: ccurl_functions())
        let functions = CurlFunctions(pointer: UnsafePointer(table))
        if let missing = ccurl_load(table) {
            return .failure(.noLibrary(missing: String(cString: missing)))
        }
        let code = table.pointee.global_init(Int(CURL_GLOBAL_SSL))
        return code == CURLE_OK
            ? .success(functions) : .failure(.noLibrary(missing: functions.words(for: code)))
    }()
}
