import Files
package import GuardCore

/// One hook of a repository: the file that Git calls, and the one that was there before guardhook.
package struct HookFile: Sendable {
    /// Who wrote what lies at the hook's path.
    package enum Owner: Sendable, Hashable {
        case nobody
        /// guardhook, with the text of this version or of another.
        case guardhook(isCurrent: Bool)
        /// A hook manager that is known by its text.
        case manager(HookManager)
        /// The person, or a tool that we do not know.
        ///
        /// - Parameter callsGuardhook: whether its text has a line that does.
        case somebody(callsGuardhook: Bool)
    }

    /// The hook's name, such as `pre-commit`.
    package let name: String
    /// The folder that Git takes hooks from, absolute.
    package let folder: String

    package init(name: String, folder: String) {
        self.name = name
        self.folder = folder
    }

    package var path: String { folder + "/" + name }
    /// Where an earlier hook is kept; ours calls it first.
    package var keptPath: String { path + ".before-guardhook" }
    /// Whether an earlier hook is kept.
    package var keepsEarlier: Bool { Disk.kind(of: keptPath) != .nothing }

    /// Who the hook belongs to now.
    ///
    /// - Parameter program: the path that a current hook of ours calls.
    package func owner(program: String) throws(GuardError) -> Owner {
        if Disk.kind(of: path) == .nothing { return .nobody }
        guard let bytes = try Disk.read(path, limit: 16 << 20) else {
            return .somebody(callsGuardhook: false)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if Self.isOurs(text) { return .guardhook(isCurrent: text == HookText.calling(program)) }
        return HookManager.writing(text).map { .manager($0) } ?? .somebody(callsGuardhook: Self.calls(text))
    }

    /// Whether a line that is no comment runs `guardhook pre-commit` or the like.
    private static func calls(_ text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            let words = line.drop { $0 == " " || $0 == "\t" }
            return !words.hasPrefix("#") && words.contains(#/guardhook['"]? +(pre-commit|commit-msg)/#)
        }
    }

    /// Only the second line counts: a hook of the person's that mentions guardhook stays the person's.
    private static func isOurs(_ text: String) -> Bool {
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        return lines.count > 1 && lines[1].hasPrefix(HookText.marker)
    }

    /// Writes our hook; what was there is kept beside it first.
    func install(program: String) throws(GuardError) -> HookStep.Action {
        let owner = try owner(program: program)
        switch owner {
        case .guardhook(isCurrent: true): return .unchanged
        case .guardhook(isCurrent: false):
            try write(program)
            return .updated
        case .nobody:
            try write(program)
            return keepsEarlier ? .chained : .installed
        case .somebody, .manager:
            guard !keepsEarlier else { throw twoEarlierHooks }
            try Disk.move(path, to: keptPath)
            do {
                try write(program)
            } catch {
                try Disk.move(keptPath, to: path)
                throw error
            }
            return .chained
        }
    }

    /// Takes our hook away and puts the earlier one back; somebody else's is left alone.
    func uninstall() throws(GuardError) -> HookStep.Action {
        guard case .guardhook = try owner(program: "") else {
            return keepsEarlier ? .leftAlone : .unchanged
        }
        if keepsEarlier {
            try Disk.move(keptPath, to: path)
            return .restored
        }
        try Disk.remove(path)
        return .removed
    }

    private func write(_ program: String) throws(GuardError) {
        try Disk.write(Array(HookText.calling(program).utf8), to: path, mode: 0o755)
    }

    private var twoEarlierHooks: GuardError {
        GuardError(
            .environment,
            Text(
                "\(path) was replaced after guardhook was installed, and \(keptPath) still holds the hook from before",
                ko: "guardhook 설치 뒤에 \(path) 가 바뀌었고, \(keptPath) 에는 예전 훅이 남아 있습니다"),
            hints: [
                Text(
                    "look at both, keep the one you want as \(path), remove the other, then run guardhook install again",
                    ko: "둘을 확인해 남길 것을 \(path) 로 두고 나머지를 지운 뒤 guardhook install 을 다시 실행하세요")
            ])
    }
}

/// What was done to one hook.
package struct HookStep: Sendable, Hashable, Encodable {
    package enum Action: String, Sendable, Hashable, Encodable {
        case installed, updated, unchanged
        /// Installed, with an earlier hook kept and called first.
        case chained
        case removed
        /// Removed, and the earlier hook is back in its place.
        case restored
        /// Not ours any more, so not touched.
        case leftAlone
    }

    package let hook: String
    package let action: Action
    package let path: String
}
