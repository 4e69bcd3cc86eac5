/// The file names of patches, one a folder, no two alike: `a/b` and `a_b` are two folders.
///
/// Compared without case, for the file system may not know one.
struct PatchNames {
    private var taken: Set<String> = []

    mutating func name(for folder: String) -> String {
        let parts = folder.split(separator: "/")
        // A file name has its limit, too; the end of a path says more than its start.
        let plain = String((parts.isEmpty ? "root" : parts.joined(separator: "_")).suffix(60))
        var name = plain
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            name = "\(plain)-\(number)"
            number += 1
        }
        return name + ".patch"
    }
}
