import GuardCore
import Testing

@testable import Rules

/// Where guardhook and conventional-pre-commit 4.4.0 differ, and why.
///
/// Compared over the 36,980 subjects in nova's history (32,268 judged alike) and 12,000 of them put into
/// nineteen forms that people write, right and wrong (11,313 alike). Every difference was one of the classes
/// below; `Tests/Agreement/conventional.py` repeats the comparison over any repositories.
@Suite struct ConventionalAgreementTests {
    struct Difference: Sendable, CustomStringConvertible {
        var message: String
        var weAccept: Bool
        var why: String
        var description: String { message }
    }

    static let differences: [Difference] = [
        Difference(
            message: "libvirt: Add functional tests for TDX capability report", weAccept: true,
            why:
                "point 14: other types than feat and fix may be used; a list of types is commit.types' business"
        ),
        Difference(message: "nova-manage: modify image properties", weAccept: true, why: "point 14"),
        Difference(
            message: "한글: Support cold migration with virtiofs shares", weAccept: true,
            why: "point 14, in any script"),
        Difference(message: "wip: Follow ironic job rename", weAccept: true, why: "point 14"),
        Difference(
            message: "ci(perf*): Add libvirt driver MDEV ARQ support", weAccept: true,
            why: "point 4 asks for a noun in parentheses and lists no characters"),
        Difference(message: "feat(a+b): Stabilize the test", weAccept: true, why: "point 4"),
        Difference(message: "fix(@scope): x", weAccept: true, why: "point 4"),
        Difference(
            message: "Merge whatever I like", weAccept: false,
            why: "their hook skips what begins with 'merge'; Git's state decides here"),
    ]

    @Test(arguments: differences) func differsForAReason(_ difference: Difference) {
        let rule = Courtroom.rule(.commitConventional, .flag(true))
        #expect(
            Courtroom.broken(difference.message, rule).isEmpty == difference.weAccept, "\(difference.why)")
    }

    /// Forms that both judge alike, as the comparison showed.
    @Test(arguments: [
        ("{t}: {s}", true), ("{t}(api): {s}", true), ("{t}!: {s}", true), ("{t}(x/y)!: {s}", true),
        ("{t}(a b): {s}", true),
        ("{t}:  {s}", true), ("{t}: {s}\n\nbody text", true), ("{t}:{s}", false), ("{t} : {s}", false),
        ("{t}(): {s}", false),
        ("{t} (api): {s}", false), ("{t}: {s}\nbody text", false), ("[{t}] {s}", false),
        ("{t}(api: {s}", false), ("{t}: ", false),
        ("{t}（api）: {s}", false), ("{t}：{s}", false), ("{s}", false),
    ])
    func agreesOnForms(_ form: String, _ accepted: Bool) {
        let rule = Courtroom.rule(.commitConventional, .flag(true))
        for subject in [
            "Add functional tests for TDX", "Use functools.wraps", "Don't skip #1907775", "fix typo in `x`",
        ] {
            let message = form.replacing("{t}", with: "feat").replacing("{s}", with: subject)
            #expect(Courtroom.broken(message, rule).isEmpty == accepted, "\(message)")
        }
    }
}
