// swift-tools-version: 6.1
import PackageDescription

// A package that adds no plugin to its targets and runs check-oversight and build-care-site by hand.
let package = Package(
    name: "CommandsOnly",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "overseen", path: "../../..")],
    targets: [.target(name: "Plain")]
)
