import Foundation
import PackagePlugin

/// Turns the Markdown and YAML of `KnowledgeBase/` into Swift literals whenever a file there changes.
@main
struct EmbedGuidance: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "Files.swift")
        let generator = try context.tool(named: "embed-guidance")
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (found?.compactMap { $0 as? URL } ?? [])
            .filter { ["md", "yml"].contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) files of guidance",
                executable: generator.url,
                arguments: [output.path, folder.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output])
        ]
    }
}
