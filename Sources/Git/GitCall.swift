internal import CGit2
internal import GuardCore

/// What a libgit2 function returned; codes that this version does not know are kept.
struct GitCode: RawRepresentable, Hashable {
    let rawValue: Int32

    init(rawValue: Int32) { self.rawValue = rawValue }
    private init(_ code: git_error_code) { rawValue = code.rawValue }

    static let notFound = GitCode(GIT_ENOTFOUND)
    static let unbornBranch = GitCode(GIT_EUNBORNBRANCH)
    static let ambiguous = GitCode(GIT_EAMBIGUOUS)
    static let invalidSpec = GitCode(GIT_EINVALIDSPEC)
    static let peel = GitCode(GIT_EPEEL)
    static let iterationOver = GitCode(GIT_ITEROVER)

    var isFailure: Bool { rawValue < 0 }
}

/// Runs one libgit2 call; a failure becomes an error that carries the library's own words.
///
/// - Parameters:
///   - doing: what could not be done, when it fails: "cannot read the index".
///   - allowed: failures that the caller answers itself.
@discardableResult
func git(
    _ doing: @autoclosure () -> Text, allowing allowed: GitCode..., call: () -> Int32
) throws(GuardError) -> GitCode {
    LibGit2.start()
    let code = GitCode(rawValue: call())
    if !code.isFailure || allowed.contains(code) { return code }
    // Read at once: the next call on this thread may replace it.
    let last = git_error_last()
    let words = last?.pointee.message.map { String(cString: $0) } ?? "no message"
    let kind = last?.pointee.klass ?? 0
    throw GuardError(
        .environment, doing(), causes: ["libgit2: \(words) (error \(code.rawValue), class \(kind))"])
}

/// The owner of one C object: frees it when nobody holds it any more, and keeps alive what it depends on.
///
/// Memory that the object lends out is read inside `withExtendedLifetime`.
final class CObject {
    let pointer: OpaquePointer
    private let release: (OpaquePointer?) -> Void
    private let parent: CObject?

    init(_ pointer: OpaquePointer, release: @escaping (OpaquePointer?) -> Void, parent: CObject? = nil) {
        self.pointer = pointer
        self.release = release
        self.parent = parent
    }

    deinit { release(pointer) }

    /// Runs a call that makes an object, and takes it over; nil for an allowed failure.
    static func makeIfPresent(
        _ doing: @autoclosure () -> Text, release: @escaping (OpaquePointer?) -> Void, parent: CObject? = nil,
        allowing allowed: GitCode, _ call: (inout OpaquePointer?) -> Int32
    ) throws(GuardError) -> CObject? {
        var pointer: OpaquePointer?
        try git(doing(), allowing: allowed) { call(&pointer) }
        return pointer.map { CObject($0, release: release, parent: parent) }
    }

    /// Runs a call that makes an object, and takes it over.
    static func make(
        _ doing: @autoclosure () -> Text, release: @escaping (OpaquePointer?) -> Void, parent: CObject? = nil,
        _ call: (inout OpaquePointer?) -> Int32
    ) throws(GuardError) -> CObject {
        var pointer: OpaquePointer?
        try git(doing()) { call(&pointer) }
        guard let pointer else {
            throw GuardError(.environment, doing(), causes: ["libgit2: nothing returned"])
        }
        return CObject(pointer, release: release, parent: parent)
    }
}

/// Runs a call that fills a `git_buf`, and returns its bytes as text; nil for an allowed failure.
func gitText(
    _ doing: @autoclosure () -> Text, allowing allowed: GitCode,
    _ call: (UnsafeMutablePointer<git_buf>) -> Int32
) throws(GuardError) -> String? {
    var buffer = git_buf()
    defer { git_buf_dispose(&buffer) }
    let code = try git(doing(), allowing: allowed) { call(&buffer) }
    if code.isFailure { return nil }
    guard let start = buffer.ptr else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: buffer.size), as: UTF8.self)
}
