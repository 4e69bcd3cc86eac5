import Foundation

/// Feeds a reader of untrusted bytes with whatever libFuzzer thinks of: `Fuzz TARGET [libFuzzer's options] [CORPUS…]`.
@main enum Fuzz {
    /// What can be fuzzed, by name. A reader may refuse its input; it may not crash, hang, or break what it promises.
    static let targets: [String: @Sendable ([UInt8]) -> Void] = [
        "rules": RuleFileTarget.read, "block": BlockTarget.read, "message": MessageTarget.read,
        "stream": StreamTarget.read, "inspector": InspectorTarget.read, "host": HostTarget.read,
    ]

    /// The one under test; libFuzzer's callback is a C function and carries nothing.
    nonisolated(unsafe) static var target: (@Sendable ([UInt8]) -> Void)?

    static func main() {
        guard CommandLine.arguments.count > 1, let chosen = targets[CommandLine.arguments[1]] else {
            print("usage: Fuzz \(targets.keys.sorted().joined(separator: "|")) [options] [corpus]")
            exit(64)
        }
        target = chosen
        var words = CommandLine.arguments
        words.remove(at: 1)
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        pointers.withUnsafeMutableBufferPointer { buffer in
            var count = Int32(words.count)
            var arguments = buffer.baseAddress
            exit(
                runDriver(&count, &arguments, takeInput))
        }
    }
}

/// Called with each input; libFuzzer's own `main`, which is not used, asks for it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
func takeInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    Fuzz.target?(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

/// libFuzzer's own loop, found by its C name.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Ends the run with a reason, which libFuzzer records as a finding.
func promise(_ holds: Bool, _ words: @autoclosure () -> String) {
    guard !holds else { return }
    FileHandle.standardError.write(Data("broken promise: \(words())\n".utf8))
    abort()
}
