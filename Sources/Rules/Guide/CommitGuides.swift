import GuardCore

extension RuleGuide {
    /// The form of a subject.
    static let commits: [RuleGuide] = [
        RuleGuide(
            id: .commitConventional,
            checks: Text(
                "The message follows Conventional Commits 1.0.0: a type, perhaps a scope, a colon, a space and a description.",
                ko: "메시지가 Conventional Commits 1.0.0 을 따르는지 봅니다: 타입, 선택적인 스코프, 콜론, 빈칸, 설명."),
            good: "feat(api): add pallet lookup", bad: "Added pallet lookup",
            satisfy: Text("Begin the subject with a type and a colon.", ko: "제목을 타입과 콜론으로 시작하세요."),
            block: "commit: {conventional: true}"),
        RuleGuide(
            id: .commitTypes,
            checks: Text("The type before the colon is one of the team's.", ko: "콜론 앞의 타입이 팀이 정한 것인지 봅니다."),
            good: "fix: keep the label when retrying", bad: "stuff: things",
            satisfy: Text("Use one of the listed types.", ko: "목록에 있는 타입을 쓰세요."),
            block: "commit: {types: [feat, fix, docs]}"),
        RuleGuide(
            id: .commitScope,
            checks: Text(
                "The scope in parentheses is there, or is one of the listed ones.",
                ko: "괄호 안의 스코프가 있는지, 정해진 것인지 봅니다."),
            good: "fix(web): align the table", bad: "fix: align the table",
            satisfy: Text("Name the scope in parentheses after the type.", ko: "타입 뒤 괄호 안에 스코프를 적으세요."),
            block: "commit: {scope: [web, api]}"),
        RuleGuide(
            id: .commitSubjectMax,
            checks: Text(
                "The first line is no longer than this many characters, counted as a person counts them.",
                ko: "첫 줄이 사람이 세는 글자 수로 이 길이를 넘지 않는지 봅니다."),
            good: "docs: explain the retry", bad: nil,
            satisfy: Text(
                "Shorten the subject and move the rest into the body.", ko: "제목을 줄이고 나머지는 본문에 쓰세요."),
            block: "commit: {subject: {max: 72}}"),
        RuleGuide(
            id: .commitSubjectCase,
            checks: Text(
                "The description begins with a small or a capital letter, as the team wants it.",
                ko: "설명의 첫 글자가 팀이 정한 대소문자인지 봅니다."),
            good: "fix: close the socket", bad: "fix: Close the socket",
            satisfy: Text("Change the first letter.", ko: "첫 글자를 바꾸세요."),
            block: "commit: {subject: {case: lower}}"),
        RuleGuide(
            id: .commitSubjectNoPeriod,
            checks: Text("The subject does not end with a full stop.", ko: "제목이 마침표로 끝나지 않는지 봅니다."),
            good: "fix: close the socket", bad: "fix: close the socket.",
            satisfy: Text("Drop the full stop.", ko: "마침표를 지우세요."),
            block: "commit: {subject: {no_period: true}}"),
        RuleGuide(
            id: .commitSubjectImperative,
            checks: Text(
                "The description begins with a verb in the imperative.", ko: "설명이 명령형 동사로 시작하는지 봅니다."),
            good: "feat: add a retry", bad: "feat: added a retry",
            satisfy: Text(
                "Write what the commit does when it is applied: add, fix, remove.",
                ko: "커밋이 하는 일을 명령형으로 쓰세요: add, fix, remove."),
            block: "commit: {subject: {imperative: true}}"),
        RuleGuide(
            id: .commitSubjectPattern,
            checks: Text(
                "The subject has the form of the team's template or regular expression.",
                ko: "제목이 팀의 서식이나 정규식에 맞는지 봅니다."),
            good: "SHOP-412 feat: change many at once", bad: "change many at once",
            satisfy: Text("Fill in the template that the rule shows.", ko: "규칙에 나온 서식을 채우세요."),
            block: "commit: {subject: {pattern: 'SHOP-<number> <type>: <summary>'}}"),
    ]

