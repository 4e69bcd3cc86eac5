"""Sums what `swift test --xunit-output` wrote: prints `N passed, N failed, N skipped`, fails if nothing ran."""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def main(folder: str) -> int:
    """Read each report in the folder and print the sums as the last line."""
    total = failed = skipped = 0
    for path in sorted(pathlib.Path(folder).glob("tests*.xml")):
        for case in ElementTree.parse(path).iter("testcase"):
            total += 1
            failed += case.find("failure") is not None or case.find("error") is not None
            skipped += case.find("skipped") is not None
    passed = total - failed - skipped
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
