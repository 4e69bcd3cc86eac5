import PythonSource
import Testing

@testable import Workflow

/// The oldest Python that a project supports, wherever the project says it.
@Suite struct PyProjectTests {
    @Test(arguments: [
        ("[project]\nrequires-python = \">=3.9\"  # 3.8, 3.7 are gone\n", PythonVersion(3, 9)),
        ("[project]\nrequires-python = '>= 3.10, < 4, != 3.11.0'\n", PythonVersion(3, 10)),
        ("[tool.poetry.dependencies]\npython = \"^3.9\"\n", PythonVersion(3, 9)),
        ("[tool.poetry.dependencies]\npython = \"~3.8 || ^3.11\"\n", PythonVersion(3, 8)),
        ("[tool.poetry.dependencies]\npython = {version = \"^3.9\"}\n", PythonVersion(3, 9)),
        ("[tool.poetry.dependencies]\npython = \"*\"\n", nil),
        ("[tool.black]\npython = \"3.7\"\n", nil),
    ])
    func pyproject(text: String, expected: PythonVersion?) {
        #expect(PyProject(text).minimumPython == expected)
    }

    @Test(arguments: [
        ("[options]\npython_requires = >=3.8\npackages = find:\n", PythonVersion(3, 8)),
        ("[options]\npython_requires: >=3.7, <4\n", PythonVersion(3, 7)),
        ("setup(\n    name='x',\n    python_requires='>=3.6',\n)\n", PythonVersion(3, 6)),
        ("[options]\npython_requires =\n    >=3.8\n", PythonVersion(3, 8)),
        ("setup(name='x', python_requires='>=3.7', version='3.1')\n", PythonVersion(3, 7)),
        ("setup(\n    python_requires=MINIMUM_3,\n)\n", nil),
        ("# python_requires='>=3.6'\nsetup()\n", nil),
    ])
    func setupFiles(text: String, expected: PythonVersion?) {
        #expect(PyProject("", older: ["", text]).minimumPython == expected)
        #expect(
            PyProject("[project]\nrequires-python = \">=3.12\"\n", older: [text]).minimumPython
                == PythonVersion(3, 12), "pyproject.toml has the last word")
    }
}
