/// The module that every Python of a test run loads first (as `sitecustomize`, by `PYTHONPATH`).
///
/// It moves import paths that lead into the working copy over to the snapshot: plain entries of `sys.path`
/// (from `.pth` files, `PYTHONPATH`, `conda develop`) and the tables of editable installs' import hooks
/// (setuptools' `__editable__` finders, `editables` as hatchling and PDM use it). Compiled files of the tested
/// tree go to the state folder; everybody else's stay where they are. A `sitecustomize` of the environment's
/// own is run afterwards, as if this one were not there.
enum SiteProgram {
    static let fileName = "sitecustomize.py"
    /// The exit status of a Python whose import paths could not be moved: no test may run in it.
    static let failure: Int32 = 97

    static let source = #"""
        import os
        import sys


        def _guardhook():
            env = os.environ
            work = env.get("GUARDHOOK_WORK_TREE")
            root = env.get("GUARDHOOK_TREE")
            state = env.get("GUARDHOOK_STATE")
            if not (work and root and state):
                return

            def inside(path, folder):
                return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)

            homes = [os.path.realpath(p) for p in {sys.prefix, sys.exec_prefix, sys.base_prefix}]
            homes = [p for p in homes if p != work and inside(p, work)]

            def foreign(path):
                if not inside(path, work) or inside(path, state):
                    return True
                parts = path.split(os.sep)
                if "site-packages" in parts or "dist-packages" in parts:
                    return True
                return any(inside(path, home) for home in homes)

            def moved(path):
                if not isinstance(path, str) or not os.path.isabs(path):
                    return path
                real = os.path.realpath(path)
                return path if foreign(real) else root + real[len(work):]

            def move_table(table):
                for key, value in list(table.items()):
                    if isinstance(value, str):
                        table[key] = moved(value)
                    elif isinstance(value, list):
                        value[:] = [moved(item) for item in value]

            def move_paths():
                left = []
                paths = []
                for path in sys.path:
                    new = moved(path)
                    if new != path:
                        left.append(path)
                        if not os.path.exists(new):
                            continue
                    if new not in paths:
                        paths.append(new)
                sys.path[:] = paths
                return left

            def move_finders():
                for finder in list(sys.meta_path) + list(sys.path_hooks):
                    name = getattr(finder, "__module__", None) or type(finder).__module__
                    if "editable" not in name:
                        continue
                    for holder in (sys.modules.get(name), finder, type(finder)):
                        for value in list(getattr(holder, "__dict__", {}).values()):
                            if isinstance(value, dict):
                                move_table(value)

            def keep_metadata(left):
                """What old editable installs say of themselves lies in the working copy only."""
                def has_metadata(path):
                    try:
                        return any(n.endswith((".egg-info", ".dist-info")) for n in os.listdir(path))
                    except OSError:
                        return False

                left = [path for path in left if has_metadata(path)]
                if not left:
                    return

                class Metadata:
                    @staticmethod
                    def find_spec(name, path=None, target=None):
                        return None

                    @staticmethod
                    def find_distributions(context=None):
                        from importlib.metadata import DistributionFinder, MetadataPathFinder
                        name = getattr(context, "name", None)
                        given = {"name": name} if name else {}
                        wanted = DistributionFinder.Context(path=left, **given)
                        return MetadataPathFinder.find_distributions(wanted)

                sys.meta_path.append(Metadata)

            if root != work:
                left = move_paths()
                move_finders()
                keep_metadata(left)
                sys.path_importer_cache.clear()

            prefix = getattr(sys, "pycache_prefix", None)
            loader = sys.modules.get("_frozen_importlib_external")
            if prefix and loader is not None:
                original = loader.cache_from_source

                def cache_from_source(path, *rest, **options):
                    cached = original(path, *rest, **options)
                    source = os.path.abspath(os.fspath(path))
                    if inside(source, root) and (root != work or not foreign(source)):
                        return cached
                    if not cached.startswith(prefix):
                        return cached
                    folder, name = os.path.split(cached[len(prefix):])
                    return os.path.join(os.path.dirname(source), "__pycache__", name)

                loader.cache_from_source = cache_from_source


        def _next_sitecustomize():
            here = os.path.dirname(os.path.abspath(__file__))
            paths = [p for p in sys.path if os.path.abspath(p or os.curdir) != here]
            for finder in sys.meta_path:
                if getattr(finder, "__name__", "") != "PathFinder":
                    continue
                spec = finder.find_spec("sitecustomize", paths)
                if spec is not None and spec.loader is not None:
                    from importlib.util import module_from_spec
                    module = module_from_spec(spec)
                    sys.modules["sitecustomize"] = module
                    spec.loader.exec_module(module)
                return


        try:
            _guardhook()
        except Exception as error:
            sys.stderr.write("guardhook: import paths could not be moved: %r\n" % (error,))
            os._exit(97)
        _next_sitecustomize()
        """#
}
