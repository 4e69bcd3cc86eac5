import GuardCore

extension RuleGuide {
    static let branches: [RuleGuide] = [
        RuleGuide(
            id: .branchPrefixes,
            checks: Text(
                "The branch's name begins with one of these prefixes.", ko: "브랜치 이름이 이 접두사 중 하나로 시작하는지 봅니다."),
            good: "feature/pallet-scan", bad: "pallet-scan",
            satisfy: Text(
                "Rename the branch: `git branch -m feature/NAME`.",
                ko: "브랜치 이름을 바꾸세요: `git branch -m feature/이름`."),
            block: "branch: {prefixes: [feature/, fix/]}"),
        RuleGuide(
            id: .branchProtected,
            checks: Text("Nobody commits directly to these branches.", ko: "이 브랜치에 직접 커밋하지 않는지 봅니다."),
            good: "feature/pallet-scan", bad: "main",
            satisfy: Text(
                "Move the work to a branch of its own: `git switch -c feature/NAME`.",
                ko: "작업을 새 브랜치로 옮기세요: `git switch -c feature/이름`."),
            block: "branch: {protected: [main, release/*]}"),
        RuleGuide(
            id: .branchPattern,
            checks: Text(
                "The branch's name has the form of the team's template or regular expression.",
                ko: "브랜치 이름이 팀의 서식이나 정규식에 맞는지 봅니다."),
            good: "fix/132-waiting-list", bad: "my branch",
            satisfy: Text("Rename the branch after the template.", ko: "서식대로 브랜치 이름을 바꾸세요."),
            block: "branch: {pattern: '<type>/<ticket>-<slug>'}"),
        RuleGuide(
            id: .branchCase,
            checks: Text(
                "The branch's name is in lower case, or in lower case with hyphens.",
                ko: "브랜치 이름이 소문자인지, 또는 소문자와 하이픈인지 봅니다."),
            good: "fix/null-weight", bad: "fix/Null_Weight",
            satisfy: Text("Rename the branch with small letters and hyphens.", ko: "소문자와 하이픈으로 이름을 바꾸세요."),
            block: "branch: {case: kebab}"),
    ]

    static let code: [RuleGuide] = [
        RuleGuide(
            id: .docstringRequired,
            checks: Text(
                "Functions, classes and modules that the change adds or touches have a docstring.",
                ko: "변경에 포함된 함수, 클래스, 모듈에 docstring 이 있는지 봅니다."),
            good: "def area(r):\n    \"\"\"Area of a circle.\"\"\"", bad: "def area(r):",
            satisfy: Text(
                "Write a docstring, or take the one that `guardhook review` offers.",
                ko: "docstring 을 쓰거나 `guardhook review` 의 제안을 적용하세요."),
            block: "docstring: {required: public}"),
        RuleGuide(
            id: .docstringStyle,
            checks: Text("Docstrings with sections use this style.", ko: "구획이 있는 docstring 이 이 스타일인지 봅니다."),
            good: "Args:\n    r: Radius.", bad: ":param r: Radius.",
            satisfy: Text("Rewrite the sections in the team's style.", ko: "팀의 스타일로 구획을 고쳐 쓰세요."),
            block: "docstring: {style: google}"),
        RuleGuide(
            id: .docstringLanguage,
            checks: Text(
                "Docstrings are written in the script of this language.",
                ko: "docstring 이 이 언어의 문자로 쓰였는지 봅니다."),
            good: "\"\"\"원의 넓이.\"\"\"", bad: nil,
            satisfy: Text("Write the docstring in the team's language.", ko: "팀의 언어로 docstring 을 쓰세요."),
            block: "docstring: {language: ko}"),
        RuleGuide(
            id: .typesRequired,
            checks: Text(
                "Parameters and results of functions that the change adds or touches have type hints.",
                ko: "변경에 포함된 함수의 매개변수와 반환값에 타입 힌트가 있는지 봅니다."),
            good: "def area(r: float) -> float:", bad: "def area(r):",
            satisfy: Text(
                "Add the hints, or take those that `guardhook review` offers.",
                ko: "타입 힌트를 추가하거나 `guardhook review` 의 제안을 적용하세요."),
            block: "types: {required: public}"),
        RuleGuide(
            id: .forbidContent,
            checks: Text(
                "No added line holds this text or matches this expression.",
                ko: "추가된 줄에 이 글이나 정규식에 맞는 것이 없는지 봅니다."),
            good: "clock.now()", bad: "datetime.now()",
            satisfy: Text(
                "Write it another way; the rule's message says which.", ko: "다른 방법으로 쓰세요. 규칙의 메시지를 보세요."),
            block: "forbid: [{content: 'datetime\\.now\\(', paths: 'src/**/*.py', message: 'use the clock'}]"),
        RuleGuide(
            id: .forbidPath,
            checks: Text(
                "No file with such a path is added or renamed.", ko: "이런 경로의 파일이 추가되거나 이름이 바뀌지 않는지 봅니다."),
            good: ".env.example", bad: ".env",
            satisfy: Text(
                "Take the file out of the commit: `git restore --staged FILE`.",
                ko: "커밋에서 파일을 빼세요: `git restore --staged 파일`."),
            block: "forbid: [{path: '**/*.pem'}]"),
        RuleGuide(
            id: .fileMaxLines,
            checks: Text("No changed file has more than this many lines.", ko: "바뀐 파일이 이 줄 수를 넘지 않는지 봅니다."),
            good: "a file of 200 lines", bad: nil,
            satisfy: Text("Split the file.", ko: "파일을 나누세요."),
            block: "file: {max_lines: 500}"),
        RuleGuide(
            id: .secretsForbidden,
            checks: Text(
                "No added line holds a key, a token or a password.", ko: "추가된 줄에 키, 토큰, 비밀번호가 없는지 봅니다."),
            good: "key = os.environ[\"API_KEY\"]", bad: nil,
            satisfy: Text(
                "Read the secret from the environment and change it, for it is known now.",
                ko: "환경 변수에서 읽고, 드러난 값은 새로 발급받으세요."),
            block: "secrets: {forbidden: true}"),
        RuleGuide(
            id: .testsRequired,
            checks: Text("The tests pass on exactly what is committed.", ko: "커밋되는 내용 그대로에서 테스트가 통과하는지 봅니다."),
            good: "pytest: 312 passed", bad: nil,
            satisfy: Text(
                "Mend what fails; the report names the tests.", ko: "실패한 테스트를 고치세요. 보고서에 이름이 있습니다."),
            block: "tests: {command: [pytest, -q]}"),
    ]
}
