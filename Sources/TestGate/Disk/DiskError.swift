import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file operation that the system refused.
struct DiskError: Error {
    let operation: String
    let path: String
    /// `errno` as it stood right after the call.
    let code: CInt

    init(_ operation: String, _ path: String, code: CInt = errno) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The same for a person.
    var asGuardError: GuardError {
        let cause = "\(operation) \(path): \(String(cString: strerror(code)))"
        switch code {
        case ENOSPC, EDQUOT:
            return GuardError(
                .environment,
                Text(
                    "the disk is full: the tests' copy of the staged files could not be written",
                    ko: "디스크가 가득 차 테스트용 사본을 만들 수 없습니다"), causes: [cause],
                hints: [Text("free some space, or remove guardhook's folder: it can be deleted at any time")])
        case EROFS, EACCES, EPERM:
            return GuardError(
                .environment,
                Text(
                    "the tests' copy of the staged files may not be written",
                    ko: "테스트용 사본을 쓸 권한이 없습니다"), causes: [cause],
                hints: [Text("check who owns guardhook's folder inside .git")])
        default:
            return GuardError(
                .environment,
                Text(
                    "the tests' copy of the staged files could not be laid out",
                    ko: "테스트용 사본을 만들 수 없습니다"), causes: [cause])
        }
    }
}
