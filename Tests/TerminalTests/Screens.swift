import Support
import Testing

/// Compares a text with the file of that name in Screens.
func expectScreen(_ name: String, shows text: String, _ location: SourceLocation = #_sourceLocation) {
    let difference = differenceFromKept(name, text)
    #expect(difference == nil, sourceLocation: location)
}
