internal import CCurl
internal import GuardCore

/// A transfer that libcurl gave up, and what that means to a person.
struct CurlFailure {
    let code: CURLcode
    /// libcurl's own words.
    let words: String
    /// Whether an answer had begun.
    let begun: Bool

    func error(address: OllamaAddress, timeouts: Timeouts) -> OllamaError {
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            return .timeout(.connect, after: timeouts.connect)
        case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
            return OllamaError(
                .down,
                Text(
                    "no model server answers at \(address); start it with: ollama serve",
                    ko: "\(address)에서 모델 서버가 응답하지 않습니다. 시작하려면: ollama serve"))
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE:
            return .cutOff
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY:
            return OllamaError(
                .wrongType,
                Text(
                    "what listens at \(address) is no Ollama server (\(words))",
                    ko: "\(address)의 프로그램은 Ollama 서버가 아닙니다 (\(words))"))
        default:
            if begun { return .cutOff }
            return OllamaError(
                .down,
                Text(
                    "the model server at \(address) cannot be reached (\(words))",
                    ko: "\(address)의 모델 서버에 연결할 수 없습니다 (\(words))"))
        }
    }
}
