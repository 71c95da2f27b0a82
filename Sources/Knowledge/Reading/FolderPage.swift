/// The page of a folder: `index.md`, `_index.md` (Hugo) or `README.md`. It is the topic of the folder's name, above those
/// inside; at the top of everything it keeps its own.
enum FolderPage {
    private static let names = ["_index", "index", "readme"]

    /// Which of several in one folder is meant: the lowest; nil for other files.
    static func rank(of file: String) -> Int? {
        (Folder.withoutEnding(file)?.lowercased()).flatMap(names.firstIndex)
    }

    /// The ids of the files of these names, each by its path without ending, folders' own pages by their folder's.
    static func ids(of files: [String]) -> [String: String] {
        var ids: [String: String] = [:]
        var pages: [String: (rank: Int, file: String)] = [:]
        for file in files {
            guard let id = Folder.withoutEnding(file) else { continue }
            ids[file] = id
            guard let slash = file.lastIndex(of: "/"), let rank = rank(of: String(file[file.index(after: slash)...]))
            else { continue }
            let folder = String(file[..<slash])
            if rank < pages[folder]?.rank ?? names.count { pages[folder] = (rank, file) }
        }
        let taken = Set(ids.values)
        for (folder, page) in pages where !taken.contains(folder) { ids[page.file] = folder }
        return ids
    }
}
