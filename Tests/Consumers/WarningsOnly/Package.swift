// swift-tools-version: 6.1
import PackageDescription

// A target that holds only some plans with a warning in them: its build goes on, and shows the warning each time.
let package = Package(
    name: "WarningsOnly",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "overseen", path: "../../..", traits: [])],
    targets: [
        .target(name: "Ward", exclude: ["Plans", "overseen.json"], plugins: [.plugin(name: "OversightCheck", package: "overseen")])
    ]
)
