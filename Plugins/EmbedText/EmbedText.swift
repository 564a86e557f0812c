import Foundation
import PackagePlugin

/// Puts every text file below a target's directory into the target as a Swift string literal, so that the binary needs
/// no resource bundle beside it. (SwiftPM's own `.embedInCode` compiles to array literals and takes minutes for a theme.)
@main
struct EmbedText: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedText.swift")
        let files = textFiles(in: target.directoryURL)
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) text files into \(target.name)",
                executable: try context.tool(named: "embed-text").url,
                arguments: [output.path(percentEncoded: false), target.directoryURL.path(percentEncoded: false)] + files,
                inputFiles: files.map { target.directoryURL.appending(path: $0) },
                outputFiles: [output])
        ]
    }

    private func textFiles(in directory: URL) -> [String] {
        let kinds = ["mustache", "csv", "css", "js", "yml", "md", "txt"]
        let found = FileManager.default.subpaths(atPath: directory.path(percentEncoded: false)) ?? []
        return found.filter { path in kinds.contains { path.hasSuffix("." + $0) } && !path.contains(".docc/") }.sorted()
    }
}
