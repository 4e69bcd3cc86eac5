internal import GuardCore

/// Where the model's server listens, as `OLLAMA_HOST` says it.
///
/// Format: Ollama's own `envconfig.Host()` (spaces and quotes trimmed; scheme `http` unless given; port
/// 11434, or 80 and 443 after an explicit scheme; IPv6 with or without brackets; a path kept; a port out
/// of range replaced by the default).
package struct OllamaAddress: Sendable, Hashable, CustomStringConvertible {
    /// `http` or `https`.
    package let scheme: String
    /// A name or an address without brackets; empty for "this machine".
    package let host: String
    package let port: Int
    /// Without slashes at its ends; empty for none.
    package let path: String

    /// The address that Ollama uses when nothing is set.
    package static let standard = OllamaAddress(scheme: "http", host: "127.0.0.1", port: 11434, path: "")

    /// Whether a connection stays on this machine. An address to listen everywhere (`0.0.0.0`, `::`, none)
    /// counts, for this machine is where it is reached.
    package var isLoopback: Bool { LoopbackHost.contains(target) }

    /// The host to connect to: addresses that only make sense for listening are replaced by loopback.
    package var target: String {
        switch host {
        case "", "0.0.0.0": "127.0.0.1"
        case "::", "0:0:0:0:0:0:0:0": "::1"
        default: host
        }
    }

    /// What the API's paths (`/api/chat`) are appended to.
    package var url: String {
        "\(scheme)://\(bracketed(target)):\(port)" + (path.isEmpty ? "" : "/" + path)
    }

    /// The address as it was meant, for a person.
    package var description: String {
        "\(scheme)://\(bracketed(host)):\(port)" + (path.isEmpty ? "" : "/" + path)
    }

    private func bracketed(_ host: String) -> String {
        host.contains(":")
            ? "[" + host.split(separator: "%", maxSplits: 1).joined(separator: "%25") + "]" : host
    }
}

/// Names and addresses that never leave this machine.
enum LoopbackHost {
    static func contains(_ host: String) -> Bool {
        let name = host.lowercased()
        if isName(name) || name == "::1" || name == "0:0:0:0:0:0:0:1" { return true }
        return isFourPart(name.hasPrefix("::ffff:") ? String(name.dropFirst(7)) : name)
    }

    /// `localhost` and names under it, which RFC 6761 keeps for loopback.
    static func isName(_ host: String) -> Bool {
        let name = host.lowercased()
        return name == "localhost" || name.hasSuffix(".localhost")
    }

    /// `127.x.y.z`, all four parts written out in decimal.
    private static func isFourPart(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "127" else { return false }
        return parts.allSatisfy { part in
            part.allSatisfy { $0.isASCII && $0.isNumber } && UInt8(part) != nil
                && (part.count == 1 || !part.hasPrefix("0"))
        }
    }
}
