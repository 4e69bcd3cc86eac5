extension Phrasings {
    /// Korean in several tones, and mixed with English terms.
    static let koreanWide = #"""
        @ 커밋
        커밋 메시지는 Conventional Commits를 따릅니다. => commit.conventional
        Conventional Commits 규칙을 준수한다. => commit.conventional
        커밋 메시지는 `type(scope): 설명` 형식으로 작성합니다. => commit.conventional
        타입은 feat, fix, docs, style, refactor, test, chore 중 하나를 사용합니다. => commit.types=feat,fix,docs,style,refactor,test,chore
        타입: `feat`, `fix`, `docs`, `chore` => commit.types=feat,fix,docs,chore
        사용 가능한 타입: feat / fix / refactor / docs => commit.types=feat,fix,refactor,docs
        `feat`, `fix`, `docs`, `chore`만 사용할 수 있습니다. => commit.types=feat,fix,docs,chore
        모든 커밋은 `feat:`, `fix:`, `docs:` 중 하나로 시작해야 합니다. => commit.types=feat,fix,docs
        제목은 50자를 넘지 않도록 합니다. => commit.subject.max=50
        제목은 최대 72자입니다. => commit.subject.max=72
        제목 길이는 50자 이하로 제한한다. => commit.subject.max=50
        커밋 제목은 70자 이내 => commit.subject.max=70
        첫 줄은 60자 이내로 요약합니다. => commit.subject.max=60
        제목(50자 이내)과 본문을 빈 줄로 구분합니다. => commit.subject.max=50
        한 줄 요약은 72자를 초과할 수 없습니다. => commit.subject.max=72
        본문은 72자마다 줄바꿈합니다. => commit.body.line_max=72
        본문 한 줄은 80자를 넘지 않는다. => commit.body.line_max=80
        본문은 한 줄에 72자 이내로 작성한다. => commit.body.line_max=72
        제목은 명령형으로 작성합니다. => commit.subject.imperative
        명령문으로 쓰고 과거형은 사용하지 않습니다. => commit.subject.imperative
        제목은 동사 원형으로 시작한다. => commit.subject.imperative
        제목 끝에 마침표를 붙이지 않습니다. => commit.subject.no_period
        제목 끝 마침표 금지 => commit.subject.no_period
        마침표는 쓰지 않는다. => commit.subject.no_period
        제목 마지막에는 마침표를 찍지 마세요. => commit.subject.no_period
        제목의 첫 글자는 대문자로 작성합니다. => commit.subject.case=sentence
        제목 첫 글자는 소문자로 시작합니다. => commit.subject.case=lower
        커밋 메시지는 한글로 작성합니다. => commit.language=ko
        커밋 메시지는 반드시 한국어로 작성해야 합니다. => commit.language=ko
        커밋 메시지는 영어로만 작성한다. => commit.language=en
        제목과 본문은 영어로 적습니다. => commit.language=en
        커밋은 한국어로. => commit.language=ko
        타입은 영어, 설명은 한국어로 작성합니다. => commit.language=ko
        스코프는 선택 사항입니다. => commit.scope=optional
        scope는 필수입니다. => commit.scope=required
        범위(scope)는 생략할 수 있습니다. => commit.scope=optional
        모든 커밋에 이슈 번호를 포함합니다. (예: `#123`) => commit.ticket
        커밋 메시지에는 반드시 지라 티켓 번호(`ABC-123`)를 포함해야 합니다. => commit.ticket
        제목 앞에 `[PROJ-123]` 형태로 티켓 번호를 붙입니다. => commit.ticket
        본문에는 반드시 변경 이유를 적는다. => commit.body.required
        본문은 필수입니다. => commit.body.required
        본문 없는 커밋은 반려합니다. => commit.body.required
        모든 커밋에는 본문을 작성해야 합니다. => commit.body.required
        모든 커밋에 `Signed-off-by`를 추가합니다. => commit.trailer.required
        `git commit -s`로 서명해야 합니다. => commit.trailer.required
        `Co-Authored-By` 트레일러를 추가하지 마세요. => commit.trailer.forbidden
        커밋 메시지에 AI 공동 작성자 표기를 넣지 않습니다. => commit.trailer.forbidden
        Co-Authored-By 줄은 금지입니다. => commit.trailer.forbidden
        커밋 메시지에 이모지를 사용하지 않습니다. => commit.emoji=forbidden
        커밋 메시지에 이모지 금지 => commit.emoji=forbidden
        커밋 제목은 깃모지로 시작합니다. => commit.emoji=required
        커밋 제목에 `WIP`를 쓰지 않습니다. => commit.forbidden_words
        "수정", "업데이트" 같은 모호한 메시지는 금지합니다. => commit.forbidden_words
        "임시"라는 단어를 커밋 메시지에 쓰지 않는다. => commit.forbidden_words
        @ 브랜치
        브랜치 이름은 `feature/`, `fix/`, `hotfix/`로 시작합니다. => branch.prefixes=feature/,fix/,hotfix/
        기능 개발은 `feature/기능명`, 버그 수정은 `fix/이슈번호`를 사용합니다. => branch.prefixes=feature/,fix/
        브랜치 이름은 `<타입>/<설명>` 형식입니다. => branch.pattern
        main 브랜치에 직접 푸시하지 않습니다. => branch.protected=main
        `main` 브랜치에 직접 커밋하지 마세요. => branch.protected=main
        main, develop에 직접 push 금지 => branch.protected=main,develop
        `main`에는 PR을 통해서만 병합합니다. => branch.protected=main
        main 브랜치는 보호되어 있습니다. => branch.protected=main
        main 브랜치에서 직접 작업하지 않는다. => branch.protected=main
        `release` 브랜치로의 직접 푸시는 허용되지 않습니다. => branch.protected=release
        브랜치명은 소문자와 하이픈만 사용합니다. => branch.case=kebab
        브랜치 이름은 케밥 케이스로 작성합니다. => branch.case=kebab
        브랜치 이름에는 대문자를 쓰지 않는다. => branch.case=lower
        @ 코드
        모든 공개 함수에는 docstring을 작성합니다. => docstring.required=public
        모든 함수와 클래스에 docstring을 작성해야 합니다. => docstring.required=all
        docstring은 필수입니다. => docstring.required=public
        public 함수는 docstring이 반드시 있어야 한다. => docstring.required=public
        docstring은 Google 스타일을 따릅니다. => docstring.style=google
        Docstring은 NumPy 형식으로 작성한다. => docstring.style=numpy
        독스트링은 한국어로 작성합니다. => docstring.language=ko
        docstring은 영어로 작성한다. => docstring.language=en
        모든 함수에 타입 힌트를 추가합니다. => types.required=all
        타입 힌트 필수 => types.required
        타입 힌트를 반드시 작성해야 합니다. => types.required
        함수 시그니처에는 타입 힌트를 명시한다. => types.required
        타입 힌트 없는 함수는 허용하지 않는다. => types.required
        파일은 500줄을 넘기지 않습니다. => file.max_lines=500
        한 파일은 최대 300줄까지만 작성합니다. => file.max_lines=300
        파일당 400줄 이하를 유지한다. => file.max_lines=400
        파일 길이는 500줄 이내로 제한합니다. => file.max_lines=500
        500줄을 초과하는 파일은 분리합니다. => file.max_lines=500
        `print()` 대신 logger를 사용합니다. => forbid.content
        `any` 타입 사용을 금지합니다. => forbid.content
        `eval()`은 사용하지 않는다. => forbid.content
        `console.log`를 남기지 않습니다. => forbid.content
        @ 테스트
        커밋 전에 모든 테스트를 통과해야 합니다. => tests.required
        커밋하기 전에 `pytest`를 실행합니다. => tests.required=pytest
        커밋 전 `make test` 실행 필수 => tests.required=make test
        테스트가 실패한 상태로 커밋하지 마세요. => tests.required
        커밋 전에 반드시 테스트를 실행하세요. => tests.required
        모든 테스트가 통과한 뒤에만 커밋합니다. => tests.required
        @ 보안
        `.env` 파일은 절대 커밋하지 않습니다. => forbid.path
        `.env`를 커밋하지 마세요. => forbid.path
        `*.pem`, `*.key` 파일은 저장소에 올리지 않습니다. => forbid.path
        `secrets/` 폴더는 커밋 금지 => forbid.path
        비밀번호나 API 키를 하드코딩하지 않습니다. => secrets.forbidden
        API 키를 코드에 직접 작성하지 마세요. => secrets.forbidden
        민감 정보는 커밋하지 않는다. => secrets.forbidden
        @ Git 규칙
        커밋 메시지: `<type>: <subject>` => commit.conventional
        허용 타입: `feat`, `fix`, `docs`, `test` => commit.types=feat,fix,docs,test
        main에 직접 커밋 금지. => branch.protected=main
        제목 50자 이내, 마침표 없음, 명령형. => commit.subject.max=50;commit.subject.no_period;commit.subject.imperative
        커밋 메시지 한글 작성 => commit.language=ko
        @ 커밋
        스코프는 꼭 적습니다. => commit.scope=required
        스코프 없이 쓰지 않습니다. => commit.scope=required
        스코프를 빼면 안 됩니다. => commit.scope=required
        스코프는 안 써도 됩니다. => commit.scope=optional
        scope 는 있어도 되고 없어도 됩니다. => commit.scope=optional
        scope 는 `web`, `api`, `db` 중 하나여야 합니다. => commit.scope=web,api,db
        스코프는 생략하지 않는다. => commit.scope=required
        괄호 안의 scope 는 붙이지 않아도 된다. => commit.scope=optional
        본문은 반드시 있어야 합니다. => commit.body.required
        본문 없이 커밋하지 않습니다. => commit.body.required
        본문을 비워 두지 않는다. => commit.body.required
        본문 생략 불가. => commit.body.required
        본문이 없는 커밋은 받지 않습니다. => commit.body.required
        본문에 이유를 꼭 남긴다. => commit.body.required
        제목만 있는 커밋은 금지합니다. => commit.body.required
        본문은 선택입니다. => -
        제목은 마침표 없이 끝냅니다. => commit.subject.no_period
        제목 뒤에 점을 찍지 마라. => commit.subject.no_period
        제목을 마침표로 끝내지 않습니다. => commit.subject.no_period
        제목 끝의 마침표는 뺍니다. => commit.subject.no_period
        제목에 마침표는 붙이지 말아 주세요. => commit.subject.no_period
        제목 끝에 온점 X => commit.subject.no_period
        끝에 마침표(.)를 넣지 않는다. => commit.subject.no_period
        커밋마다 이슈 번호를 답니다. 예: `#12` => commit.ticket
        커밋 제목 끝에 `(#이슈번호)` 를 붙여 주세요. => commit.ticket
        일감 번호 `HN-123` 이 없는 커밋은 거절됩니다. => commit.ticket
        티켓 번호 없이는 커밋할 수 없습니다. => commit.ticket
        모든 커밋 메시지에는 작업 번호가 들어갑니다 (`WK-12`). => commit.ticket
        커밋 글은 우리말로 씁니다. => commit.language=ko
        메시지는 한글로 씁니다. => commit.language=ko
        커밋은 영어로 남깁니다. => commit.language=en
        커밋 로그는 전부 영문으로. => commit.language=en
        커밋 설명은 영어만 씁니다. => commit.language=en
        커밋 문장은 한국어입니다. => commit.language=ko
        제목은 소문자로 시작해 주세요. => commit.subject.case=lower
        설명은 영문 소문자로 시작한다. => commit.subject.case=lower
        제목의 첫 단어는 대문자로 시작. => commit.subject.case=sentence
        첫 글자를 대문자로 쓰지 않는다. => commit.subject.case=lower
        제목은 동사로 시작하는 명령문입니다. => commit.subject.imperative
        제목은 "추가", "수정"처럼 명령형으로 끝낸다. => commit.subject.imperative
        과거형 대신 명령형을 씁니다. => commit.subject.imperative
        제목은 명령하듯이 씁니다. => commit.subject.imperative
        제목은 48자를 넘기면 안 됩니다. => commit.subject.max=48
        제목 길이 제한은 55자입니다. => commit.subject.max=55
        제목은 길어도 60자까지만. => commit.subject.max=60
        커밋 제목은 띄어쓰기 포함 50자 안쪽. => commit.subject.max=50
        제목 한도: 64자 => commit.subject.max=64
        첫 줄 72자 제한 => commit.subject.max=72
        제목은 52자 안에서 끝냅니다. => commit.subject.max=52
        본문은 한 줄 76자에서 줄을 바꿉니다. => commit.body.line_max=76
        본문 각 줄은 80자 이하. => commit.body.line_max=80
        본문은 72자에서 꺾습니다. => commit.body.line_max=72
        타입은 다음 다섯 가지뿐입니다: feat, fix, docs, test, chore. => commit.types=feat,fix,docs,test,chore
        쓸 수 있는 타입은 `feat`, `fix`, `exp` 세 가지입니다. => commit.types=feat,fix,exp
        머리말은 feat, fix, docs 가운데서 고릅니다. => commit.types=feat,fix,docs
        커밋은 `feat:` `fix:` `docs:` 로만 시작할 수 있습니다. => commit.types=feat,fix,docs
        컨벤셔널 커밋 규격을 지킵니다. => commit.conventional
        커밋 형식은 Conventional Commits 입니다. => commit.conventional
        Conventional Commits 1.0.0 을 그대로 씁니다. => commit.conventional
        커밋에 이모지를 달지 않습니다. => commit.emoji=forbidden
        커밋 메시지는 이모지 없이 씁니다. => commit.emoji=forbidden
        모든 커밋은 이모지 하나로 시작합니다. => commit.emoji=required
        제목 맨 앞에 gitmoji 를 붙입니다. => commit.emoji=required
        커밋에 `Signed-off-by` 가 빠지면 안 됩니다. => commit.trailer.required
        `Reviewed-by:` 트레일러가 꼭 있어야 합니다. => commit.trailer.required
        AI 가 썼다는 `Co-Authored-By` 는 지웁니다. => commit.trailer.forbidden
        도구 이름을 공동 작성자로 올리지 않습니다. => commit.trailer.forbidden
        제목에 "대충", "일단" 같은 말은 쓰지 마세요. => commit.forbidden_words
        `temp`, `asdf` 라는 제목은 받지 않습니다. => commit.forbidden_words
        @ 브랜치
        `main` 에는 아무도 직접 올릴 수 없습니다. => branch.protected=main
        `main` 으로 바로 push 하는 것은 막혀 있습니다. => branch.protected=main
        `release` 브랜치는 머지로만 바뀝니다. => branch.protected=release
        `main` 은 건드리지 않습니다. => branch.protected=main
        `develop` 에는 PR 로만 들어갑니다. => branch.protected=develop
        `prod` 브랜치에 커밋을 바로 얹지 않습니다. => branch.protected=prod
        main 에 직접 커밋하는 일은 없어야 합니다. => branch.protected=main
        `stage` 와 `main` 은 직접 수정 금지입니다. => branch.protected=stage,main
        브랜치는 `feat/` 나 `fix/` 로 시작해야 합니다. => branch.prefixes=feat/,fix/
        브랜치 앞머리는 `feat/`, `fix/` 둘 중 하나. => branch.prefixes=feat/,fix/
        작업 브랜치는 `work/이름` 처럼 만듭니다. => branch.prefixes=work/
        브랜치는 `이름/티켓-설명` 꼴로 짓습니다. => branch.pattern
        브랜치 이름 규칙은 `^(feat|fix)/[a-z-]+$` 입니다. => branch.pattern
        브랜치 이름에는 소문자, 숫자, 하이픈만 들어갑니다. => branch.case=kebab
        브랜치 이름은 전부 소문자. => branch.case=lower
        @ 코드
        밖에서 부르는 함수에는 docstring 을 답니다. => docstring.required=public
        외부에 공개하는 함수는 모두 docstring 을 갖춰야 합니다. => docstring.required=public
        docstring 없는 공개 함수는 머지하지 않습니다. => docstring.required=public
        공개 클래스에 docstring 이 빠지면 안 됩니다. => docstring.required=public
        docstring 은 구글 스타일. => docstring.style=google
        docstring 형식은 numpy 로 통일합니다. => docstring.style=numpy
        docstring 은 reST(`:param`) 형식을 씁니다. => docstring.style=sphinx
        docstring 은 우리말로 적습니다. => docstring.language=ko
        타입 힌트가 없으면 반려합니다. => types.required
        함수의 인자와 반환값에 타입을 꼭 적습니다. => types.required
        비공개 함수를 포함한 모든 함수에 타입 힌트를 붙입니다. => types.required=all
        타입 힌트는 빠짐없이 답니다. => types.required
        공개 함수의 시그니처에는 타입 힌트가 필수입니다. => types.required=public
        파일 하나는 400줄을 넘기지 말아 주세요. => file.max_lines=400
        소스 파일은 500줄까지만. => file.max_lines=500
        모듈 하나가 600줄을 넘으면 나눕니다. => -
        파일이 450줄을 넘어가면 쪼갭니다. => file.max_lines=450
        `.env` 는 저장소에 들어가면 안 됩니다. => forbid.path
        `*.ckpt` 파일을 git 에 넣지 마세요. => forbid.path
        `secrets.yml` 커밋 금지. => forbid.path
        `data/raw/` 는 버전 관리에서 제외합니다. => -
        @ 테스트
        커밋 직전에 `pytest` 를 돌려 모두 통과하는지 확인합니다. => tests.required=pytest
        `make check` 가 실패하면 커밋하지 않습니다. => tests.required=make check
        테스트가 깨진 채로 커밋하지 않습니다. => tests.required
        커밋하려면 `uv run pytest` 가 통과해야 합니다. => tests.required=uv run pytest
        @ 커밋
        스코프 필수다. 빼먹지 마라. => commit.scope=required
        scope 는 `auth`, `bill`, `ui` 중에서 고른다. => commit.scope=auth,bill,ui
        scope 는 없어도 무방하다. => commit.scope=optional
        scope 는 굳이 안 적어도 된다. => commit.scope=optional
        스코프 표기는 선택 사항이다. => commit.scope=optional
        스코프를 반드시 괄호로 묶어 적는다. => commit.scope=required
        scope 없는 커밋은 반려된다. => commit.scope=required
        본문 필수. => commit.body.required
        본문을 꼭 씁니다. => commit.body.required
        본문은 생략하지 않습니다. => commit.body.required
        본문 없는 커밋은 머지하지 않아요. => commit.body.required
        커밋에는 항상 본문이 따라야 합니다. => commit.body.required
        제목 끝에는 아무 문장 부호도 쓰지 않습니다. => commit.subject.no_period
        제목 끝 마침표는 생략합니다. => commit.subject.no_period
        끝맺음에 마침표를 쓰지 않아요. => commit.subject.no_period
        마침표로 제목을 끝내지 마세요. => commit.subject.no_period
        커밋 제목은 마침표 없이. => commit.subject.no_period
        메시지 끝에 마침표 금지. => commit.subject.no_period
        이슈 번호가 없으면 커밋을 받지 않습니다. => commit.ticket
        커밋 제목은 이슈 키로 시작한다. 예: `AB-12 로그인 추가` => commit.ticket
        커밋마다 지라 번호를 적어야 해요. => commit.ticket
        관련 이슈 번호를 반드시 남겨 주세요. => commit.ticket
        쓸 수 있는 머리말은 feat, fix, docs, chore 넷뿐이다. => commit.types=feat,fix,docs,chore
        제목은 `feat:`, `fix:`, `docs:` 중 하나로 연다. => commit.types=feat,fix,docs
        타입 목록: feat · fix · docs · test => commit.types=feat,fix,docs,test
        타입은 feat, fix, refactor 이외에는 쓰지 않는다. => commit.types=feat,fix,refactor
        커밋 내용은 국문으로 작성해 주세요. => commit.language=ko
        커밋 메시지는 반드시 영문이어야 한다. => commit.language=en
        커밋 메시지 언어는 한국어. => commit.language=ko
        제목, 본문 모두 한국어. => commit.language=ko
        제목은 대문자로 시작하지 않습니다. => commit.subject.case=lower
        제목의 첫 글자는 소문자로 합니다. => commit.subject.case=lower
        영어 제목은 첫 글자를 대문자로. => commit.subject.case=sentence
        제목은 명령조로 적습니다. => commit.subject.imperative
        제목은 동사의 원형으로 시작해요. => commit.subject.imperative
        과거형이 아니라 명령형으로 쓴다. => commit.subject.imperative
        제목은 공백 포함 50자를 넘기지 마세요. => commit.subject.max=50
        제목은 50자 미만으로 합니다. => commit.subject.max=50
        제목: 최대 60자 => commit.subject.max=60
        제목 60자 초과 금지. => commit.subject.max=60
        커밋 첫 줄은 72자를 넘을 수 없다. => commit.subject.max=72
        제목은 되도록 50자, 아무리 길어도 72자. => commit.subject.max=72
        본문 줄은 72자를 넘지 않게 줄바꿈. => commit.body.line_max=72
        본문 한 줄 최대 80자. => commit.body.line_max=80
        @ 브랜치
        `main` 은 보호 중이라 PR 로만 바꿀 수 있다. => branch.protected=main
        `main` 직접 수정은 금지한다. => branch.protected=main
        `main` 에 바로 커밋하지 마세요. => branch.protected=main
        누구도 `master` 에 직접 푸시하지 않는다. => branch.protected=master
        `live` 브랜치에는 머지 요청을 거쳐서만 들어간다. => branch.protected=live
        `live` 브랜치로 직접 푸시하면 안 됩니다. => branch.protected=live
        `main` 에서 바로 작업하지 않아요. => branch.protected=main
        `main` 과 `dev` 는 직접 커밋할 수 없는 브랜치입니다. => branch.protected=main,dev
        브랜치는 `feat/`, `fix/` 만 씁니다. => branch.prefixes=feat/,fix/
        브랜치 앞에 `feat/` 이나 `fix/` 를 붙여요. => branch.prefixes=feat/,fix/
        새 브랜치는 `job/` 아래에 만든다. => branch.prefixes=job/
        @ 코드
        공개 함수와 클래스는 docstring 없이 올리지 않습니다. => docstring.required=public
        공개 함수라면 docstring 이 있어야 해요. => docstring.required=public
        함수마다 docstring 을 씁니다. => docstring.required=all
        docstring 은 넘파이 스타일로 맞춥니다. => docstring.style=numpy
        docstring 은 Sphinx 방식. => docstring.style=sphinx
        docstring 언어는 영어입니다. => docstring.language=en
        모든 함수에 타입을 명시해야 합니다. => types.required=all
        타입 힌트를 빼먹지 않습니다. => types.required
        타입 힌트 없는 코드는 받지 않습니다. => types.required
        파일은 길어도 500줄. => file.max_lines=500
        파이썬 파일 한 개는 400줄을 넘으면 안 됩니다. => file.max_lines=400
        파일 줄 수는 최대 350줄. => file.max_lines=350
        @ Commit convention
        Commit message 는 English 로 작성합니다. => commit.language=en
        Message 는 한국어로 씁니다. => commit.language=ko
        Subject 는 50자 이내, imperative mood 로. => commit.subject.max=50;commit.subject.imperative
        Header 는 최대 72 characters 입니다. => commit.subject.max=72
        Title 은 lowercase 로 시작합니다. => commit.subject.case=lower
        Subject 끝에 period 를 붙이지 않습니다. => commit.subject.no_period
        Subject 는 마침표로 끝나지 않아야 함. => commit.subject.no_period
        Type 은 feat / fix / docs / chore 만 사용. => commit.types=feat,fix,docs,chore
        사용 가능 type: `feat`, `fix`, `model`, `data` => commit.types=feat,fix,model,data
        Scope 는 optional 입니다. => commit.scope=optional
        Scope 는 required. => commit.scope=required
        Scope 는 필수 (`api`, `ui`, `core`). => commit.scope
        Body 는 필수로 작성. => commit.body.required
        Body 는 72자에서 wrap 합니다. => commit.body.line_max=72
        Body line 은 80자 이하. => commit.body.line_max=80
        Jira key (`ABC-123`) 를 subject 에 포함. => commit.ticket
        Issue number 를 footer 에 꼭 적어주세요 (`Refs: #12`). => commit.ticket
        Emoji 사용 금지. => commit.emoji=forbidden
        Commit message 에 emoji 는 넣지 않습니다. => commit.emoji=forbidden
        `Co-authored-by: Claude` 같은 trailer 는 금지합니다. => commit.trailer.forbidden
        모든 commit 은 `Signed-off-by` 를 포함해야 합니다. => commit.trailer.required
        DCO sign-off 필수. => commit.trailer.required
        `WIP`, `tmp` 같은 단어는 subject 에 쓰지 않습니다. => commit.forbidden_words
        Conventional Commits 를 따라주세요. => commit.conventional
        commit 은 conventional commits 스타일로. => commit.conventional
        @ Branch
        Branch 는 `feature/`, `hotfix/` prefix 를 사용합니다. => branch.prefixes=feature/,hotfix/
        Branch name 은 kebab-case 로 작성. => branch.case=kebab
        `main` branch 에 direct push 금지. => branch.protected=main
        `main` 에 직접 push 하지 말 것. => branch.protected=main
        main 은 PR 을 통해서만 변경. => branch.protected=main
        `develop` 은 protected branch 입니다. => branch.protected=develop
        @ Python
        Public function 은 docstring 필수. => docstring.required=public
        모든 public API 에 docstring 을 작성합니다. => docstring.required=public
        Docstring 은 Google style 로. => docstring.style=google
        Docstring language 는 English. => docstring.language=en
        Type hint 는 모든 function 에 필수입니다. => types.required=all
        모든 public method 에 type hint 를 답니다. => types.required=public
        File 은 500 lines 를 넘지 않도록. => file.max_lines=500
        한 file 은 400줄 이하로 유지. => file.max_lines=400
        `print()` 대신 logger 를 사용. => forbid.content
        `.env` 는 commit 하지 않습니다. => forbid.path
        `*.pem` commit 금지. => forbid.path
        @ Before commit
        `pytest` 를 실행해서 전부 pass 해야 합니다. => tests.required=pytest
        Commit 전에 `make test` 를 돌립니다. => tests.required=make test
        Test 가 fail 한 상태로 commit 하지 않습니다. => tests.required
        """#
}
