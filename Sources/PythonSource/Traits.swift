/// What holds of a definition, beyond its name and place.
package struct Traits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// By its name, `__all__`, and what encloses it: as pydocstyle and ruff see it.
    package static let `public` = Traits(rawValue: 1 << 0)
    /// Inside a function.
    package static let nested = Traits(rawValue: 1 << 1)
    package static let test = Traits(rawValue: 1 << 2)
    package static let overload = Traits(rawValue: 1 << 3)
    package static let override = Traits(rawValue: 1 << 4)
    package static let abstract = Traits(rawValue: 1 << 5)
    package static let async = Traits(rawValue: 1 << 6)
    package static let `static` = Traits(rawValue: 1 << 7)
    package static let classMethod = Traits(rawValue: 1 << 8)
    /// The setter or deleter of a property.
    package static let accessor = Traits(rawValue: 1 << 9)
    package static let dataclass = Traits(rawValue: 1 << 10)
    /// A class derived from `Protocol`.
    package static let protocolClass = Traits(rawValue: 1 << 11)
    /// A method of such a class.
    package static let protocolMember = Traits(rawValue: 1 << 12)
    package static let returnsValue = Traits(rawValue: 1 << 13)
    /// Has a `return` without a value, or with `None`.
    package static let bareReturn = Traits(rawValue: 1 << 14)
    package static let generator = Traits(rawValue: 1 << 15)
    /// Control can run past its last statement.
    package static let fallsThrough = Traits(rawValue: 1 << 16)
    /// Its body is only a docstring, `pass`, `...` or `raise NotImplementedError`.
    package static let stub = Traits(rawValue: 1 << 17)
    /// Carries types in comments, so annotations would say them twice.
    package static let typeComment = Traits(rawValue: 1 << 18)
    /// Stands in an `if`, `try`, loop or the like.
    package static let conditional = Traits(rawValue: 1 << 19)
    /// Stands under `if TYPE_CHECKING`.
    package static let typeChecking = Traits(rawValue: 1 << 20)
    /// A decorator is known to act on annotations (web routes, validators, injection): a new one changes behaviour.
    package static let readsAnnotations = Traits(rawValue: 1 << 21)
    /// Stands behind overloads of its name, which say what it takes and gives.
    package static let implementation = Traits(rawValue: 1 << 22)

    /// The names that the inspecting program uses.
    static let byName: [String: Traits] = [
        "public": .public, "nested": .nested, "test": .test, "overload": .overload,
        "implementation": .implementation, "override": .override,
        "abstract": .abstract, "async": .async, "static": .static, "classMethod": .classMethod,
        "accessor": .accessor, "dataclass": .dataclass, "protocol": .protocolClass,
        "protocolMember": .protocolMember, "returnsValue": .returnsValue, "bareReturn": .bareReturn,
        "generator": .generator, "falls": .fallsThrough, "stub": .stub, "typeComment": .typeComment,
        "conditional": .conditional, "typeChecking": .typeChecking, "readsAnnotations": .readsAnnotations,
    ]
}
