/// Turns `Returns the sum` into `Return the sum`, as PEP 257 asks and ruff's D401 checks.
enum ImperativeMood {
    /// The text with its first word in the imperative, if that word is a known verb's third person.
    static func applied(to text: String) -> String {
        let word = text.prefix { $0.isLetter }
        guard word.count < text.count, let base = base(of: word.lowercased()) else { return text }
        let rest = text.dropFirst(word.count)
        return (word.first?.isUppercase == true ? base.prefix(1).uppercased() + base.dropFirst() : base)
            + rest
    }

    /// The base form of a known verb's third person; nil for every other word.
    static func base(of word: String) -> String? {
        let candidates = [
            word.hasSuffix("ies") ? word.dropLast(3) + "y" : nil,
            word.hasSuffix("es") ? word.dropLast(2) : nil,
            word.hasSuffix("s") ? word.dropLast(1) : nil,
        ]
        return candidates.compactMap { $0.map(String.init) }.first { verbs.contains($0) }
    }

    /// Verbs that docstrings begin with; words that are as often nouns in the plural are left out.
    private static let verbs: Set<String> = Set(
        """
        accept acquire add adjust advance aggregate allocate allow analyze append apply ask assemble assert assign
        attach authenticate await become begin bind build calculate call cancel capture cast catch change check
        choose clean clear close collect combine compare compile complete compose compress compute concatenate
        configure confirm connect construct consume contain continue convert copy count create decide declare decode
        decompress decorate decrease define delegate delete deliver deploy describe deserialize detach detect
        determine disable discard dispatch display divide do download draw drop dump emit empty enable encapsulate
        encode encrypt end enqueue ensure enter enumerate escape establish estimate evaluate examine execute exit
        expand expect export expose extend extract fail fetch fill filter find finish fit flatten flush follow
        force format forward free generate get give go group handle hash hide hold identify ignore implement import
        increase indicate inherit initialise initialize insert inspect install instantiate invoke iterate join keep
        launch leave let list listen load locate lock log look maintain make manage map mark match measure merge
        modify monitor move multiply normalise normalize notify obtain open order organize override pack pad parse
        pass perform persist pick ping place play plot pop populate prepare prepend press prevent print process
        produce prompt protect provide publish pull push put query queue raise reach read rebuild receive record
        redirect reduce refresh register reject release reload remove rename render reopen replace report represent
        request require reset resize resolve respond restart restore retrieve retry return reverse revert rewrite
        roll rotate round run sample save scale scan schedule search seek select send serialize serve set setup
        shift show shut shuffle simulate skip sleep solve sort specify split start stop store stream strip submit
        subtract sum support swap switch sync take tell terminate test toggle track train transform translate
        traverse trigger trim try turn uninstall unlock unpack unregister update upload use validate verify visit
        wait walk warn watch wrap write yield
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
