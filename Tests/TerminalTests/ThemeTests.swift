import Foundation
import Testing

@testable import Terminal

@Suite struct ThemeTests {
    /// What terminals make of the sixteen colours when nobody has changed them, red and magenta and their bright forms:
    /// `bold` is drawn bright by some.
    private static let palettes: [String: [Int: UInt32]] = [
        "xterm": [31: 0xCD0000, 35: 0xCD00CD, 91: 0xFF0000, 95: 0xFF00FF],
        "Linux": [31: 0xAA0000, 35: 0xAA00AA, 91: 0xFF5555, 95: 0xFF55FF],
        "GNOME": [31: 0xC01C28, 35: 0xA347BA, 91: 0xF66151, 95: 0xC061CB],
        "Windows": [31: 0xC50F1F, 35: 0x881798, 91: 0xE74856, 95: 0xB4009E],
        "Apple": [31: 0x990000, 35: 0xB200B2, 91: 0xE50000, 95: 0xE500E5],
        "Solarized": [31: 0xDC322F, 35: 0xD33682, 91: 0xCB4B16, 95: 0x6C71C4],
        "VS Code": [31: 0xCD3131, 35: 0xBC3FBC, 91: 0xF14C4C, 95: 0xD670D6],
    ]

    /// A colour that is not in the palettes above has not been looked at. Cyan has 1.2 on white, blue 1.6 on black.
    @Test(arguments: Role.allCases) func `colours can be read on white and on black`(role: Role) throws {
        let numbers = (Theme.colored.codes[role] ?? "").split(separator: ";").compactMap { Int($0) }
        for color in numbers where color >= 30 {
            for (name, palette) in Self.palettes {
                let forms = numbers.contains(1) ? [color, color + 60] : [color]
                for form in forms {
                    let value = try #require(palette[form], "\(name) \(form)")
                    for background: UInt32 in [0xFFFFFF, 0x000000] {
                        #expect(contrast(value, background) > 2.3, "\(role) on \(background) in \(name)")
                    }
                }
            }
        }
    }

    /// After the Web Content Accessibility Guidelines: 1 to 21.
    private func contrast(_ one: UInt32, _ other: UInt32) -> Double {
        func luminance(_ color: UInt32) -> Double {
            zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
                let share = Double((color >> part.0) & 0xFF) / 255
                return sum + part.1 * (share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4))
            }
        }
        let values = [luminance(one), luminance(other)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    @Test func `every role has looks of its own kind`() {
        #expect(Role.allCases.allSatisfy { Theme.colored.codes[$0] != nil })
        #expect(Theme.plain.codes.isEmpty)
    }
}
