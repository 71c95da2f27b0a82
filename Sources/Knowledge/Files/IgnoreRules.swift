/// What the `.gitignore` files on the way to a folder say of its entries.
struct IgnoreRules {
    private struct Rule {
        /// How many bytes of a path are the folder of the `.gitignore`, with the slash at its end.
        var depth: Int
        var glob: Glob
        var isException: Bool
    }

    private var rules: [Rule] = []

    /// Adds the rules of the `.gitignore` of one folder; `folder` is its path, empty for the top.
    mutating func add(_ text: String, of folder: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            var pattern = line[...]
            while pattern.last == " " || pattern.last == "\t" { pattern.removeLast() }
            guard let first = pattern.first, first != "#" else { continue }
            let isException = first == "!"
            if isException { pattern.removeFirst() }
            guard !pattern.isEmpty else { continue }
            let depth = folder.isEmpty ? 0 : folder.utf8.count + 1
            rules.append(Rule(depth: depth, glob: Glob(pattern), isException: isException))
        }
    }

    /// The last rule that fits decides, as in git. `path` is within each of the folders.
    func ignore(_ path: String, isFolder: Bool) -> Bool {
        guard !rules.isEmpty else { return false }
        var path = path
        return path.withUTF8 { path in
            let rule = rules.last { rule in
                (isFolder || !rule.glob.isForFolders) && rule.glob.matches(path.dropFirst(rule.depth))
            }
            return rule.map { !$0.isException } ?? false
        }
    }
}
