import GuardCore
import Testing

@testable import Rules

extension Phrasings {
    /// Korean lists, tables, notices and checklists.
    static let koreanPassages = #"""
        @ 커밋 규칙
        > ⚠️ 제목은 60자를 넘기지 않는다. => commit.subject.max=60
        > **주의**: 커밋 메시지에 이모지를 쓰지 않는다. => commit.emoji=forbidden
        > **중요** 커밋 메시지는 반드시 영어로 작성합니다. => commit.language=en
        > ⚠️ 예전 규칙입니다. 커밋 메시지는 영어로 씁니다. => -
        > 커밋 메시지는 영어로 => -
        - [ ] 제목이 60자 이내인가요? => commit.subject.max=60
        - [ ] 제목 끝에 마침표가 없는가 => commit.subject.no_period
        - [ ] 커밋 메시지를 한국어로 썼는가? => commit.language=ko
        - [ ] 커밋은 작게 나눴나요? => -
        본문은 바꾼 까닭을 적는다. 한 줄은 80자. => commit.body.line_max=80
        | 항목 | 규칙 |\n|---|---|\n| 제목 | 60자 이내 |\n| 마침표 | 사용 안 함 | => commit.subject.max=60;commit.subject.no_period
        ```\n[exp|data|fix] 요약\n``` => commit.subject.pattern;commit.types=exp,data,fix
        꼬리말은 `종류: #이슈 번호` 형식으로 쓴다 => -
        | 키워드 | 동작 |\n|---|---|\n| `Closes #N` | 이슈를 닫는다 |\n| `Refs #N` | 단순 참조 | => -
        한글을 쓰는 경우 조사는 생략 => -
        제목은 영어 또는 한글 => -
        문장 끝 마침표 생략 => commit.subject.no_period
        제목 끝에 `.` 금지 => commit.subject.no_period
        제목 끝에 점(.)을 붙이지 않는다 => commit.subject.no_period
        제목: 60자 이내, 마침표 X, 명령문 => commit.subject.max=60;commit.subject.no_period;commit.subject.imperative
        "wip", "test", "ㅁㄴㅇ" 같은 메시지 금지 => commit.forbidden_words
        도구 서명(Co-Authored-By) 추가 금지 => commit.trailer.forbidden=Co-Authored-By
        모든 커밋에 서명(`-s`) => commit.trailer.required=Signed-off-by
        커밋 전 테스트 필수 => tests.required
        커밋 전 테스트 코드 작성 필수 => -
        메시지에 이슈 링크를 넣어도 된다 => -
        Angular 커밋 컨벤션을 따릅니다 => commit.conventional
        @ 화면 코드
        Angular 컨벤션을 따릅니다 => -
        @ 브랜치 종류
        | 종류 | 의미 |\n|---|---|\n| `feat` | 기능 |\n| `fix` | 고침 |\n| `docs` | 문서 | => branch.prefixes=feat/,fix/,docs/
        - feature: 기능 개발\n- fix: 버그 수정\n- hotfix: 긴급 수정 => branch.prefixes=feature/,fix/,hotfix/
        @ 매장 지점 종류
        | 종류 | 의미 |\n|---|---|\n| `feat` | 특별 매장 |\n| `fix` | 고정 매장 | => -
        @ 브랜치
        모든 작업은 `develop` 에서 분기하고 `main` 에 직접 푸시하지 않는다 => branch.protected=main
        - `main`: 배포용. 직접 푸시하지 않는다.\n- `develop`: 개발 통합. => branch.protected=main
        `release/x.y.z` 로 릴리스 브랜치를 만든다 => branch.prefixes=release/
        @ 절대 금지
        **모듈 버전 단독 변경 금지.** `libs/ui`·`libs/app` 을 함께 맞춘다(한쪽만 올리면 빌드 실패). => -
        `*.pem`, `*.key` 파일 커밋 => forbid.path
        @ 코드
        한 파일에 300줄 이상 쓰지 않는다 => file.max_lines=300
        소스 하나는 350줄 이내. => file.max_lines=350
        """#
}

@Suite("Korean passages")
struct KoreanPassageTests {
    @Test(arguments: Phrasings.cases(Phrasings.koreanPassages))
    func passages(_ one: Phrasings.Case) throws { try PhrasingTests.check(one) }

    /// "도구 규칙" holds the letters of "old rules", and is none.
    @Test(arguments: ["# 요금 계산 도구 규칙", "# 수요 연구 규칙", "# 폐기물 수거 앱 규칙"])
    func aTitleMayHoldTheLettersOfAnotherWord(_ title: String) throws {
        let rules = try MemoryReader.book("\(title)\n\n## 커밋\n\n- 제목은 60자 이내.\n").rules
        #expect(rules.first?.id == .commitSubjectMax)
    }

    @Test func theFirstOfSeveralTitlesKeepsItsTopic() throws {
        let rules = try MemoryReader.book("# 1. 커밋\n\n제목은 60자 이내.\n\n# 2. 브랜치\n\n`main` 직접 푸시 금지.\n").rules
        #expect(Set(rules.map(\.id)) == [.commitSubjectMax, .branchProtected])
    }

    @Test func partsOfAMessageMayFollowItsExamples() throws {
        let text =
            "# Git 과 PR\n\n## 커밋 메시지 형식\n\n짧게.\n\n### 예시\n\n없음.\n\n## Scope\n\n모르면 **생략 가능** (표준이 그렇다): 예시 참고\n"
        #expect(try MemoryReader.book(text).rules.first?.id == .commitScope)
    }

    @Test func aTitleOfTheWholeFileForbidsNothing() throws {
        let text = "# 해도 되는 것과 안 되는 것\n\n## 브랜치\n\n작업마다 `task/<번호>-<이름>` 을 쓴다.\n\n## 그 밖\n\n없음.\n"
        #expect(try MemoryReader.book(text).rules.contains { $0.id == .branchPrefixes })
    }
}
