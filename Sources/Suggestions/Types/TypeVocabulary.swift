/// The names that an annotation may use without the file's own imports, and where they come from.
enum TypeVocabulary {
    /// Built-in classes (Python 3.8 and later).
    static let builtins: Set<String> = [
        "None", "bool", "bytearray", "bytes", "complex", "dict", "float", "frozenset", "int", "list",
        "memoryview", "object", "range", "set", "slice", "str", "tuple", "type", "property",
        "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BlockingIOError",
        "BrokenPipeError", "BufferError", "ConnectionError", "EOFError", "Exception", "FileExistsError",
        "FileNotFoundError", "GeneratorExit", "IOError", "ImportError", "IndexError", "InterruptedError",
        "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "NameError",
        "NotADirectoryError", "NotImplementedError", "OSError", "OverflowError", "PermissionError",
        "ProcessLookupError", "RecursionError", "RuntimeError", "StopAsyncIteration", "StopIteration",
        "SyntaxError", "SystemExit", "TimeoutError", "TypeError", "UnicodeDecodeError", "UnicodeEncodeError",
        "UnicodeError", "ValueError", "Warning", "ZeroDivisionError",
    ]

    /// What `typing` and `collections.abc` share; subscripts on the latter need Python 3.9.
    static let collections: Set<String> = [
        "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "Callable", "Collection",
        "Coroutine", "Container", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
        "Mapping", "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Sized",
        "ValuesView",
    ]

    /// What only `typing` has, with the minor version of Python 3 that brought it (8 for all before).
    static let typing: [String: Int] = [
        "AbstractSet": 8, "Any": 8, "AnyStr": 8, "BinaryIO": 8, "ClassVar": 8, "ContextManager": 8,
        "AsyncContextManager": 8, "DefaultDict": 8, "Deque": 8, "Dict": 8, "Final": 8, "FrozenSet": 8,
        "IO": 8,
        "List": 8, "Literal": 8, "NoReturn": 8, "Optional": 8, "OrderedDict": 8, "Pattern": 8, "Match": 8,
        "Set": 8, "SupportsFloat": 8, "SupportsInt": 8, "Text": 8, "TextIO": 8, "Tuple": 8, "Type": 8,
        "Union": 8, "NamedTuple": 8, "TypeGuard": 10, "LiteralString": 11, "Never": 11, "Self": 11,
    ]

    /// The built-in that replaces a name of `typing` from Python 3.9 on.
    static let replacements = [
        "Dict": "dict", "FrozenSet": "frozenset", "List": "list", "Set": "set", "Text": "str",
        "Tuple": "tuple", "Type": "type",
    ]

    /// The name of `typing` that stands for a subscripted built-in before Python 3.9.
    static let generics = [
        "dict": "Dict", "frozenset": "FrozenSet", "list": "List", "set": "Set", "tuple": "Tuple",
        "type": "Type",
    ]
}
