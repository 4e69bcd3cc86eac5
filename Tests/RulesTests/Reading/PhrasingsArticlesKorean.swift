extension Phrasings {
    /// Korean articles, notes below the name of a part, and labels that forbid.
    static let articlesKorean = #"""
        @ 제4장 변경 이력
        제9조 커밋 제목은 50자를 넘길 수 없다.\n\n제10조 커밋 제목은 국문으로 적어야 한다. => commit.subject.max=50;commit.language=ko
        제9조 커밋 본문은 생략할 수 없다.\n\n제10조 커밋 제목에 이모지를 쓸 수 없다. => commit.body.required;commit.emoji=forbidden
        제5조(가지) ① `main` 에 직접 커밋할 수 없다.\n② 작업 브랜치의 이름은 `job/` 또는 `hot/` 으로 시작하여야 한다. => branch.protected=main;branch.prefixes=job/,hot/
        @ 변경 이력
        - 2026-01-02 커밋 제목은 50자 이내로 한다.\n- 2026-02-03 커밋 본문은 필수로 한다. => -
        @ 커밋
        - 커밋 제목\n  - 48자 넘으면 반려\n- 커밋 본문\n  - 없으면 안 된다.\n  - 한 줄은 72자까지. => commit.subject.max=48;commit.body.required;commit.body.line_max=72
        - 티켓\n  - `YK-` 로 시작하는 번호를 꼭 적는다. => commit.ticket=YK-\d+
        이슈 번호는 `GD-` 로 시작하며 제목 끝에 꼭 붙인다. => commit.ticket=GD-\d+
        구분은 `신규`, `보완`, `정비` 의 세 가지로 한다. => commit.types=신규,보완,정비
        맨 앞에 작업 종류를 대괄호로: `[추가]`, `[수정]`, `[문서]` => commit.types=추가,수정,문서
        이모지 없으면 안 받음 => commit.emoji=required
        이모지 없는 커밋은 되돌려 보냅니다. => commit.emoji=required
        **금지** — gitmoji 를 포함한 모든 이모지 => commit.emoji=forbidden
        **금지**: 이모지 / `Co-authored-by: Copilot` => commit.emoji=forbidden;commit.trailer.forbidden=Co-Authored-By
        제목 끝에 마침표를 찍으면 CI 에서 걸립니다. => commit.subject.no_period
        **Not allowed** — all emoji => commit.emoji=forbidden
        이모지는 쓰지 맙시다. => commit.emoji=forbidden
        제목 끝에 점을 붙이지 않습니다. => commit.subject.no_period
        제목 끝 점 X => commit.subject.no_period
        본문은 한국어로 써도 괜찮습니다. => -
        본문은 빈칸으로 두지 않는다. => commit.body.required
        - 하지 말 것\n  - 영어 제목 => -
        | 항목 | 필수 | 내용 |\n|---|---|---|\n| 본문 | O | 이유 |\n| 꼬리말 | O | `Refs: PX-번호` | => commit.body.required;commit.ticket=PX-\d+;commit.trailer.required=Refs
        @ 타입 — Conventional Commits 표준
        `feat` · `fix` · `docs` · `style` · `test` · `chore`\n\n새로 만들지 않는다. => commit.types=feat,fix,docs,style,test,chore;commit.conventional
        @ 브랜치
        | 자리 | 값 |\n|---|---|\n| `type` | `feature` \| `fix` \| `docs` |\n| `요약` | 영문 | => branch.prefixes=feature/,fix/,docs/
        `feat-` 아니고 `feat/` 로 시작. 버그는 `bug/` => branch.prefixes=feat/,bug/
        `release/*`: 직접 푸시 금지 => branch.protected=release/*
        @ 저장소 운영
        - 브랜치는 `obs/`, `cal/` 로 시작한다.\n- 이름은 전부 소문자로 한다. => branch.prefixes=obs/,cal/;branch.case=lower
        @ 약속
        | 구분 | 규칙 |\n|---|---|\n| 커밋 제목 | 50자 이내 |\n| 커밋 본문 | 필수, 한 줄 72자 이내 |\n| 보호 브랜치 | `main`, `live` | => commit.subject.max=50;commit.body.required;commit.body.line_max=72;branch.protected=main,live
        @ 코드
        - docstring: 공개 함수는 필수. reST(`:param`) 는 쓰지 말고 Google 형식으로 맞춘다. => docstring.required;docstring.style=google
        문서 문자열은 NumPy 양식에 따르고 국문으로 작성한다. => docstring.style=numpy;docstring.language=ko
        타입 힌트 붙이면 좋음 (필수 아님) => -
        @ 커밋하기 전에
        - [ ] `.env` 커밋 안 했는지 => forbid.path
        @ 올리면 안 되는 것
        - secrets.toml => forbid.path
        - *.bak => forbid.path
        @ 코드
        함수마다 타입 적기 => types.required
        @ 알림
        제목은 20자를 넘길 수 없다. => -
        이모지 없으면 안 받음 => -
        구분은 `긴급`, `일반` 의 두 가지로 한다. => -
        @ PR
        본문은 생략할 수 없다. => -
        `AB-` 로 시작하는 번호를 꼭 적는다. => -
        @ 지점
        - `seoul/`, `busan/` 으로 시작한다.\n- 이름은 전부 소문자로 한다. => -
        """#
}
