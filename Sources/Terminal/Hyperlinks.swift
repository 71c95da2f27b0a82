extension Surroundings {
    /// Whether the terminal is known to make links of what stands between OSC 8. A terminal cannot be asked, so this
    /// goes by the names that those give themselves which do. `FORCE_HYPERLINK` decides otherwise: `0` no, anything else
    /// yes. Inside of tmux and screen it is no, for what is outside of them is not known.
    package var hasLinks: Bool {
        if let wish = value("FORCE_HYPERLINK") { return wish != "0" }
        let kind = value("TERM") ?? ""
        guard isOutputTerminal, isCapable, !["screen", "tmux", "linux"].contains(where: kind.hasPrefix) else {
            return false
        }
        return ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains { value($0) != nil }
            || Self.programs.contains(value("TERM_PROGRAM") ?? "")
            || Self.kinds.contains { kind == $0 || kind.hasPrefix($0 + "-") }
            // From 0.50 on; that one itself crashes.
            || (value("VTE_VERSION").flatMap(Int.init) ?? 0) > 5000
    }

    private static let programs: Set = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "mintty", "rio", "Tabby"]
    private static let kinds = ["xterm-kitty", "alacritty", "foot", "xterm-ghostty", "wezterm", "contour"]
}
