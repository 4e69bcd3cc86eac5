import Git
import GuardCore

/// Whether Python's compiled files can be trusted to follow the sources.
///
/// Python takes a compiled file for current when the source's size and its modification time *in seconds* are the
/// ones that it noted (PEP 552, "Timestamp-based pycs"). A source written again within the second in which it was
/// compiled would be missed, so a run on sources that young must leave nothing compiled behind.
enum FreshSources {
    /// Seconds for which a source counts as young: the one being counted, and the one before it.
    private static let young: Int64 = 2

    /// Whether any Python file of the tree was written just now.
    ///
    /// - Parameter root: the folder that holds the tree.
    static func areThere(_ entries: [TreeEntry], in root: String, now: Int64) -> Bool {
        let ending = Array(".py".utf8)
        return entries.contains { entry in
            guard entry.path.bytes.suffix(3).elementsEqual(ending),
                let facts = FileFacts.following("\(root)/\(entry.path)")
            else { return false }
            return facts.modified / 1_000_000_000 > now - young
        }
    }
}
