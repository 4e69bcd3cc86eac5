extension Phrasings {
    /// Korean from decrees to chats.
    static let tonesKorean = #"""
        @ 커밋할 때
        제목은 50자를 넘지 않게 해주세요. => commit.subject.max=50
        @ 커밋하기
        제목은 72자까지예요. => commit.subject.max=72
        첫 줄은 60자 안쪽으로 부탁해요. => commit.subject.max=60
        @ 커밋은 이렇게
        타입은 네 가지예요: `feat`, `fix`, `docs`, `chore` => commit.types=feat,fix,docs,chore
        제목에 마침표는 안 찍어요. => commit.subject.no_period
        @ 변경 기록 남기기
        커밋 제목은 50자 이내로 쓴다. => commit.subject.max=50
        @ 저장소 사용
        커밋 메시지는 영어로 씁니다. => commit.language=en
        @ 소스코드 관리
        커밋 메시지 첫 행은 60자를 초과할 수 없다. => commit.subject.max=60
        @ 커밋
        본문을 생략하여서는 아니 된다. => commit.body.required
        본문을 생략하여서는 아니 되며, 변경 사유를 적는다. => commit.body.required
        본문을 두지 아니한 커밋은 반려한다. => commit.body.required
        첫 행에 `임시`, `테스트`를 사용하여서는 아니 된다. => commit.forbidden_words=임시,테스트
        제목에 `대충`, `아무거나` 라는 말을 쓰지 않습니다. => commit.forbidden_words=대충,아무거나
        제목은 마침표로 끝맺지 아니한다. => commit.subject.no_period
        `ㅁㄴㅇㄹ`, `ㅎㅎ`, `최종` 금지 => commit.forbidden_words=ㅁㄴㅇㄹ,ㅎㅎ,최종
        `asdf`, `zzz` 쓰지 말기 => commit.forbidden_words=asdf,zzz
        `대충수정` 같은 말은 금지어입니다. => commit.forbidden_words=대충수정
        금지어: `대충`, `급수정`, `몰라` => commit.forbidden_words=대충,급수정,몰라
        다음 단어는 제목에 쓰지 않는다: `대충`, `임시방편` => commit.forbidden_words=대충,임시방편
        제목에 들어가면 안 되는 말: `임시`, `테스트중` => commit.forbidden_words=임시,테스트중
        `Co-Authored-By` 줄은 떼고 올려 주세요. => commit.trailer.forbidden=Co-Authored-By
        AI가 남긴 `Co-Authored-By`는 지워 주세요. => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By`는 안 붙여요. => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` 행을 두지 아니한다. => commit.trailer.forbidden=Co-Authored-By
        Co-Authored-By 꼬리말은 커밋 전에 지운다. => commit.trailer.forbidden=Co-Authored-By
        커밋에 `Co-Authored-By`가 남아 있으면 되돌려 보낸다. => commit.trailer.forbidden=Co-Authored-By
        마지막 줄에 `Refs: #123` 을 적는다. => commit.trailer.required=Refs;commit.ticket
        모든 커밋은 `Refs:` 꼬리말로 끝난다. => commit.trailer.required=Refs
        꼬리말에 `Refs: PAY-12` 형태로 티켓을 남긴다. => commit.trailer.required=Refs;commit.ticket
        `Refs:` 줄이 없는 커밋은 받지 않습니다. => commit.trailer.required=Refs
        제목은 목표 50자, 한계 68자. => commit.subject.max=68
        제목은 50자를 목표로 하되 72자를 넘지 않는다. => commit.subject.max=72
        제목은 50자 안팎이 좋고 72자가 한계다. => commit.subject.max=72
        제목은 50자쯤, 아무리 길어도 72자. => commit.subject.max=72
        제목 40자 컷 => commit.subject.max=40
        제목 길이 상한 50자 => commit.subject.max=50
        제목은 50자면 충분합니다. 70자는 절대 넘기지 마세요. => commit.subject.max=70
        제목은 띄어쓰기까지 50자를 넘기지 않습니다. => commit.subject.max=50
        제목(타입 포함)은 72자를 넘기지 않습니다. => commit.subject.max=72
        첫 줄(타입과 스코프를 합쳐서)은 72자 이내. => commit.subject.max=72
        본문은 한 줄에 72자씩 끊어 쓴다. => commit.body.line_max=72
        본문은 72칸에서 줄을 바꾼다. => commit.body.line_max=72
        테스트가 다 통과하기 전에는 커밋하지 않습니다. => tests.required
        `make test` 돌려서 초록불 뜨면 커밋해요. => tests.required=make test
        커밋하기 전에 `pytest -q`가 다 통과하는지 봐주세요. => tests.required=pytest -q
        빨간불인 채로 커밋하지 않기: `pytest` 먼저 => tests.required=pytest
        @ 브랜치
        브랜치 이름은 `<이니셜>/<작업-요약>` 꼴로 짓는다. => branch.pattern=<이니셜>/<작업-요약>
        브랜치는 `work/<담당자>/<티켓번호>` 로 만들어 주세요. => branch.pattern=work/<담당자>/<티켓번호>
        브랜치명은 `<타입>/<이슈번호>-<설명>` 이에요. => branch.pattern=<타입>/<이슈번호>-<설명>
        브랜치 이름은 영문 소문자와 숫자, 하이픈만 씁니다. => branch.case=kebab
        브랜치 이름에는 소문자, 숫자, 하이픈 외에는 쓰지 않는다. => branch.case=kebab
        소문자랑 하이픈만 => branch.case=kebab
        단어 사이는 하이픈으로 잇는다. => branch.case=kebab
        브랜치 이름은 케밥 표기로 적습니다. => branch.case=kebab
        `main`에는 바로 못 올립니다. PR로만 합쳐요. => branch.protected=main
        `main`, `uat` 브랜치에는 직접 커밋할 수 없으며 승인을 거쳐서만 반영한다. => branch.protected=main,uat
        `main`: 배포본. 직접 커밋하지 않는다. => branch.protected=main
        @ 코드
        파일 하나에 300줄까지만 => file.max_lines=300
        한 파일이 600줄을 넘어가면 나눠 주세요. => file.max_lines=600
        컴포넌트 파일은 250줄까지예요. => file.max_lines=250
        파일은 길어야 400줄입니다. => file.max_lines=400
        모듈 파일 하나가 500줄을 넘기 전에 나눈다. => file.max_lines=500
        소스 한 개당 700라인 이하 => file.max_lines=700
        `*.key` 파일은 저장소에 두어서는 아니 된다. => forbid.path
        `.env`는 올리지 않아요. => forbid.path
        `Library/`, `Temp/` 커밋 금지 => forbid.path
        @ Git
        커밋 제목은 한 줄, 60자를 못 넘깁니다. => commit.subject.max=60
        제목은 되도록 50자, 최대 70자. => commit.subject.max=70
        @ 커밋 규칙
        첫 줄 길이: 50자 권장 / 72자 제한 => commit.subject.max=72
        제목 72자까지 허용, 권장은 50자. => commit.subject.max=72
        제목은 50자 안으로 끊어 주세요 => commit.subject.max=50
        커밋 메시지는 국문으로 작성하여야 한다. => commit.language=ko
        메시지는 우리말로 씁시다. => commit.language=ko
        영어로만 써요. => commit.language=en
        제목 끝 점은 찍지 않아요. => commit.subject.no_period
        마침표 빼기 => commit.subject.no_period
        제목 끝에 온점을 두지 아니한다. => commit.subject.no_period
        이모지는 쓰지 말아 주세요. => commit.emoji=forbidden
        이모지 쓰지 않기 => commit.emoji=forbidden
        타입은 소문자로, 제목 첫 글자도 소문자로 시작해요. => commit.subject.case=lower
        제목은 명령형으로 끝냅니다. => commit.subject.imperative
        본문은 반드시 두어야 한다. => commit.body.required
        본문이 비어 있는 커밋은 돌려보냅니다. => commit.body.required
        본문에는 왜 바꿨는지 꼭 적어 주세요. => commit.body.required
        스코프는 꼭 넣어 주세요. 빠지면 훅에서 막힙니다. => commit.scope=required
        스코프는 없어도 돼요. => commit.scope=optional
        커밋마다 이슈 번호를 붙여요. 예: `#321` => commit.ticket
        모든 커밋은 `git commit -s` 로 서명해 주세요. => commit.trailer.required=Signed-off-by
        AI 공동 저자 표기는 지우고 올립니다. => commit.trailer.forbidden
        "Co-Authored-By"는 남기지 않는다. => commit.trailer.forbidden
        `Generated with` 로 시작하는 줄과 `Co-Authored-By` 줄은 넣지 마세요. => commit.trailer.forbidden
        `수정`, `작업중` 이라고만 쓰지 마세요. => commit.forbidden_words=수정,작업중
        `WIP` 커밋은 받지 않습니다. => commit.forbidden_words=WIP
        다음 말은 커밋 메시지에서 금한다: `대충`, `임시` => commit.forbidden_words=대충,임시
        @ 브랜치 이름
        소문자·숫자·하이픈만 사용합니다. => branch.case=kebab
        대문자는 쓰지 않습니다. => branch.case=lower
        `feat/` 나 `fix/` 로 시작해요. => branch.prefixes=feat/,fix/
        새 기능은 `feature/`, 버그는 `bugfix/` 로 땁니다. => branch.prefixes=feature/,bugfix/
        `{타입}/{이슈번호}-{요약}` 으로 짓습니다. => branch.pattern
        `main`은 잠가 두었습니다. PR로만 반영됩니다. => branch.protected=main
        `main`에 바로 커밋하면 안 돼요. => branch.protected=main
        `release` 브랜치는 직접 손대지 않습니다. => branch.protected=release
        `main`과 `develop`은 보호되어 있으니 직접 올리지 마세요. => branch.protected=main,develop
        @ 파이썬
        모든 함수에 타입 힌트를 달아요. => types.required
        타입 힌트 없는 함수는 리뷰에서 돌려보냅니다. => types.required
        공개 함수에는 독스트링을 달아 주세요. => docstring.required
        독스트링은 넘파이 양식으로, 우리말로 써요. => docstring.style=numpy;docstring.language=ko
        파일이 500줄을 넘으면 안 됩니다. => file.max_lines=500
        파일당 500줄이 한도입니다. => file.max_lines=500
        500줄이 넘는 파일은 만들지 않는다. => file.max_lines=500
        소스 파일 길이는 600행을 한도로 한다. => file.max_lines=600
        `__pycache__/` 는 커밋하지 마세요. => forbid.path
        `.env` 파일은 절대 올리지 말 것 => forbid.path
        `*.csv` 원본 데이터는 저장소에 넣지 않습니다. => forbid.path
        @ 커밋 전 확인
        `make test` 가 통과해야 합니다. => tests.required=make test
        `pytest` 실행 => tests.required=pytest
        @ 검증
        커밋은 `pytest` 가 전부 통과한 다음에 합니다. => tests.required=pytest
        테스트가 깨진 채로 커밋하지 마세요. => tests.required
        테스트를 돌려 보고 커밋합니다. => tests.required
        @ 형상관리 지침
        커밋 제목은 공백 포함 60자를 한도로 한다. => commit.subject.max=60
        커밋 메시지의 언어는 한국어로 한다. => commit.language=ko
        커밋은 반드시 변경 사유를 본문에 포함하여야 한다. => commit.body.required
        @ 커밋 약속
        제목 앞에 티켓 번호를 붙여요. 예: `GAME-77 점프 수정` => commit.ticket
        커밋 앞머리는 `feat`, `fix`, `docs` 셋 중 하나예요. => commit.types=feat,fix,docs
        `feat`/`fix`/`chore` 말고 다른 타입은 쓰지 않아요. => commit.types=feat,fix,chore
        제목은 소문자로 시작하기 => commit.subject.case=lower
        한 줄 요약은 72자 안으로 맞춥니다. => commit.subject.max=72
        본문은 80자에서 줄바꿈해 주세요. => commit.body.line_max=80
        제목을 과거형으로 쓰지 말고 명령형으로 쓰세요. => commit.subject.imperative
        이모지는 딱 하나, 맨 앞에 꼭 붙이기 => commit.emoji=required
        Signed-off-by 없는 커밋은 훅이 막아요. => commit.trailer.required=Signed-off-by
        AI가 썼다는 흔적(`Co-Authored-By`)은 남기지 말아요. => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By: Claude` 줄 삭제 후 커밋 => commit.trailer.forbidden
        '수정', '변경' 한 단어짜리 제목은 안 돼요. => commit.forbidden_words
        @ 브랜치 약속
        `main`은 아무도 직접 못 건드려요. => branch.protected=main
        `main`/`release`는 PR 머지로만 바뀝니다. => branch.protected=main,release
        브랜치 이름: `feature/…`, `bugfix/…` => branch.prefixes=feature/,bugfix/
        이름은 전부 소문자, 단어는 `-`로 이어요. => branch.case=kebab
        영문 소문자만 씁니다. => branch.case=lower
        @ 코드 약속
        한 파일에 400줄 넘게 쓰지 않기 => file.max_lines=400
        파일이 너무 길면(500줄 초과) 쪼개 주세요. => file.max_lines=500
        타입 힌트 없는 PR은 안 받아요. => types.required
        모든 공개 메서드에는 독스트링 필수! => docstring.required
        독스트링은 reST 스타일(`:param x:`)로, 영어로 씁니다. => docstring.style=sphinx;docstring.language=en
        `.DS_Store` 올리지 마세요. => forbid.path
        `data/raw/` 밑은 커밋 금지 => forbid.path
        @ 커밋하기 전에
        `npm test` 초록불 확인 => tests.required=npm test
        테스트 전체 통과 => tests.required
        """#
}
