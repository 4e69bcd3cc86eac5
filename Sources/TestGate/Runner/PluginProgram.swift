/// The pytest plugin that tells guardhook what happens, loaded by `PYTEST_PLUGINS`.
///
/// It writes one line an event to the file that `GUARDHOOK_REPORT` names: a word and fields, separated by
/// tabs; backslash, tab and line ends inside a field are escaped. It is loaded by the first pytest only: what that
/// one starts (xdist's workers, tests that run pytest themselves) does not see it.
enum PluginProgram {
    static let module = "guardhook_gate"
    static let fileName = "guardhook_gate.py"

    static let source = #"""
        import os

        import pytest

        MODULE = "guardhook_gate"
        _file = None
        _only = None


        def _claim():
            global _file, _only
            path = os.environ.pop("GUARDHOOK_REPORT", None)
            names = [n for n in os.environ.get("PYTEST_PLUGINS", "").split(",") if n and n != MODULE]
            if names:
                os.environ["PYTEST_PLUGINS"] = ",".join(names)
            else:
                os.environ.pop("PYTEST_PLUGINS", None)
            own = os.environ.pop("GUARDHOOK_ADDOPTS", None)
            if own is not None:
                given = os.environ.get("PYTEST_ADDOPTS", "")
                if given.endswith(own):
                    given = given[: -len(own)].rstrip()
                if given:
                    os.environ["PYTEST_ADDOPTS"] = given
                else:
                    os.environ.pop("PYTEST_ADDOPTS", None)
            only = os.environ.pop("GUARDHOOK_ONLY", None)
            if only:
                with open(only, "rb") as chosen:
                    _only = {os.fsdecode(p) for p in chosen.read().split(b"\0") if p}
            if path:
                _file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


        _claim()


        def _tell(*fields):
            if _file is None:
                return
            cells = []
            for field in fields:
                text = str(field)
                for plain, escaped in (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r")):
                    text = text.replace(plain, escaped)
                cells.append(text)
            os.write(_file, ("\t".join(cells) + "\n").encode("utf-8", "backslashreplace"))


        def _line(text, limit=400):
            for line in text.splitlines():
                if line.strip():
                    return line.strip()[:limit]
            return ""


        def _message(report):
            longrepr = getattr(report, "longrepr", None)
            crash = getattr(longrepr, "reprcrash", None)
            if crash is not None:
                path = str(crash.path)
                root = os.getcwd() + os.sep
                path = path[len(root):] if path.startswith(root) else path
                return "%s (%s:%s)" % (_line(crash.message), path, crash.lineno)
            lines = [line.strip() for line in str(longrepr or "").splitlines() if line.strip()]
            errors = [line[1:].strip() for line in lines if line.startswith("E  ")]
            if errors:
                return errors[-1][:400]
            return lines[-1][:400] if lines else report.outcome


        def _why_skipped(report):
            longrepr = getattr(report, "longrepr", None)
            if isinstance(longrepr, tuple):
                longrepr = longrepr[-1]
            text = _line(str(longrepr or ""))
            return text[len("Skipped: "):] if text.startswith("Skipped: ") else text


        def _outcome(report):
            """An expected failure of the test itself has run; pytest calls it skipped."""
            return "xfailed" if report.when == "call" and hasattr(report, "wasxfail") else report.outcome


        def _is_left_out(path):
            """Whether a file cannot see the change; folders and files that are no Python are looked at."""
            path = str(path)
            if _only is None or not path.endswith(".py") or os.path.basename(path) == "__init__.py":
                return None
            return None if path in _only or not os.path.isfile(path) else True


        if getattr(pytest, "version_tuple", (0,)) >= (7,):

            def pytest_ignore_collect(collection_path):
                return _is_left_out(collection_path)

        else:

            def pytest_ignore_collect(path):
                return _is_left_out(path)


        def pytest_load_initial_conftests(early_config):
            cache = os.environ.pop("GUARDHOOK_CACHE", None)
            if cache:
                try:
                    early_config._inicache["cache_dir"] = cache
                except AttributeError:
                    pass
            _tell("start", pytest.__version__)


        def pytest_collection_finish(session):
            _tell("collected", len(session.items))


        @pytest.hookimpl(optionalhook=True)
        def pytest_xdist_node_collection_finished(node, ids):
            _tell("collected", len(ids))


        def pytest_collectreport(report):
            if report.failed:
                _tell("uncollected", report.nodeid, _message(report))
            elif report.skipped:
                _tell("left out", report.nodeid, _why_skipped(report))


        def pytest_runtest_logstart(nodeid, location):
            _tell("run", nodeid)


        def pytest_runtest_logreport(report):
            if report.failed:
                _tell("failed", report.nodeid, report.when, _message(report))
            if report.when == "call" and report.outcome != "rerun" or report.when == "setup" and report.outcome == "skipped":
                outcome = _outcome(report)
                _tell("done", report.nodeid, outcome, _why_skipped(report) if outcome == "skipped" else "")
            elif report.when == "setup" and report.failed:
                _tell("done", report.nodeid, report.outcome)


        def pytest_internalerror(excrepr):
            lines = [line for line in str(excrepr).splitlines() if line.strip()]
            files = [line.strip() for line in lines if line.lstrip().startswith("File ")]
            _tell("internal", lines[-1].strip() if lines else "", files[-1] if files else "")


        def pytest_keyboard_interrupt(excinfo):
            _tell("interrupted", _line(str(excinfo.value)) or type(excinfo.value).__name__)


        @pytest.hookimpl(trylast=True)
        def pytest_sessionfinish(session, exitstatus):
            _tell("finish", int(exitstatus))
        """#
}
