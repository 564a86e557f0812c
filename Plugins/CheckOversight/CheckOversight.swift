import Foundation
import PackagePlugin

/// `swift package check-oversight`: checks the clinics of a package and writes nothing.
@main
struct CheckOversight: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        var all = ["package", "--package-directory", context.package.directoryURL.path(percentEncoded: false)]
        for case let target as any SourceModuleTarget in context.package.targets {
            all += ["--target-directory", target.name + "=" + target.directoryURL.path(percentEncoded: false)]
        }
        try run(context.tool(named: "oversight-check").url, called: "check-oversight", all + arguments.withoutPackageOptions)
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension CheckOversight: XcodeCommandPlugin {
        func performCommand(context: XcodePluginContext, arguments: [String]) throws {
            let project = context.xcodeProject.directoryURL.path(percentEncoded: false)
            var extractor = ArgumentExtractor(arguments)
            var all = ["package", "--package-directory", project]
            for name in extractor.extractOption(named: "target") {
                all += ["--target", name, "--target-directory", name + "=" + project + "/" + name]
            }
            try run(context.tool(named: "oversight-check").url, called: "check-oversight", all + extractor.remainingArguments)
        }
    }
#endif
