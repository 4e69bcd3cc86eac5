import GuardCore
import Testing

@testable import Workflow

@Suite struct SurroundingsTests {
    @Test(arguments: [
        ([:], DisplayLanguage.english),
        (["LANG": "ko_KR.UTF-8"], .korean),
        (["LANG": "ko_KR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], .english),
        (["LANG": "en_US.UTF-8", "LC_ALL": "ko"], .korean),
        (["LC_ALL": "", "LANG": "ko_KR.UTF-8"], .korean),
        (["LANG": "kok_IN"], .english),
    ])
    func speaksTheLocalesLanguage(environment: [String: String], language: DisplayLanguage) {
        #expect(Surroundings.language(for: environment) == language)
    }

    @Test func showsPathsAsTheyWouldBeTyped() {
        let here = Surroundings(
            environment: [:], directory: "/repo", isInteractive: false, program: "/bin/guardhook")
        #expect(here.shown("/repo/.git/guardhook/x") == ".git/guardhook/x")
        #expect(here.shown("/repository/x") == "/repository/x")
    }
}
