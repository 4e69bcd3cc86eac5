package import Git
package import GuardCore

/// One repository as a command works in it: the repository, the person's settings and the state folder.
package struct Workspace: Sendable {
    package let surroundings: Surroundings
    package let repository: Repository
    package let settings: Settings
    package let state: StateFolder
    /// The top of the working files, absolute.
    package let workTree: String

    /// The repository that Git or the current folder names.
    ///
    /// - Throws: `GuardError` of kind `environment` outside a repository or in a bare one, of kind
    ///   `configuration` for a setting that cannot be read.
    package static func open(_ surroundings: Surroundings) throws(GuardError) -> Workspace {
        let repository = try Repository.open(
            environment: surroundings.environment, directory: surroundings.directory)
        guard let workTree = repository.workTree else {
            throw GuardError(
                .environment,
                Text(
                    "\(repository.gitDirectory) is a bare repository: it has no working files to commit from",
                    ko: "\(repository.gitDirectory) 는 bare 저장소라 커밋할 작업 파일이 없습니다"),
                hints: [Text("run guardhook in a clone or a worktree of it", ko: "복제본이나 worktree 에서 실행하세요")])
        }
        let settings = try Settings.read(
            config: repository.config(), environment: surroundings.environment)
        return Workspace(
            surroundings: surroundings, repository: repository, settings: settings,
            state: StateFolder(gitDirectory: repository.gitDirectory), workTree: workTree)
    }
}