    /// What else a message must hold or must not hold.
    static let commitTexts: [RuleGuide] = [
        RuleGuide(
            id: .commitBodyRequired,
            checks: Text(
                "There is a body after the subject and an empty line.", ko: "제목과 빈 줄 다음에 본문이 있는지 봅니다."),
            good: "fix: retry once\n\nThe printer drops the first job.", bad: "fix: retry once",
            satisfy: Text("Say in a paragraph why the change is made.", ko: "왜 바꾸는지 한 단락으로 쓰세요."),
            block: "commit: {body: {required: true}}"),
        RuleGuide(
            id: .commitBodyLineMax,
            checks: Text(
                "No line of the body is longer than this many characters; lines that hold an address alone are let through.",
                ko: "본문의 각 줄이 이 글자 수를 넘지 않는지 봅니다. 주소만 있는 줄은 괜찮습니다."),
            good: "A line that fits.", bad: nil,
            satisfy: Text("Wrap the body.", ko: "본문을 줄바꿈하세요."),
            block: "commit: {body: {line_max: 72}}"),
        RuleGuide(
            id: .commitLanguage,
            checks: Text(
                "The message is written in the script of this language; code, names, paths and trailers aside.",
                ko: "코드, 이름, 경로, 트레일러를 빼고 이 언어의 문자로 쓰였는지 봅니다."),
            good: "feat: add a retry", bad: nil,
            satisfy: Text("Write the message in the team's language.", ko: "팀의 언어로 메시지를 쓰세요."),
            block: "commit: {language: en}"),
        RuleGuide(
            id: .commitTicket,
            checks: Text("The message names a ticket of this form.", ko: "메시지에 이 형식의 티켓이 있는지 봅니다."),
            good: "fix: retry once [KF-131]", bad: "fix: retry once",
            satisfy: Text("Add the ticket.", ko: "티켓 번호를 넣으세요."),
            block: "commit: {ticket: 'KF-\\d+'}"),
        RuleGuide(
            id: .commitTrailerRequired,
            checks: Text("The message ends with these trailers.", ko: "메시지 끝에 이 트레일러가 있는지 봅니다."),
            good: "Signed-off-by: A Person <person@example.org>", bad: nil,
            satisfy: Text(
                "Add the trailer; `git commit -s` signs off.", ko: "트레일러를 추가하세요. 서명은 `git commit -s` 입니다."),
            block: "commit: {trailer: {required: [Signed-off-by]}}"),
        RuleGuide(
            id: .commitTrailerForbidden,
            checks: Text("The message has none of these trailers.", ko: "이 트레일러가 메시지에 없는지 봅니다."),
            good: "fix: retry once", bad: "Co-Authored-By: Tool <tool@example.org>",
            satisfy: Text("Delete the trailer's line.", ko: "그 트레일러 줄을 지우세요."),
            block: "commit: {trailer: {forbidden: [Co-Authored-By]}}"),
        RuleGuide(
            id: .commitForbiddenWords,
            checks: Text("None of these words stands in the message.", ko: "이 단어들이 메시지에 없는지 봅니다."),
            good: "fix: retry once", bad: "WIP: retry",
            satisfy: Text("Say it with other words.", ko: "다른 말로 쓰세요."),
            block: "commit: {forbidden_words: [WIP, misc]}"),
        RuleGuide(
            id: .commitEmoji,
            checks: Text(
                "The subject begins with an emoji, or the message has none at all.",
                ko: "제목이 이모지로 시작하는지, 또는 이모지가 없는지 봅니다."),
            good: "✨ Add a retry", bad: nil,
            satisfy: Text("Add the emoji that fits, or take it out.", ko: "알맞은 이모지를 넣거나 빼세요."),
            block: "commit: {emoji: forbidden}"),
    ]
}
