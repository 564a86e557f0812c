import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory build-care-site`: checks a clinic folder and builds its site.
@main
struct BuildCareSite: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        try build(with: context.tool(named: "overseen-cli").url, package: context.package.directoryURL, arguments.withoutPackageOptions)
    }

    /// The package's `_site`, unless the arguments name another folder. `overseen build` itself refuses one that holds files and
    /// was not written by it.
    private func build(with tool: URL, package: URL, _ arguments: [String]) throws {
        let namesOutput = arguments.contains { $0 == "-o" || $0 == "--output" || $0.hasPrefix("--output=") }
        let output = namesOutput ? [] : ["--output", package.appending(path: "_site").path(percentEncoded: false)]
        try run(tool, called: "overseen", ["build"] + arguments + output)
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension BuildCareSite: XcodeCommandPlugin {
        func performCommand(context: XcodePluginContext, arguments: [String]) throws {
            var extractor = ArgumentExtractor(arguments)
            _ = extractor.extractOption(named: "target")
            let project = context.xcodeProject.directoryURL
            try build(with: context.tool(named: "overseen-cli").url, package: project, extractor.remainingArguments)
        }
    }
#endif
