/// Where the files of this person belong, after the XDG Base Directory specification.
///
///     let folders = Folders(environment: ["HOME": "/home/ada", "XDG_CACHE_HOME": "/fast"])
///     folders.data     // "/home/ada/.local/share/counsel"
///     folders.cache    // "/fast/counsel"
///
/// Nothing is read, made or checked here: these are names. A folder is nil when neither its own variable nor `HOME`
/// gives an absolute path; there is then no place that would be right.
package struct Folders: Sendable, Equatable {
    /// Settings: `$XDG_CONFIG_HOME/counsel`, else `~/.config/counsel`. Only ever read from.
    package let configuration: String?
    /// What must last: `$XDG_DATA_HOME/counsel`, else `~/.local/share/counsel`. The history lives here.
    package let data: String?
    /// What can be made again: `$XDG_CACHE_HOME/counsel`, else `~/.cache/counsel`.
    package let cache: String?

    /// Takes the variables of the process; those that are empty or hold a relative path count as unset.
    package init(environment: [String: String]) {
        func folder(_ variable: String, else place: String) -> String? {
            if let base = absolute(environment[variable]) { return base + "/counsel" }
            if let home = absolute(environment["HOME"]) { return home + place + "/counsel" }
            return nil
        }
        configuration = folder("XDG_CONFIG_HOME", else: "/.config")
        data = folder("XDG_DATA_HOME", else: "/.local/share")
        cache = folder("XDG_CACHE_HOME", else: "/.cache")
    }
}

/// The path without slashes at its end (the root is then empty), or nil unless it is absolute.
private func absolute(_ path: String?) -> String? {
    guard var path, path.hasPrefix("/") else { return nil }
    while path.hasSuffix("/") { path.removeLast() }
    return path
}
