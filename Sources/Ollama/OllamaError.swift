package import GuardCore

/// Why the model's server gave no answer: one kind each, one line each.
package struct OllamaError: Error, Sendable, Hashable {
    /// What went wrong.
    package enum Kind: Sendable, Hashable {
        /// libcurl is not on this machine, or too old.
        case noLibrary
        /// The server is on another machine, and the person has not allowed that.
        case remoteNotAllowed
        /// Nothing listens there, or the name is not known.
        case down
        /// The server does not have the model.
        case modelMissing(String)
        /// A status that is no success, with the server's words.
        case status(Int)
        /// The server reported an error in the middle of its answer.
        case failed
        /// The connection ended before the answer did.
        case cutOff
        /// The answer ended in due form but says that it is not finished.
        case unfinished
        /// More bytes than any honest answer has.
        case tooLong
        /// What came is not what Ollama sends.
        case rubbish
        /// It is no JSON at all: another program listens there.
        case wrongType
        /// It took longer than allowed.
        case timeout(Phase)
        /// The calling task was cancelled.
        case cancelled
    }

    /// Which wait was too long.
    package enum Phase: String, Sendable, Hashable {
        case connect, firstToken, idle, whole
    }

    package let kind: Kind
    /// One line for a person, without a final period.
    package let text: Text

    package init(_ kind: Kind, _ text: Text) {
        self.kind = kind
        self.text = text
    }

    static func noLibrary(missing: String) -> OllamaError {
        OllamaError(
            .noLibrary,
            Text(
                "libcurl cannot be loaded (\(missing)); install it to ask a model",
                ko: "libcurl을 불러올 수 없습니다 (\(missing)). 모델에 물으려면 설치하세요"))
    }

    static let cancelled = OllamaError(.cancelled, Text("interrupted", ko: "중단되었습니다"))

    static func rubbish(_ what: String) -> OllamaError {
        OllamaError(
            .rubbish,
            Text(
                "the model's server sent something that is no answer (\(OneLine.shortened(what)))",
                ko: "모델 서버가 알아볼 수 없는 응답을 보냈습니다 (\(OneLine.shortened(what)))"))
    }

    static func wrongType(_ type: String, at address: OllamaAddress) -> OllamaError {
        let type = OneLine.shortened(type)
        return OllamaError(
            .wrongType,
            Text(
                "what listens at \(address) is no Ollama server (it sends \(type))",
                ko: "\(address)의 프로그램은 Ollama 서버가 아닙니다 (\(type))"))
    }

    static func tooLong(bytes: Int) -> OllamaError {
        OllamaError(
            .tooLong,
            Text(
                "the model's server sent more than \(bytes) bytes; stopped reading",
                ko: "모델 서버가 \(bytes)바이트보다 많이 보내서 읽기를 멈췄습니다"))
    }

    static let cutOff = OllamaError(
        .cutOff,
        Text(
            "the model's server cut its answer off in the middle",
            ko: "모델 서버가 응답 도중에 연결을 끊었습니다"))

    static let unfinished = OllamaError(
        .unfinished,
        Text(
            "the model's server ended its answer without finishing it",
            ko: "모델 서버가 응답을 끝맺지 않았습니다"))

    static func timeout(_ phase: Phase, after duration: Duration) -> OllamaError {
        let seconds = OneLine.seconds(duration)
        let text =
            switch phase {
            case .connect:
                Text(
                    "no connection to the model's server within \(seconds)",
                    ko: "\(seconds) 안에 모델 서버에 연결하지 못했습니다")
            case .firstToken:
                Text(
                    "the model's server did not begin to answer within \(seconds)",
                    ko: "모델 서버가 \(seconds) 안에 응답을 시작하지 않았습니다")
            case .idle:
                Text(
                    "the model's server fell silent for \(seconds) in the middle of its answer",
                    ko: "모델 서버가 응답 도중 \(seconds) 동안 아무것도 보내지 않았습니다")
            case .whole:
                Text(
                    "the model's answer was not finished within \(seconds)",
                    ko: "모델의 응답이 \(seconds) 안에 끝나지 않았습니다")
            }
        return OllamaError(.timeout(phase), text)
    }
}

/// Words that end up in one line on a terminal.
enum OneLine {
    /// The text on one line, without control characters, at most `limit` characters.
    static func shortened(_ text: String, limit: Int = 160) -> String {
        var line = ""
        // Bounded before it is looked at: the text may be megabytes.
        for scalar in text.unicodeScalars.prefix(limit * 4) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
                if line.last != " " { line.append(" ") }
            default: line.unicodeScalars.append(scalar)
            }
        }
        let words = line.split(separator: " ").joined(separator: " ")
        return words.count > limit ? words.prefix(limit) + "…" : words
    }

    /// `2 s`, `0.5 s`.
    static func seconds(_ duration: Duration) -> String {
        let (whole, atto) = duration.components
        let tenths = atto / 100_000_000_000_000_000
        return tenths == 0 ? "\(whole) s" : "\(whole).\(tenths) s"
    }
}
