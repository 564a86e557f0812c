// swift-tools-version: 6.1
import PackageDescription

// A library whose target holds a clinic folder, and a command that shows the register that the build wrote.
let package = Package(
    name: "ClinicInTarget",
    platforms: [.macOS(.v15)],
    products: [.library(name: "Care", targets: ["Care"])],
    dependencies: [.package(name: "overseen", path: "../../..", traits: [])],
    targets: [
        .target(
            name: "Care", exclude: ["Clinic", "overseen.json"], plugins: [.plugin(name: "OversightCheck", package: "overseen")]),
        .executableTarget(name: "show-register", dependencies: ["Care"]),
    ]
)
