/// What the `.gitignore` files on the way to a folder say of its entries.
struct IgnoreRules {
    private struct Rule {
        /// The folder of the `.gitignore`, with a slash at its end; empty at the top.
        var folder: String
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
            rules.append(
                Rule(folder: folder.isEmpty ? "" : folder + "/", glob: Glob(pattern), isException: isException))
        }
    }

    /// The last rule that fits decides, as in git.
    func ignore(_ path: String, isFolder: Bool) -> Bool {
        for rule in rules.reversed() where path.hasPrefix(rule.folder) && (isFolder || !rule.glob.isForFolders) {
            if rule.glob.matches(String(path.dropFirst(rule.folder.count))) { return !rule.isException }
        }
        return false
    }
}
