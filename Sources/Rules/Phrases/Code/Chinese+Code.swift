extension PhraseTable {
    /// Chinese words of rules on branches and code.
    static let chineseCode = PhraseTable(
        language: "zh", script: .han,
        phrases: [
            .yes: "是的 | 可以。 | 当然 | 需要。 | 要。",
            .refusal: "不可以 | 不行 | 不能 | 不允许",
            .signature: "参数 | 返回值 | 函数签名 | 入参 | 出参",
            .annotated: "标注 | 注明 | 标明",
            .typeHint: "标注类型 | 注明类型 | 标明类型 | 声明类型 | 写明类型 | 标注出类型",
            .exceptionless: "没有例外 | 无例外 | 一律",
            .omit: "省略 | 遗漏 | 漏写 | 缺省",
            .codeBranch: "对白分支 | 对话分支 | 剧情分支 | 任务分支 | 故事分支 | 条件分支 | 代码分支 | 分支机构 | 分支语句 | 判断分支",
            .mergeOnly: "唯一途径 | 唯一方式 | 唯一办法 | 经过评审的合并请求 | 只接受合并 | 只能通过合并请求 | 只能走 pr | 只能通过 pr | 仅通过合并请求 | 仅允许合并",
            .ban: "不予合并 | 不予接收 | 不予通过 | 不予受理 | 不得 | 严禁 | 禁用 | 不使用 | 杜绝 | 一律拒绝 | 会被拒绝 | 打回",
            .commitAway: "放进仓库 | 进入版本库 | 进入仓库 | 提交到仓库 | 纳入版本 | 加入仓库 | 入库 | 进仓库 | 上传到仓库 | 推到仓库 | 纳入 git | 放入仓库",
            .beforeCommit: "提交之前 | 提交前 | 每次提交前 | 在提交前",
            .gatedCommit: "失败不得提交 | 未通过的代码 | 未通过不得提交 | 不通过不得提交 | 不过不提交 | 通过才允许提交 | 通过后才能提交 | 再提交 | 才能提交 | 方可提交 | 失败时不得提交 | 通过才能提交",
            .condition: "生产代码中 | 循环中 | 循环内 | 除测试外 | 除非 | 测试中 | 业务代码中 | 除了",
            .run: "跑通 | 跑一遍 | 执行",
        ])
}
