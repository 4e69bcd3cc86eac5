import Workflow

/// A run that was started in the background, for a person.
struct BackgroundText {
    private let started: BackgroundStart.Started
    private let style: Style

    init(_ started: BackgroundStart.Started, style: Style) {
        self.started = started
        self.style = style
    }

    func render() -> String {
        let words = style.say(
            "asking in the background (process \(started.pid)); guardhook status says how it goes",
            ko: "백그라운드에서 묻고 있습니다 (프로세스 \(started.pid)). guardhook status 로 확인하세요")
        return "\(words)\n\(style.dim(started.log))\n"
    }
}
