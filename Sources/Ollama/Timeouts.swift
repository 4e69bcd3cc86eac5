/// How long each part of a question may take, and how much may come back.
package struct Timeouts: Sendable, Hashable {
    /// Until the connection stands.
    package var connect: Duration
    /// Until the first byte of the answer's body. A model that is not loaded yet is loaded in this time.
    package var firstToken: Duration
    /// Between two pieces of the answer.
    package var idle: Duration
    /// From beginning to end.
    package var whole: Duration
    /// Bytes of header and body together.
    package var bytes: Int

    package init(
        connect: Duration = .seconds(2), firstToken: Duration = .seconds(60), idle: Duration = .seconds(30),
        whole: Duration = .seconds(180), bytes: Int = 64 << 20
    ) {
        self.connect = connect
        self.firstToken = firstToken
        self.idle = idle
        self.whole = whole
        self.bytes = bytes
    }
}
