import GuardCore

/// Where the tests run.
struct TestPlace {
    /// The folder that holds the tested files: the work tree itself, or the snapshot.
    let root: String
    /// The work tree, all links resolved.
    let workTree: String
    /// Options for pytest that the place makes necessary.
    var pytestOptions: String?

    var isInPlace: Bool { root == workTree }
}
