extension PhraseTable {
    /// Chinese turns of speech: what holds likewise, what stands for a body, what is closed to all but merges.
    static let chineseSpeech = PhraseTable(
        language: "zh", script: .han,
        phrases: [
            .likewise: """
            也一样 | 也是一样 | 也如此 | 也是如此 | 亦然 | 亦如此 | 同理 | 也同样 | 同样如此 | 同样适用 | 也照此 | 照此办理 | 亦同 | 也不例外
            """,
            .mergeOnly: """
            合并专用 | 专供合并 | 只供合并 | 仅供合并 | 只进合并 | 只收合并 | 只能合并 | 仅能合并 | 只做合并 | 只用于合并 | 只认合并请求 | 只认合并 | 只认 pr | 只收 pr | 只接 pr | 仅用于合并 | 只能从合并请求
            """,
            .body: "第三行起 | 第三行开始 | 第三行以后 | 第三行及以后 | 第三行以下 | 空一行后 | 空一行之后 | 空行之后",
            .withoutBody: """
            没有理由的提交 | 没有正文的提交 | 无正文的提交 | 没写原因的提交 | 没写理由的提交 | 不写原因的提交 | 不写正文的提交 | 没写正文的提交 | 缺正文的提交 | \
            缺少正文的提交 | 只有标题的提交 | 只有一行的提交 | 只写标题的提交
            """,
            .must: "必写 | 必附 | 必有 | 必加 | 必含 | 必标 | 必用 | 必跑 | 必注",
            .beforeCommit: """
            代码提交前 | 代码提交之前 | 代码提交以前 | 每次提交之前 | 每次提交以前 | 每次代码提交前 | 提交代码以前 | 在提交之前 | 每次提交代码前
            """,
            .notNegating: """
            缺失者 | 缺者 | 缺少者 | 未写者 | 不写者 | 没写者 | 没有者 | 未标者 | 未附者 | 缺失的 | 漏写的 | 缺了的 | 没写的 | 不写的 | 未写的
            """,
            .protected: "锁死 | 封锁 | 冻结 | 上锁",
            .ticket: "单号 | jira 单号 | jira单号 | 工单 id | 任务单",
            .include: "挂上 | 挂 | 贴上 | 标上 | 注上",
            .capitalised: "以大写 | 大写开头 | 大写字母开头 | 大写字母打头 | 大写打头 | 大写起首 | 首字大写",
        ])
}
