import PythonSource
import Testing

/// What is proven without a model, and what is not. A line `# = NAME: TYPE, …` behind a header says what is expected.
@Suite struct HintTests {
    private func check(_ source: String) async throws {
        let inspection = try await inspect(source)
        #expect(inspection.problem == nil)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        for definition in inspection.definitions where definition.isFunction {
            let parts = lines[definition.line - 1].split(separator: "# =")
            let expected = parts.count > 1 ? String(parts[1]).trimmed : ""
            let found = definition.provenTypes.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(
                separator: ", ")
            #expect(found == expected, "\(definition.name) on line \(definition.line)")
        }
    }

    @Test func `nothing returned is None`() async throws {
        try await check(
            """
            def plain():  # = return: None
                print(1)
            def bare(x):  # = return: None
                if x:
                    return
                print(x)
            def explicit(x):  # = return: None
                return None
            async def waits():  # = return: None
                await other()
            def only_pass():  # = return: None
                pass
            def some(x):
                if x:
                    return 1
            def yields():
                yield
            def yields_from(x):
                yield from x
            async def stream():
                yield 1
            def inner():  # = return: None
                def back():
                    return 1
                lambda: (yield)
                back()
            def stub(): ...
            def docs():  # = return: None
                'Only words.'
            def todo():
                raise NotImplementedError
            def annotated() -> int:
                print()
            """)
    }

    @Test func `a function that never returns is not claimed`() async throws {
        try await check(
            """
            import sys, os, pytest
            def fails():
                raise ValueError(1)
            def either(x):
                if x:
                    raise ValueError
                else:
                    sys.exit(1)
            def usage():
                print("usage")
                sys.exit(2)
            def calls_usage():
                usage()
            def elif_chain(x):
                if x == 1:
                    raise A
                elif x == 2:
                    os._exit(1)
                elif x == 3:
                    usage()
                else:
                    raise B
            def chain_that_falls(x):  # = return: None
                if x == 1:
                    raise A
                elif x == 2:
                    raise B
            def forever():
                while True:
                    print()
            def until():  # = return: None
                while True:
                    if x():
                        break
            def inner_break():
                while 1:
                    for x in y:
                        break
            def tried():
                try:
                    raise A
                except A:
                    raise B
            def caught():  # = return: None
                try:
                    raise A
                except A:
                    pass
            def finally_raises():
                try:
                    pass
                finally:
                    raise A
            def held():
                with lock:
                    raise A
            def suppressed():  # = return: None
                with suppress(A):
                    raise A
            class T:
                def test(self):
                    self.fail("x")
            """)
    }

    @Test func `what waits for a subclass is not claimed`() async throws {
        try await check(
            """
            from abc import abstractmethod
            from typing import Protocol, overload, TYPE_CHECKING
            class Base:
                def hook(self):
                    pass
                def words(self):
                    'Says.'
                def real(self):  # = return: None
                    self.x = 1
                @abstractmethod
                def must(self):
                    print()
                @overload
                def over(self, x=1):
                    print()
                def refuse(self):
                    raise NotImplementedError()
            class P(Protocol):
                def go(self):
                    print()
            class Q(Protocol[T]):
                def go(self): ...
            if TYPE_CHECKING:
                def f():
                    print()
            """)
    }

    @Test func `dunder methods have fixed results`() async throws {
        try await check(
            """
            class A:
                def __init__(self, x=1):  # = return: None, x: int
                    self.x = x
                def __len__(self):  # = return: int
                    return self.n
                def __bool__(self):  # = return: bool
                    return self.n
                def __str__(self):  # = return: str
                    return f()
                def __repr__(self):  # = return: str
                    return f()
                def __hash__(self):  # = return: int
                    return h()
                def __iter__(self):
                    return iter(())
                def __next__(self):
                    return 1
                def __enter__(self):
                    return self
                def __exit__(self, *args):  # = return: None
                    self.close()
                def __contains__(self, x):  # = return: bool
                    return x in self.y
                def __eq__(self, other):  # = return: bool
                    if not isinstance(other, A):
                        return NotImplemented
                    return self is other
                def __lt__(self, other):
                    return self.x < other.x
                def __getattr__(self, name):  # = name: str
                    return 1
                def __setattr__(self, name, value):  # = name: str, return: None
                    pass_on(name, value)
                def __set_name__(self, owner, name):  # = name: str, return: None
                    self.name = name
                def __format__(self, spec):  # = return: str, spec: str
                    return 'x'
                def __int__(self):  # = return: int
                    return 1
                def __float__(self):  # = return: float
                    return 1.0
                def __bytes__(self):  # = return: bytes
                    return b''
                def __del__(self):  # = return: None
                    close()
                def __call__(self):
                    return 1
            class B:
                def __init__(self):  # = return: None
                    pass
                def __len__(self):
                    raise TypeError
                def __str__(self):
                    if x:
                        return 'a'
                def __hash__(self):
                    return NotImplemented
                def __contains__(self, x):
                    return self.d.get(x)
                async def __bool__(self):
                    return True
                @staticmethod
                def __repr__():
                    return 1
            class C:
                def __init__(self):
                    return self.setup()
                def __init__(self): ...
                def __init__(self):
                    raise TypeError
            def __len__():
                return 'no method'
            """)
    }

    @Test func `literal defaults`() async throws {
        try await check(
            """
            def f(a=1, b='x', c=True, d=1.5, e=b'x', g=None, h=-1, *, i=-1.5, j=()):  # = a: int, b: str, c: bool, d: float, e: bytes, h: int, i: float
                return a
            def t(a: int = 1, *b, c=..., d=1j, e=f'x', g=[], h=not 1, **k):
                return a
            class A:
                def m(self, x=1):  # = x: int
                    return x
                def self_default(self=1):
                    return 1
            """)
    }

    @Test func `a default that the code contradicts`() async throws {
        try await check(
            """
            def a(x=0):
                return x is None
            def b(x=0):
                return isinstance(x, str)
            def c(x=''):
                return x()
            def d(x=0):
                return x.name
            def e(x=0):
                return x[0]
            def f(x=False):
                return x == 'auto'
            def g(x=0):
                for y in x:
                    return y
            def h(x=''):
                x = compile(x)
                return x
            def i(x=''):  # = x: str
                x = ''
                return x.upper()
            def j(x=0):  # = x: int
                return x + 1
            def k(x=''):  # = x: str
                return x[0], x.split(), [y for y in x]
            def m(x=''):
                return x.items()
            def n(x=1):
                return x > 0.5
            def o(x=1.0):  # = x: float
                return x > 1
            """)
    }

    @Test func `a default that a call in the module contradicts`() async throws {
        try await check(
            """
            def a(x=1):
                return x
            a(None)
            def b(x=1, y='', z=2):  # = x: int, z: int
                return x
            b(y=None)
            class C:
                def m(self, x=0):
                    return x
            C().m(1.5)
            def d(x=1.5):  # = x: float
                return x
            d(1)
            def e(x=0):  # = x: int
                return x
            e(True)
            class G:
                def __init__(self, path=''):  # = return: None
                    self.p = path
            G(None)
            """)
    }

    @Test func `decorators that read annotations`() async throws {
        try await check(
            """
            @app.get('/x')
            def route(x=1):
                print(x)
            @typer_app.command()
            def command(x=1):
                print(x)
            @click.command()
            def clicked(x=1):  # = return: None, x: int
                print(x)
            @validate_call
            def checked(x=1):
                print(x)
            @f.register
            def _(x=1):
                print(x)
            @functools.lru_cache(maxsize=None)
            def cached(x=1):  # = x: int
                return x
            class A:
                @property
                def p(self):
                    return 1
                @p.setter
                def p(self, value):  # = return: None
                    self._p = value
                @staticmethod
                def s(x=1):  # = return: None, x: int
                    print(x)
                @classmethod
                def c(cls, x=1):  # = return: None, x: int
                    print(x)
            """)
    }

    @Test func `types in comments are types`() async throws {
        try await check(
            """
            def f(x=1):
                # type: (int) -> None
                print(x)
            def g(
                x=1,  # type: int
            ):
                print(x)
            def h(x=1):  # = return: None, x: int
                print(x)  # type: ignore
            """)
    }

    @Test func `proven hints stand the proof`() async throws {
        let source = """
            class float: pass
            def f(x=1, y='', z=1.5):
                print(x)
            class A:
                def str(self): return 1
                def g(self, x=''): print(x)
            """
        let inspection = try await inspect(source)
        let verdict = try await prove(source, inspection.definitions.flatMap(\.provenInsertions))
        #expect(verdict.refused == [])
        // `float` is a class of the module here, and `str` a method of the class.
        #expect(verdict.text.contains("def f(x: int = 1, y: str = '', z=1.5) -> None:"))
        #expect(verdict.text.contains("def g(self, x='') -> None:"))
    }
}

extension String {
    var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
