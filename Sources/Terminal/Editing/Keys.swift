/// One thing that a person did at the keyboard.
enum Key: Equatable {
    case scalar(Unicode.Scalar)
    case command(Command)
    case paste(String)
}

/// What is bound to keys that send more than one byte, and steps that the editor takes by itself.
///
/// libedit looks a character up in a table of 256; the C1 controls in it are free, as nobody can type them. So each
/// command is one of these characters, and no binding needs to begin with ESC, which libedit would wait behind for ever.
enum Command: UInt32, CaseIterable {
    case interrupt = 0x81
    case paste, join, newline, up, down, complete, showBelow, search, searchStep, recalled, leave, edit
    case left, right, home, end, delete, wordLeft, wordRight, deleteWord, earlier, later

    /// The name under which libedit knows what to do.
    var name: String {
        switch self {
        case .left: "ed-prev-char"
        case .right: "ed-next-char"
        case .home: "ed-move-to-beg"
        case .end: "ed-move-to-end"
        case .delete: "ed-delete-next-char"
        case .wordLeft: "ed-prev-word"
        case .wordRight: "em-next-word"
        case .deleteWord: "em-delete-next-word"
        case .earlier: "ed-prev-history"
        case .later: "ed-next-history"
        default: "counsel-\(self)"
        }
    }

    /// The command of an escape sequence, without its ESC; nil for one that means nothing here.
    init?(sequence: String) {
        guard let command = Self.sequences[sequence] else { return nil }
        self = command
    }

    private static let sequences: [String: Command] = [
        "[A": .up, "OA": .up, "[B": .down, "OB": .down, "[C": .right, "OC": .right, "[D": .left, "OD": .left,
        "[H": .home, "OH": .home, "[1~": .home, "[7~": .home, "[F": .end, "OF": .end, "[4~": .end, "[8~": .end,
        "[3~": .delete, "[3;5~": .deleteWord, "[3;3~": .deleteWord,
        "[1;5C": .wordRight, "[1;3C": .wordRight, "[5C": .wordRight, "Oc": .wordRight,
        "[1;5D": .wordLeft, "[1;3D": .wordLeft, "[5D": .wordLeft, "Od": .wordLeft,
        "\r": .newline, "\n": .newline, "[13;2u": .newline, "[13;3u": .newline, "[27;2;13~": .newline,
        "[27;3;13~": .newline,
    ]
}
