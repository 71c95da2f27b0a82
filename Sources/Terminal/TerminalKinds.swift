import Glibc

/// The kinds of terminal that this system has a description of, as terminfo keeps them: a file a kind.
struct TerminalKinds {
    private var folders: [String]

    init(environment: [String: String]) {
        func values(_ name: String) -> [String] {
            (environment[name] ?? "").split(separator: ":").map(String.init)
        }
        folders = values("TERMINFO")
        if let home = environment["HOME"], !home.isEmpty { folders.append(home + "/.terminfo") }
        folders += values("TERMINFO_DIRS") + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
    }

    /// Whether a terminal of this kind can be expected to obey escape sequences.
    func isCapable(_ kind: String) -> Bool {
        guard let first = kind.utf8.first, kind != "dumb", !kind.utf8.contains(UInt8(ascii: "/")) else { return false }
        let shelf = String(decoding: [first], as: UTF8.self)
        // Some systems name the shelf by the number of the letter, since their file names know no upper case.
        let numbered = String(first, radix: 16)
        return folders.contains { folder in
            access("\(folder)/\(shelf)/\(kind)", R_OK) == 0 || access("\(folder)/\(numbered)/\(kind)", R_OK) == 0
        }
    }
}
