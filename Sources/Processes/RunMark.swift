/// A value in the environment of a child by which its descendants are known, wherever they went.
struct RunMark: Sendable {
    static let variable = "GUARDHOOK_RUN"
    let value: String

    init() {
        var generator = SystemRandomNumberGenerator()
        value = String(generator.next(), radix: 36) + String(generator.next(), radix: 36)
    }
}
