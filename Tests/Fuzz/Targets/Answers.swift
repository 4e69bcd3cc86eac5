import Foundation
import GuardCore

@testable import Ollama
@testable import PythonSource

/// The model's stream: however it is cut into pieces, it makes the same answer or the same refusal.
enum StreamTarget {
    static func read(_ bytes: [UInt8]) {
        let whole = answer(bytes, pieces: max(1, bytes.count))
        let small = answer(bytes, pieces: Int(bytes.first ?? 0) % 7 + 1)
        promise(whole == small, "\(whole) in one piece, \(small) in many")
    }

    private static func answer(_ bytes: [UInt8], pieces size: Int) -> String {
        let sink = ChatSink(onToken: nil)
        do throws(OllamaError) {
            for start in stride(from: 0, to: bytes.count, by: size) {
                let piece = Array(bytes[start..<min(start + size, bytes.count)])
                try piece.withUnsafeBytes { buffer in
                    Result { () throws(OllamaError) in try sink.take(buffer, status: 200) }
                }.get()
            }
            let answer = try sink.finish(duration: .zero)
            return "answer \(answer.text) \(answer.isTruncated)"
        } catch {
            return "refused \(error.kind)"
        }
    }
}

/// The inspector's answer: one line of JSON, then the source that it speaks of.
enum InspectorTarget {
    static func read(_ bytes: [UInt8]) {
        let cut = bytes.firstIndex(of: 10) ?? bytes.endIndex
        guard let answer = try? JSONDecoder().decode(InspectionAnswer.self, from: Data(bytes[..<cut])) else {
            return
        }
        let file = PythonFile(path: "a.py", bytes: Array(bytes[cut...].dropFirst()))
        let inspection = answer.inspection(of: file)
        for definition in inspection.definitions.prefix(50) {
            _ = definition.source
            _ = definition.signature
        }
    }
}

/// OLLAMA_HOST: what was read reads back as the same, and what counts as this machine names no other.
enum HostTarget {
    static func read(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let address = try? OllamaAddress.parse(text) else { return }
        promise((0...65535).contains(address.port), "port \(address.port)")
        promise(!address.host.contains("@") && !address.url.contains(" "), "url \(address.url)")
        guard address.isLoopback, !address.host.contains("%") else { return }
        guard let url = URL(string: address.url), let host = url.host() else {
            return promise(false, "no URL: \(address.url)")
        }
        let bare = host.trimmingCharacters(in: ["[", "]"]).lowercased()
        promise(bare == address.target.lowercased(), "\(bare) is not \(address.target)")
    }
}
