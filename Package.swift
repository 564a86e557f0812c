// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "overseen",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Overseen", targets: ["Overseen"]),
        .executable(name: "overseen", targets: ["overseen-cli"]),
        .executable(name: "oversight-check", targets: ["oversight-check"]),
        .plugin(name: "OversightCheck", targets: ["OversightCheck"]),
        .plugin(name: "CheckOversight", targets: ["CheckOversight"]),
        .plugin(name: "BuildCareSite", targets: ["BuildCareSite"]),
    ],
    traits: [
        .default(enabledTraits: ["Site"]),
        .trait(
            name: "Site",
            description: "Writing pages. Whoever uses only OversightCheck or CheckOversight leaves it out with `traits: []`, and does not "
                + "even fetch what only pages need."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Outside libraries of the system.
        .systemLibrary(name: "CAllocator"),
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),

        // The rooms, lowest first. An arrow only ever points upwards in this list.
        .target(name: "CareModel"),
        .target(name: "Outcomes", dependencies: ["CareModel"]),
        .target(name: "Guidance", dependencies: ["CCmark", "CareModel"]),
        .target(
            name: "ClinicFolder", dependencies: ["CareModel", .product(name: "Yams", package: "Yams")],
            exclude: ["BuiltIn"]),
        .target(name: "Oversight", dependencies: ["CareModel", "Outcomes"]),
        .target(
            name: "Templates", path: "Templates", exclude: ["pages", "components", "strings", "overseen.css", "search.js", "sealed.js"]),
        .target(
            name: "CareSite",
            dependencies: [
                "CareModel", "Outcomes", "Guidance", "ClinicFolder", "Oversight", "Templates",
                .product(name: "Mustache", package: "swift-mustache", condition: .when(traits: ["Site"])),
            ]),
        .target(
            name: "Sealing",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Site"])),
                .product(name: "CryptoExtras", package: "swift-crypto", condition: .when(traits: ["Site"])),
            ],
            exclude: ["Words"]),
        .target(name: "Leaks"),
        .target(name: "ClinicChecking", dependencies: ["CareModel", "Outcomes", "ClinicFolder", "Oversight"]),
        .target(name: "OverseenReporting", dependencies: ["CareModel", "ClinicFolder", "Oversight", "ClinicChecking"]),
        .target(
            name: "OverseenConsole",
            dependencies: [
                "CareModel", "ClinicFolder", "Oversight", "ClinicChecking", "OverseenReporting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "OversightGate", dependencies: ["CareModel", "ClinicFolder", "Oversight", "ClinicChecking"]),
        .target(
            name: "Overseen",
            dependencies: [
                "CareModel", "Outcomes", "Guidance", "ClinicFolder", "Oversight", "ClinicChecking", "OverseenReporting", "OverseenConsole",
                "CareSite", "Leaks", "Sealing", .target(name: "CAllocator", condition: .when(platforms: [.linux])),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Site"])),
                .product(name: "FlyingFox", package: "FlyingFox", condition: .when(traits: ["Site"])),
                .product(name: "FlyingSocks", package: "FlyingFox", condition: .when(traits: ["Site"])),
            ],
            exclude: [
                "Starter/clinic.yml", "Starter/people.yml", "Starter/tools.yml", "Starter/pathways", "Starter/guidance",
                "Starter/patients", "Starter/outcomes",
            ]),
        .executableTarget(name: "overseen-cli", dependencies: ["Overseen"]),
        .executableTarget(
            name: "oversight-check",
            dependencies: [
                "CareModel", "ClinicFolder", "Oversight", "ClinicChecking", "OverseenReporting", "OverseenConsole", "OversightGate",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Without ArgumentParser: each consumer of the build plugin compiles it.
        .executableTarget(
            name: "oversight-gate",
            dependencies: ["CareModel", "ClinicFolder", "ClinicChecking", "OverseenReporting", "OversightGate"]),

        // What a package adds to its targets, or runs by hand.
        .plugin(name: "OversightCheck", capability: .buildTool(), dependencies: ["oversight-gate"]),
        .plugin(
            name: "CheckOversight",
            capability: .command(
                intent: .custom(
                    verb: "check-oversight", description: "Check that every AI-handled step has a named human overseer; write nothing.")),
            dependencies: ["oversight-check"]),
        .plugin(
            name: "BuildCareSite",
            capability: .command(
                intent: .custom(verb: "build-care-site", description: "Check a clinic folder and build its site."),
                permissions: [
                    .writeToPackageDirectory(reason: "The site is written into the package, and the map of addresses into the clinic.")
                ]),
            dependencies: ["overseen-cli"]),

        .testTarget(name: "CareModelTests", dependencies: ["CareModel"]),
        .testTarget(name: "ClinicFolderTests", dependencies: ["ClinicFolder", "CareModel"]),
        .testTarget(name: "OutcomesTests", dependencies: ["Outcomes", "ClinicFolder", "CareModel"]),
        .testTarget(name: "GuidanceTests", dependencies: ["Guidance", "CareModel"]),
        .testTarget(name: "OversightTests", dependencies: ["Oversight", "ClinicFolder", "Outcomes", "CareModel"]),
        .testTarget(
            name: "OversightGateTests", dependencies: ["OversightGate", "Oversight", "ClinicFolder", "ClinicChecking", "CareModel"]),
        .testTarget(name: "LeaksTests", dependencies: ["Leaks"]),
        .testTarget(name: "SealingTests", dependencies: ["Sealing"]),
        .testTarget(
            name: "CareSiteTests",
            dependencies: ["CareSite", "Oversight", "ClinicFolder", "Outcomes", "Guidance", "CareModel", "Templates"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Overseen", "Sealing", "ClinicFolder", "Oversight", "CareModel", "Templates", "overseen-cli"]),
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
