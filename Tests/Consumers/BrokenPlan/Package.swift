// swift-tools-version: 6.1
import PackageDescription

// A target that holds only some plans, one of them with a step that nobody oversees: its build must fail.
let package = Package(
    name: "BrokenPlan",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "overseen", path: "../../..", traits: [])],
    targets: [
        .target(name: "Ward", exclude: ["Plans", "overseen.json"], plugins: [.plugin(name: "OversightCheck", package: "overseen")])
    ]
)
