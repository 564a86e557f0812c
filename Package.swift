// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "overseen",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Overseen", targets: ["Overseen"]),
        .executable(name: "overseen", targets: ["overseen-cli"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // Outside libraries of the system.
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),

        // The rooms, lowest first. An arrow only ever points upwards in this list.
        .target(name: "CareModel"),
        .target(name: "Outcomes", dependencies: ["CareModel"]),
        .target(name: "Guidance", dependencies: ["CCmark", "CareModel"]),
        .target(
            name: "ClinicFolder", dependencies: ["CareModel", .product(name: "Yams", package: "Yams")],
            exclude: ["BuiltIn"], plugins: ["EmbedText"]),
        .target(name: "Oversight", dependencies: ["CareModel", "Outcomes"]),
        .target(
            name: "Templates", path: "Templates", exclude: ["pages", "components", "strings", "overseen.css"], plugins: ["EmbedText"]),
        .target(
            name: "CareSite",
            dependencies: [
                "CareModel", "Outcomes", "Guidance", "ClinicFolder", "Oversight", "Templates",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .target(name: "ClinicChecking", dependencies: ["CareModel", "Outcomes", "ClinicFolder", "Oversight"]),
        .target(
            name: "OverseenConsole",
            dependencies: [
                "CareModel", "ClinicFolder", "Oversight", "ClinicChecking", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(
            name: "Overseen",
            dependencies: [
                "CareModel", "Outcomes", "Guidance", "ClinicFolder", "Oversight", "ClinicChecking", "OverseenConsole", "CareSite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: [
                "Starter/clinic.yml", "Starter/people.yml", "Starter/tools.yml", "Starter/pathways", "Starter/guidance",
                "Starter/patients", "Starter/outcomes",
            ], plugins: ["EmbedText"]),
        .executableTarget(name: "overseen-cli", dependencies: ["Overseen"]),

        // Text files (theme, built-in data) go into the binary as Swift string literals.
        .executableTarget(name: "embed-text"),
        .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embed-text"]),

        .testTarget(name: "CareModelTests", dependencies: ["CareModel"]),
        .testTarget(name: "ClinicFolderTests", dependencies: ["ClinicFolder", "CareModel"]),
        .testTarget(name: "OutcomesTests", dependencies: ["Outcomes", "ClinicFolder", "CareModel"]),
        .testTarget(name: "GuidanceTests", dependencies: ["Guidance", "CareModel"]),
        .testTarget(name: "OversightTests", dependencies: ["Oversight", "ClinicFolder", "Outcomes", "CareModel"]),
        .testTarget(
            name: "CareSiteTests",
            dependencies: ["CareSite", "Oversight", "ClinicFolder", "Outcomes", "Guidance", "CareModel", "Templates"]),
        .testTarget(name: "EndToEndTests", dependencies: ["Overseen", "ClinicFolder", "Oversight", "CareModel", "overseen-cli"]),
    ]
)

/// The same strictness for every target of ours.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
