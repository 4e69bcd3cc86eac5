/// Words around names that a sentence lists without code spans: "类型只有新增、修复两种", "種別は追加、修正のいずれか".
enum ListWords {
    /// Words for the type of a commit that stand at the end of a longer one: "提交类型", "コミットの種別".
    static let kinds = ["类型", "類型", "类别", "種別", "種類", "タイプ", "区分", "tipo", "tipos", "타입", "유형"]

    /// Words that some use for the type and others for much else.
    static let otherKinds = ["分類", "区分", "分类", "类别", "ラベル", "タグ", "标签", "見出し語", "头标", "标头", "구분", "분류"]

    /// What may stand before the word for the list.
    static let articles: Set<String> = [
        "los", "las", "os", "as", "o", "die", "der", "als", "the", "allowed", "valid", "zulässige",
        "erlaubte", "gültige",
        "使用できる", "使える", "可用的", "允许的", "可用", "允许",
    ]

    /// All that may stand between the word for the list and names of Latin letters that nobody knows.
    static let copulas: Set<String> = [
        ":", "=", "must be one of", "is one of", "shall be one of", "must be", "has to be one of",
        "comes from", "are", "are:", "sind", "sind:", "sind nur", "son", "son:", "são", "são:", "は", "为",
        "只有",
        "有", "包括",
        "permitidos son", "permitidos:", "aceitos são", "permitidos são", "erlaubt sind", "válidos son",
    ]

    /// What stands between the word for the list and its first name, longest first.
    static let leads = [
        "只能使用", "只能从", "只允许", "只使用", "必须从", "必须是", "应当为", "一律为", "限定为", "有以下", "包括", "只能是", "只能用",
        "仅限于", "仅限", "仅有", "只有", "限于", "分为", "只用", "必须", "取自", "として", "には", "は次の", "は",
        "为", "為", "是", "有", "从", "由", "用", "が", "に",
    ]

    /// Where the last name ends.
    static let tails = [
        "の", "のみ", "だけ", "から", "に限", "とする", "とし", "です", "である", "を", "以外", "で", "が", "之一", "其中", "中选",
        "中的", "里选", "里挑", "中挑", "里面", "等", "这", "这些", "两种", "三种", "四种", "五种", "六种", "七种", "八种", "两类", "三类",
        "四类", "五类", "六类",
        "共", "几种", "几类", "两个", "三个", "四个", "五个", "六个",
    ]

    /// What parts the names.
    static let separators: Set<Character> = ["、", "/", "|", "・", "·", "｜", "／"]

    /// Joins the last two names.
    static let joins = ["および", "または", "或者", "以及", "もしくは", "和", "或", "与"]
}
