/// The one place on disk that guardhook writes: small named pieces and folders, bounded and private.
///
/// Names are relative, with `/` between the parts, and never leave the folder.
package protocol StateStore: Sendable {
    /// The folder's absolute path; it may not exist before something is written.
    var path: String { get }
    /// What was written under a name; nil if there is nothing.
    func read(_ name: String) throws(GuardError) -> [UInt8]?
    /// Writes all or nothing: to a temporary file, flushed, then renamed over the name.
    func write(_ bytes: [UInt8], to name: String) throws(GuardError)
    /// Removes a piece or a whole folder; nothing there is fine.
    func remove(_ name: String) throws(GuardError)
    /// The absolute path of a folder of that name, made (mode 0700) if it is not there.
    func directory(_ name: String) throws(GuardError) -> String
    /// The names directly in a folder, sorted; empty when there is none.
    func list(_ name: String) throws(GuardError) -> [String]
    /// Takes the lock of that name for this process, waiting at most that long; nil when somebody else
    /// holds it. It ends with the value's life, and with the process's, whatever ends that.
    func lock(_ name: String, wait: Duration) throws(GuardError) -> (any StateLock)?
}

/// A lock held as long as the value lives.
package protocol StateLock: Sendable, AnyObject {
    /// Ends it early.
    func release()
}
