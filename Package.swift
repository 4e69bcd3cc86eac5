// swift-tools-version: 6.2
import PackageDescription

/// `.ci/run` sets it: a warning in a target of ours fails the build.
let warningsAreErrors = Context.environment["GUARDHOOK_STRICT"] == "1"

/// Held by every target: what a file uses it imports itself, and nothing leaks through an import.
let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

/// `Tests/Fuzz/run` sets it: the readers of untrusted bytes are built with coverage, and a program that feeds them.
let fuzzing = Context.environment["GUARDHOOK_FUZZ"] == "1"
let fuzz: [Target] =
    fuzzing
    ? [
        .executableTarget(
            name: "Fuzz", dependencies: ["GuardCore", "Rules", "Ollama", "PythonSource"], path: "Tests/Fuzz",
            exclude: ["Corpus", "run"], swiftSettings: strict)
    ] : []

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A target of ours in `Sources/NAME` together with its tests in `Tests/NAMETests`, which may need more.
func room(
    _ name: String, _ dependencies: [Target.Dependency], testing: [Target.Dependency] = []
) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, swiftSettings: strict),
        .testTarget(
            name: name + "Tests", dependencies: [.byName(name: name)] + dependencies + testing,
            swiftSettings: strict),
    ]
}

/// A C library of the system, found by pkg-config unless it is loaded at run time.
func library(_ name: String, pkgConfig: String?, apt: String, brew: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let tier0: [Target] = [
    library("CGit2", pkgConfig: "libgit2", apt: "libgit2-dev", brew: "libgit2"),
    // Without pkg-config, which would link it: libcurl is loaded at run time (see its shim.h), and its
    // header stands where every compiler looks.
    library("CCurl", pkgConfig: nil, apt: "libcurl4-openssl-dev", brew: "curl"),
    library("CCMark", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev", brew: "cmark-gfm"),
]
let tier1 =
    room("GuardCore", []) + room("Files", ["GuardCore"])
    + room("Processes", ["GuardCore", subprocess])
let tier2 =
    room("Git", ["GuardCore", "Files", "Processes", "CGit2"])
    + room("Rules", ["GuardCore", "CCMark", yams])
    + room("PythonSource", ["GuardCore", "Files", "Processes"])
    + room("Ollama", ["GuardCore", "CCurl"], testing: ["Processes"])
let tier3 =
    room("Suggestions", ["GuardCore", "Files", "Processes", "Git", "Rules", "PythonSource", "Ollama"])
    + room("TestGate", ["GuardCore", "Files", "Processes", "Git", "PythonSource"])
let tier4 = room(
    "Workflow",
    [
        "GuardCore", "Files", "Processes", "Git", "Rules", "PythonSource", "Ollama", "Suggestions",
        "TestGate",
    ])
let tier5: [Target] = [
    .executableTarget(
        name: "guardhook", dependencies: ["GuardCore", "Rules", "Suggestions", "Workflow", argumentParser],
        swiftSettings: strict),
    .testTarget(
        name: "EndToEndTests", dependencies: ["guardhook", "GuardCore", "Files", "Processes"],
        exclude: ["Fixtures"],
        swiftSettings: strict),
]

let package = Package(
    name: "guardhook",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "guardhook", targets: ["guardhook"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: tier0 + tier1 + tier2 + tier3 + tier4 + tier5 + fuzz
)
