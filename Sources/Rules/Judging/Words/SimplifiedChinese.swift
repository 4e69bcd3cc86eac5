/// Frequent characters of simplified Chinese that neither Japanese nor Korean text uses.
enum SimplifiedChinese {
    static let only = Set(
        ("们这个对应为说时间问题现见观览关开门闭长马鸟鱼车转载输载运还进远连选过达违迁边运认证设计记许论评试该误语读调谁"
            + "请课谈谢议让讨训讯讲词译详误项页预领颜题额风飞馈馆饭饮银错键链锁镜队阶际陆阵阴阳难离电网络线组细经给结绝统继续"
            + "维综缓编缩签约级纯纳纸织终绍红纪练环现视规觉亲触号员发变复备头夹夺奋妇妈孙学宁实宝审宫宽对导层属岁岛岭库庆废"
            + "异弃张弹强归录径从征总恋恳悬惊惧惨惯愤愿戏战户扑执扩扫扬抛护报担拟拥择挂挡挥损换据掷揽搜携摄摆摇敌数断无旧显暂"
            + "术机杀杂权条来杨极构枪柜标栈树样桥检楼欢欧歼毁毕气汇汉汤没沟泪泻洁浅测济浏浓涂润渐渔温湿滚满滤滥滨灭灯灵"
            + "炉点烂热爱牵独狱献玛画畅疗监盖盘矿码砖确础离种积称稳穷窍竞笔筑简类粮紧罗罚职联肃肤胜脑脚脱节芦药营蓝虑虚补装")
            .unicodeScalars
    ).subtracting(Self.shared)

    /// Of those above, what Japanese has too.
    private static let shared = Set(
        "学宝号対点没条来数断旧温湿滤与万区医国声壱売変会体余併仮価侠条献画径浅宽离担号予党宮庁弥当学実写寿将尽届属岛".unicodeScalars)
}
