import Foundation
import PackagePlugin

/// Stops a build while a step that an AI tool handles has no named human overseer.
@main
struct OversightCheck: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        [
            try check(
                target.name, in: target.directoryURL, of: context.package.directoryURL, workDirectory: context.pluginWorkDirectoryURL,
                tool: context.tool(named: "oversight-gate").url)
        ]
    }

    /// One command, which runs in every build.
    ///
    /// Its only input is a stamp that the tool itself rewrites at the end of each run, so the input is always newer than the
    /// output: warnings are shown each time, and a new day or a new file is noticed. The tool looks for the clinic and walks
    /// its folder by itself, because a plan of the build may be older than the folder.
    private func check(_ target: String, in directory: URL, of package: URL, workDirectory: URL, tool: URL) throws -> Command {
        let stamp = workDirectory.appending(path: "oversight.stamp")
        let register = workDirectory.appending(path: "OversightRegister.swift")
        if !FileManager.default.fileExists(atPath: stamp.path(percentEncoded: false)) {
            try Data().write(to: stamp)
        }
        return .buildCommand(
            displayName: "Checking that each AI step of \(target) has a named human overseer", executable: tool,
            arguments: [
                target, directory.path(percentEncoded: false), package.path(percentEncoded: false), stamp.path(percentEncoded: false),
                register.path(percentEncoded: false),
            ],
            inputFiles: [stamp], outputFiles: [register])
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension OversightCheck: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            // A target of an Xcode project has no directory of its own: the folder of its name, else the project's.
            let project = context.xcodeProject.directoryURL
            let own = project.appending(path: target.displayName)
            let hasOwn = FileManager.default.fileExists(atPath: own.path(percentEncoded: false))
            return [
                try check(
                    target.displayName, in: hasOwn ? own : project, of: project, workDirectory: context.pluginWorkDirectoryURL,
                    tool: context.tool(named: "oversight-gate").url)
            ]
        }
    }
#endif
