/// One commit, its message as stored.
package struct Commit: Sendable, Hashable {
    package let id: ObjectID
    package let tree: ObjectID
    /// As the commit names them; in a shallow clone some may not be here.
    package let parents: [ObjectID]
    /// The message's bytes, in `encoding`.
    package let rawMessage: [UInt8]
    /// The `encoding` header; nil means UTF-8.
    package let encoding: String?
    package let author: Person
    /// When it was committed, in seconds since 1970.
    package let time: Int64

    /// Who wrote it.
    package struct Person: Sendable, Hashable {
        package let name: String
        package let email: String

        package init(name: String, email: String) {
            self.name = name
            self.email = email
        }
    }

    package init(
        id: ObjectID, tree: ObjectID, parents: [ObjectID], rawMessage: [UInt8], encoding: String?,
        author: Person, time: Int64
    ) {
        self.id = id
        self.tree = tree
        self.parents = parents
        self.rawMessage = rawMessage
        self.encoding = encoding
        self.author = author
        self.time = time
    }

    /// More than one parent.
    package var isMerge: Bool { parents.count > 1 }
}
