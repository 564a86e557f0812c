// swift-tools-version: 6.1
import PackageDescription

// A clinic's own command: everything that `overseen` does, with a rule, an instrument and a page section of its own.
let package = Package(
    name: "OwnRule",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "overseen", path: "../../..")],
    targets: [
        .executableTarget(name: "clinic-check", dependencies: [.product(name: "Overseen", package: "overseen")])
    ]
)
