extension Phrasings {
    /// Korean rules of branches and code, in forms that were thought up before the reader was tried on them.
    static let formsKorean = #"""
        @ Git
        브랜치는 `feature/`, `fix/` 중 하나로 시작한다. => branch.prefixes=feature/,fix/
        브랜치 접두사: `feat/`, `bug/`, `chore/` => branch.prefixes=feat/,bug/,chore/
        새 브랜치 앞에는 `feature/` 나 `hotfix/` 를 붙인다. => branch.prefixes=feature/,hotfix/
        기능 브랜치는 `feature/이름`, 버그 브랜치는 `bugfix/이름` 으로 만든다. => branch.prefixes=feature/,bugfix/
        허용되는 브랜치 접두어는 `work/` 와 `fix/` 뿐이다. => branch.prefixes=work/,fix/
        브랜치 이름: `<종류>/<이슈번호>-<설명>` => branch.pattern
        브랜치명은 `{type}/{ticket}` 규칙을 따른다. => branch.pattern
        브랜치는 `PAY-<번호>-<설명>` 꼴로 짓는다. => branch.pattern
        브랜치 이름은 정규식 `^(feat|fix)/[0-9]+$` 와 일치해야 한다. => branch.pattern
        `main` 에는 아무도 직접 푸시하지 못한다. => branch.protected=main
        `main` 직접 푸시 금지 => branch.protected=main
        main 브랜치에 바로 커밋하지 말 것. => branch.protected=main
        `develop` 으로의 직접 커밋은 허용하지 않습니다. => branch.protected=develop
        `main` 은 PR 로만 바뀐다. => branch.protected=main
        `main`, `release` 는 보호 브랜치입니다. => branch.protected=main,release
        `master` 에는 손대지 않는다. PR 을 올린다. => branch.protected=master
        `main` 에 들어가는 길은 리뷰를 거친 PR 뿐이다. => branch.protected=main
        main 에 푸시해도 되나요? 안 됩니다. => branch.protected=main
        `prod` 에 직접 올리지 마세요. => branch.protected=prod
        보호 브랜치: `main`, `staging` => branch.protected=main,staging
        브랜치 이름은 소문자와 하이픈으로 쓴다. => branch.case=kebab
        브랜치 이름에 대문자를 쓰지 않는다. => branch.case=lower
        브랜치명: kebab-case => branch.case=kebab
        브랜치 이름은 모두 소문자로 한다. => branch.case=lower
        기본 브랜치는 `main` 이다. => -
        작업 전에 `main` 을 pull 한다. => -
        PR 은 `develop` 을 대상으로 연다. => -
        `main` 에 머지되면 자동 배포된다. => -
        허락 없이 푸시하지 않는다. => -
        @ 파이썬
        docstring: 영어 => docstring.language=en
        독스트링은 한국어로 적는다. => docstring.language=ko
        docstring 언어는 영어로 통일한다. => docstring.language=en
        docstring 은 Google 스타일. => docstring.style=google
        독스트링 형식은 NumPy 를 따른다. => docstring.style=numpy
        구글 스타일 docstring 을 쓴다. => docstring.style=google
        docstring 은 reST(`:param`) 형식으로 쓴다. => docstring.style=sphinx
        공개 함수에는 docstring 을 단다. => docstring.required
        공개 메서드마다 docstring 이 있어야 한다. => docstring.required
        docstring 없는 공개 함수는 리뷰에서 반려한다. => docstring.required
        모든 함수에 독스트링을 작성합니다. => docstring.required
        docstring 은 빠뜨리지 않는다. => docstring.required
        public 함수 docstring 필수 => docstring.required
        모든 함수에 타입 힌트를 단다. => types.required
        타입 힌트 없는 함수는 받지 않는다. => types.required
        함수 인자와 반환값에 타입을 명시한다. => types.required
        타입 힌트: 필수 => types.required
        공개 함수의 타입 어노테이션은 의무다. => types.required
        타입 힌트를 생략하지 않는다. => types.required
        파일은 최대 500줄. => file.max_lines=500
        파일 하나가 400줄을 넘으면 나눈다. => file.max_lines=400
        파일당 300줄 이하로 유지한다. => file.max_lines=300
        소스 파일 길이 상한: 600줄 => file.max_lines=600
        한 파일에 700줄 넘게 쓰지 않는다. => file.max_lines=700
        파일 길이는 450줄로 제한한다. => file.max_lines=450
        함수는 50줄을 넘지 않는다. => -
        PR 은 400줄 이내로 한다. => -
        한 줄은 100자 이내. => -
        `.env` 는 커밋 금지. => forbid.path
        `*.pem` 파일을 저장소에 올리지 않는다. => forbid.path
        `data/raw/` 는 절대 커밋하지 말 것. => forbid.path
        `secrets.yml` 은 Git 에 넣지 않습니다. => forbid.path
        커밋하면 안 되는 파일: `.env`, `*.key` => forbid.path
        `node_modules/` 를 커밋에 포함하지 마세요. => forbid.path
        `.env` 파일이 커밋되는 일은 없어야 한다. => forbid.path
        `.env` 를 읽지 않는다. => -
        `migrations/` 는 직접 수정하지 않는다. => -
        비밀 값은 `.env` 에 둔다. => -
        `config/prod.yml` 은 승인 없이 바꾸지 않는다. => -
        `print()` 사용 금지. => forbid.content
        `eval()` 은 쓰지 않는다. => forbid.content
        `console.log` 를 남기지 않는다. => forbid.content
        `os.system()` 대신 `subprocess.run()` 을 쓴다. => forbid.content
        `datetime.utcnow()` 는 사용하지 말 것. => forbid.content
        `any` 타입 금지 => forbid.content
        운영 코드에서 `print()` 를 쓰지 않는다. => -
        반복문 안에서 `save()` 를 호출하지 않는다. => -
        테스트가 아니면 `time.sleep()` 을 쓰지 않는다. => -
        @ 테스트
        커밋 전에 `pytest` 를 돌린다. => tests.required=pytest
        `make test` 를 통과해야 커밋할 수 있다. => tests.required=make test
        테스트가 실패하면 커밋하지 않는다. => tests.required
        커밋 전: `npm test` => tests.required=npm test
        모든 테스트가 초록일 때만 커밋한다. => tests.required
        테스트를 통과하지 못한 코드는 커밋 금지. => tests.required
        커밋은 테스트 통과 후에 한다. => tests.required
        테스트가 깨진 채로 커밋하지 말 것. => tests.required
        PR 올리기 전에 `pytest` 를 돌린다. => -
        새 기능에는 테스트를 추가한다. => -
        """#
}
