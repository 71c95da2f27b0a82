// swift-tools-version: 6.2
import PackageDescription

// Each foreign library is imported by one module, and arrows point down: see "The house" in README.md.
let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
    ] + (Context.environment["COUNSEL_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
    name: "counsel",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "counsel", targets: ["counsel"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // C libraries of Debian, each behind a thin target.
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),

        .target(name: "Markdown", dependencies: ["CCmarkGFM"], swiftSettings: strict),
        .target(
            name: "Knowledge", dependencies: ["Markdown", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(
            name: "Retrieval", dependencies: ["Knowledge", "Markdown", "CStemmer"], exclude: ["Index/README.md"],
            swiftSettings: strict),
        .target(name: "Advisor", dependencies: ["Retrieval", "Knowledge", "Markdown"], swiftSettings: strict),
        .target(
            name: "Review", dependencies: ["Advisor", "Retrieval", "Knowledge", "Markdown"], swiftSettings: strict),
        .target(name: "Terminal", dependencies: ["Markdown", "CLineEdit"], swiftSettings: strict),
        .target(
            name: "History", dependencies: [.product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),

        // The shipped guidance: the folder is a target, so that every added, edited or deleted file rebuilds it.
        .target(
            name: "ShippedGuidance", dependencies: ["Retrieval", "Knowledge"], path: "KnowledgeBase",
            sources: ["ShippedGuidance.swift"],
            swiftSettings: strict, plugins: ["EmbedGuidance"]),
        .plugin(
            name: "EmbedGuidance", capability: .buildTool(), dependencies: ["embed-guidance"],
            path: "Sources/EmbedGuidance"),
        .executableTarget(
            name: "embed-guidance", dependencies: ["Retrieval", "Knowledge"], swiftSettings: strict),

        .executableTarget(
            name: "counsel",
            dependencies: [
                "Advisor", "Retrieval", "Knowledge", "Markdown", "Terminal", "History", "Review", "ShippedGuidance",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // How long things take: swift run -c release counsel-bench
        .executableTarget(
            name: "counsel-bench",
            dependencies: [
                "Advisor", "Retrieval", "Knowledge", "Markdown", "Review", "ShippedGuidance", "History", "Support",
                "counsel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),

        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: strict),
        .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"], swiftSettings: strict),
        .testTarget(name: "RetrievalTests", dependencies: ["Retrieval", "Knowledge"], swiftSettings: strict),
        .testTarget(
            name: "AdvisorTests", dependencies: ["Advisor", "Retrieval", "Knowledge", "Markdown", "ShippedGuidance"],
            exclude: ["Transcripts"], swiftSettings: strict),
        .executableTarget(
            name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/Probes/terminal-probe",
            swiftSettings: strict),
        // A pseudo-terminal and a screen, for tests of what only a terminal can show.
        .target(name: "Support", dependencies: ["Terminal"], path: "Tests/Support", swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "Markdown", "CLineEdit", "terminal-probe", "Support"],
            exclude: ["Screens"], swiftSettings: strict),
        .testTarget(
            name: "CounselTests",
            dependencies: ["counsel", "Support", "Terminal", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Screens"], swiftSettings: strict),
        // What the shipped guidance promises: its form, its topics, that it is found.
        .testTarget(
            name: "GuidanceTests", dependencies: ["ShippedGuidance", "Review", "Retrieval", "Knowledge", "Markdown"],
            swiftSettings: strict),
        .testTarget(name: "ReviewTests", dependencies: ["Review", "Retrieval", "Knowledge"], swiftSettings: strict),
        .testTarget(
            name: "HistoryTests", dependencies: ["History", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
    ]
)
