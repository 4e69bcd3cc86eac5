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

    /// What only `typing` has, with the minor version of Python 3 that brought it (0 for all before 3.7).
    static let typing: [String: Int] = [
        "AbstractSet": 0, "Any": 0, "AnyStr": 0, "BinaryIO": 0, "ClassVar": 0, "ContextManager": 0,
        "AsyncContextManager": 0, "DefaultDict": 0, "Deque": 0, "Dict": 0, "Final": 8, "FrozenSet": 0,
        "IO": 0,
        "List": 0, "Literal": 8, "NoReturn": 0, "Optional": 0, "OrderedDict": 8, "Pattern": 0, "Match": 0,
        "Set": 0, "SupportsFloat": 0, "SupportsInt": 0, "Text": 0, "TextIO": 0, "Tuple": 0, "Type": 0,
        "Union": 0, "NamedTuple": 0, "TypeGuard": 10, "LiteralString": 11, "Never": 11, "Self": 11,
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
