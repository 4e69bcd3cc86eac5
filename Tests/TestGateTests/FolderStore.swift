import GuardCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@testable import TestGate

/// A state folder as simple as can be, for tests of what uses one.
final class FolderStore: StateStore {
    let path: String

    init(_ path: String) { self.path = path }

    func read(_ name: String) throws(GuardError) -> [UInt8]? { WholeFile.find("\(path)/\(name)") }

    func write(_ bytes: [UInt8], to name: String) throws(GuardError) {
        let parts = name.split(separator: "/").dropLast().joined(separator: "/")
        _ = try directory(parts)
        let temporary = "\(path)/\(name).\(UInt32.random(in: .min ... .max))"
        guard let file = fopen(temporary, "wb") else {
            throw GuardError(.environment, "cannot write \(name)")
        }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        rename(temporary, "\(path)/\(name)")
    }

    func remove(_ name: String) throws(GuardError) {
        do { try Folder(path).remove(Array(name.utf8)) } catch { throw error.asGuardError }
    }

    func directory(_ name: String) throws(GuardError) -> String {
        var folder = path
        mkdir(folder, 0o700)
        for part in name.split(separator: "/") {
            folder += "/\(part)"
            mkdir(folder, 0o700)
        }
        return folder
    }

    func list(_ name: String) throws(GuardError) -> [String] {
        do {
            return try Folder("\(path)/\(name)").names().map { String(decoding: $0, as: UTF8.self) }.sorted()
        } catch {
            return []
        }
    }

    func lock(_ name: String, wait: Duration) throws(GuardError) -> (any StateLock)? {
        _ = try directory("locks")
        let file = open("\(path)/locks/\(name)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        let deadline = ContinuousClock.now + wait
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            if ContinuousClock.now >= deadline {
                close(file)
                return nil
            }
            usleep(10_000)
        }
        return FileLock(file)
    }
}

final class FileLock: StateLock {
    private let file: Mutex<CInt>

    init(_ file: CInt) { self.file = Mutex(file) }

    deinit { release() }

    func release() {
        file.withLock { file in
            if file >= 0 { close(file) }
            file = -1
        }
    }
}
