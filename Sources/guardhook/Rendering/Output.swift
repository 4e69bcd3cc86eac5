import ArgumentParser
import GuardCore
import Workflow

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// When to colour text output.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, always, never
}

/// The only place that writes to the terminal.
enum Output {
    /// Writes the report (standard output). A reader that has gone away is no error of ours.
    static func report(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Writes what is not part of the report (standard error).
    static func aside(_ text: String) { write(text, to: STDERR_FILENO) }

    /// How to style what goes to a stream.
    static func style(for stream: Int32, choice: ColorChoice, surroundings: Surroundings) -> Style {
        Style(
            isColoured: isColoured(stream, choice, surroundings.environment),
            width: size(of: stream).map { Int($0.ws_col) } ?? 80,
            height: size(of: stream).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil },
            language: surroundings.language)
    }

    /// Source for `NO_COLOR`: no-color.org (set and not empty).
    private static func isColoured(_ stream: Int32, _ choice: ColorChoice, _ environment: [String: String])
        -> Bool
    {
        switch choice {
        case .always: true
        case .never: false
        case .auto:
            isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }

    /// The size of the terminal behind a stream, if there is one that tells.
    private static func size(of stream: Int32) -> winsize? {
        var size = winsize()
        guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return size
    }

    private static func write(_ text: String, to stream: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(stream, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                return
            }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, buffer, count)
        #else
            Darwin.write(descriptor, buffer, count)
        #endif
    }
}
