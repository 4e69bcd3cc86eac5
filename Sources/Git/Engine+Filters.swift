internal import CGit2
internal import GuardCore

/// What decides about conversions of one tree's files.
struct TreeFilters {
    let tree: ObjectID
    /// nil when nothing asks for any conversion: libgit2 would look for the same absent files again for each path.
    let handle: CObject?
}

extension Engine {
    /// A handle on the same objects that sees the attributes of one tree, and none of the work tree; nil when no
    /// file of the tree is converted.
    ///
    /// libgit2 asks the work tree first, then the index: so this one is bare, and its index holds the tree's
    /// attribute files only.
    func filters(of tree: ObjectID) throws(GuardError) -> CObject? {
        if let treeFilters, treeFilters.tree == tree { return treeFilters.handle }
        let attributes = try entries(of: tree).filter { $0.mode.isFile && Self.isAttributesFile($0.path) }
        let isPlain = attributes.isEmpty ? try !convertsElsewhere() : false
        let handle = isPlain ? nil : try bareHandle(attributes)
        // One tree is asked about at a time; another replaces it.
        treeFilters = TreeFilters(tree: tree, handle: handle)
        return handle
    }

    /// Whether settings or attribute files outside of the tree ask for conversions.
    private func convertsElsewhere() throws(GuardError) -> Bool {
        let config = try GitConfig.read(from: repository, environment: environment)
        if let entry = config.entry("core.autocrlf"), ConfigValue.bool(entry.value) == true { return true }
        if config.entry("core.attributesFile") != nil { return true }
        let home = environment["HOME"].map { $0 + "/.config" }
        let personal = environment["XDG_CONFIG_HOME"] ?? home
        let files = [
            commonDirectory + "/info/attributes", "/etc/gitattributes",
            personal.map { $0 + "/git/attributes" },
        ]
        return files.compactMap(\.self).contains(where: Files.exists)
    }

    private func bareHandle(_ attributes: [TreeEntry]) throws(GuardError) -> CObject {
        let doing = Text("cannot read the attributes of the tree", ko: "트리의 속성을 읽을 수 없습니다")
        let bare = try CObject.make(doing, release: git_repository_free, parent: objects) {
            git_repository_open_bare(&$0, gitDirectory)
        }
        var config: OpaquePointer?
        try git(doing) { git_repository_config(&config, repository.pointer) }
        defer { git_config_free(config) }
        try git(doing) { git_repository_set_config(bare.pointer, config) }
        try git(doing) { git_repository_set_odb(bare.pointer, objects.pointer) }
        let index = try CObject.make(doing, release: git_index_free) { git_index_new(&$0) }
        for entry in attributes {
            var line = git_index_entry()
            line.mode = entry.mode.rawValue
            line.id = entry.id.oid
            try git(doing) {
                entry.path.withCString {
                    line.path = $0
                    return git_index_add(index.pointer, &line)
                }
            }
        }
        try git(doing) { git_repository_set_index(bare.pointer, index.pointer) }
        return bare
    }

    private static func isAttributesFile(_ path: RepositoryPath) -> Bool {
        let name = Array(".gitattributes".utf8)
        guard path.bytes.count >= name.count, path.bytes.suffix(name.count).elementsEqual(name) else {
            return false
        }
        return path.bytes.count == name.count
            || path.bytes[path.bytes.count - name.count - 1] == UInt8(ascii: "/")
    }
}
