extension PythonProgram {
    /// The request on standard input, the answer on standard output.
    static let main = ##"""
        def problem_of(error):
            """Why a file cannot be looked at, in the interpreter's own words."""
            if isinstance(error, SyntaxError):
                kind = "syntax"
                return {"kind": kind, "message": str(error.msg), "line": error.lineno, "column": error.offset}
            if isinstance(error, Unsupported):
                return {"kind": "unsupported", "message": str(error), "line": None, "column": None}
            if isinstance(error, (RecursionError, MemoryError)):
                return {"kind": "tooDeep", "message": str(error) or "nested too deeply", "line": None, "column": None}
            kind = "syntax" if isinstance(error, (ValueError, UnicodeError)) else "internal"
            return {"kind": kind, "message": "%s: %s" % (type(error).__name__, error), "line": None, "column": None}


        def inspect_file(header, data):
            try:
                return Inspection(header["path"], data, header.get("touched")).answer()
            except Exception as error:
                return {"problem": problem_of(error)}


        def prove_file(header, data):
            try:
                return Proof(header, data).answer()
            except Exception as error:
                return {"problem": problem_of(error)}


        def main():
            warnings.simplefilter("ignore")
            stream = sys.stdin.buffer
            request = json.loads(stream.readline().decode("utf-8"))
            work = {"inspect": inspect_file, "prove": prove_file}[request["task"]]
            # Trees are many small objects and no garbage: collecting is worth its while only now and then.
            gc.disable()
            answers, seen = [], 0
            for header in request["files"]:
                answers.append(work(header, stream.read(header["length"])))
                seen += header["length"]
                if seen > 2000000:
                    gc.collect()
                    seen = 0
            version = "%d.%d.%d" % sys.version_info[:3]
            text = json.dumps({"guardhook": 1, "python": version, "answers": answers}, ensure_ascii=False, separators=(",", ":"))
            # A docstring may hold half a surrogate pair, which no UTF-8 can carry.
            sys.stdout.buffer.write(text.encode("utf-8", "replace"))
            sys.stdout.buffer.flush()


        main()
        """##
}
