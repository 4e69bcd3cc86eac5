extension Phrasings {
    /// Korean: a title after `@`, then sentences with what they say.
    static let korean = #"""
        @ 커밋 규칙
        커밋 메시지는 Conventional Commits 형식을 따릅니다. => commit.conventional
        Conventional Commits 규칙을 준수할 것 => commit.conventional
        커밋 메시지는 `<type>: <subject>` 형식으로 작성합니다. => commit.conventional
        type은 feat, fix, docs, refactor, test, chore 중 하나를 사용한다. => commit.types=feat,fix,docs,refactor,test,chore
        허용 타입: `feat`, `fix`, `docs`, `chore` => commit.types=feat,fix,docs,chore
        커밋 접두어는 `feat:`, `fix:`, `docs:` 만 사용합니다. => commit.types=feat,fix,docs
        제목은 50자를 넘기지 않는다. => commit.subject.max=50
        제목 50자 이하, 마침표 금지 => commit.subject.max=50;commit.subject.no_period
        첫 줄은 최대 72자로 제한합니다. => commit.subject.max=72
        제목 끝에는 마침표를 붙이지 마세요. => commit.subject.no_period
        제목 끝 마침표 X => commit.subject.no_period
        제목은 명령문으로 작성한다. => commit.subject.imperative
        제목의 첫 글자는 대문자로 쓴다. => commit.subject.case=sentence
        제목은 소문자로 시작합니다. => commit.subject.case=lower
        본문은 72자마다 줄바꿈한다. => commit.body.line_max=72
        본문 각 행은 80자 이내로 한다. => commit.body.line_max=80
        커밋 메시지는 반드시 한국어로 작성하세요. => commit.language=ko
        커밋 메시지는 영어로 작성할 것. => commit.language=en
        제목은 한글로 쓴다. => commit.language=ko
        scope는 필수입니다. => commit.scope=required
        scope 는 선택 사항이다. => commit.scope=optional
        모든 커밋에 이슈 번호(`#123`)를 포함해야 합니다. => commit.ticket
        커밋 제목 앞에 지라 티켓 번호(`PAY-123`)를 반드시 붙인다. => commit.ticket
        본문은 필수로 작성한다. => commit.body.required
        본문은 생략해도 된다. => -
        `Signed-off-by` 를 반드시 추가합니다. => commit.trailer.required
        커밋에 `Co-Authored-By` 를 넣지 마세요. => commit.trailer.forbidden
        `Co-Authored-By: Claude` 줄은 추가하지 않는다. => commit.trailer.forbidden
        커밋 메시지에 이모지를 사용하지 않습니다. => commit.emoji=forbidden
        이모지 사용 금지 => commit.emoji=forbidden
        커밋 제목에 `WIP` 라는 단어를 쓰지 않는다. => commit.forbidden_words
        커밋은 작은 단위로 나눈다. => -
        사용자 요청 없이 커밋하지 않는다. => -
        PR 제목은 70자 이내로 한다. => -
        @ 브랜치 전략
        `main` 브랜치에 직접 푸시하지 않습니다. => branch.protected=main
        main, develop 브랜치에는 직접 커밋하지 마세요. => branch.protected=main,develop
        main 브랜치 직접 커밋 금지 => branch.protected=main
        `master`는 보호 브랜치입니다. => branch.protected=master
        `release` 브랜치는 PR 로만 변경한다. => branch.protected=release
        브랜치 이름은 `feature/`, `fix/` 로 시작한다. => branch.prefixes=feature/,fix/
        기능 개발은 `feature/기능명`, 버그 수정은 `fix/버그명` 을 사용합니다. => branch.prefixes=feature/,fix/
        브랜치명은 `<type>/<이슈번호>-<설명>` 형식을 따른다. => branch.pattern
        브랜치 이름은 소문자와 하이픈만 사용한다. => branch.case=kebab
        브랜치는 `develop` 에서 생성한다. => -
        머지 후 브랜치는 삭제한다. => -
        @ 파이썬 코드
        모든 공개 함수에는 docstring이 있어야 한다. => docstring.required
        docstring 은 Google 스타일로 작성하고 한국어로 쓴다. => docstring.style=google;docstring.language=ko
        모든 함수에 타입 힌트를 작성한다. => types.required
        타입 힌트 필수 => types.required
        Type hint 는 모든 함수에 필수입니다. => types.required
        파일 하나는 500줄을 넘지 않도록 한다. => file.max_lines=500
        한 파일은 최대 300줄 => file.max_lines=300
        함수는 50줄 이내로 작성한다. => -
        한 줄은 100자를 넘지 않는다. => -
        주석은 한국어로 작성한다. => -
        `print()` 사용 금지 => forbid.content
        @ 테스트
        커밋하기 전에 반드시 `pytest` 를 실행해 통과를 확인한다. => tests.required
        테스트가 실패하면 커밋하지 않는다. => tests.required
        모든 테스트를 통과한 후에 커밋합니다. => tests.required
        테스트를 통과하지 못한 코드는 커밋 금지 => tests.required
        푸시 전에 테스트를 실행한다. => -
        새 기능에는 테스트를 추가한다. => -
        @ 보안
        `.env` 파일은 절대 커밋하지 않습니다. => forbid.path
        `.env`, `*.pem` 커밋 금지 => forbid.path
        API 키나 비밀번호를 코드에 하드코딩하지 않는다. => secrets.forbidden
        민감 정보는 절대 커밋하지 않는다. => secrets.forbidden
        `data/` 폴더는 저장소에 올리지 않는다. => forbid.path
        비밀 값은 `.env` 에 보관한다. => -
        """#
}
