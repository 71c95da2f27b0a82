import Yams

/// YAML as it is met in front matter and manifests: keys with texts, lists of texts, and little else.
/// Yams stays behind this file.
package struct Yaml {
    private let node: Node
    /// Lines before the first of this text, where it is a part of a file.
    private let offset: Int

    /// What was wrong, and on which line of the text, counted from 1.
    package struct Mistake: Error {
        package var reason: String
        package var line: Int
    }

    /// An empty text is an empty mapping.
    package init(parsing text: String, offset: Int = 0) throws(Mistake) {
        self.offset = offset
        let composed: Node?
        do {
            composed = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw Mistake(error, offset: offset)
        } catch {
            throw Mistake(reason: "\(error)", line: offset + 1)
        }
        node = composed ?? Node.mapping(Node.Mapping([]))
        guard isMapping else { throw Mistake(reason: "it is not a list of 'key: value'", line: line) }
    }

    private init(_ node: Node, offset: Int) {
        self.node = node
        self.offset = offset
    }

    package var line: Int { offset + (node.mark?.line ?? 1) }
    var isList: Bool { node.sequence != nil }
    var isMapping: Bool { node.mapping != nil }

    /// The keys of a mapping with their values, in the order of the text.
    package var entries: [(key: String, value: Yaml)] {
        guard let mapping = node.mapping else { return [] }
        return mapping.compactMap { key, value in key.string.map { ($0, Yaml(value, offset: offset)) } }
    }

    subscript(key: String) -> Yaml? {
        entries.first { $0.key == key }?.value
    }

    /// A single text: "yes", "3" and "1.0" are texts as well. Nil for lists, mappings and nothing.
    package var text: String? {
        guard let scalar = node.scalar, !(scalar.string.isEmpty && scalar.style == .any) else { return nil }
        return scalar.tag.rawValue.hasSuffix(":null") ? nil : scalar.string
    }

    /// The elements of a list, or the one thing that stands where a list might.
    var elements: [Yaml] {
        guard let sequence = node.sequence else { return node.scalar != nil && text == nil ? [] : [self] }
        return sequence.map { Yaml($0, offset: offset) }
    }

    /// A list of texts; nil when an element is no text.
    package var texts: [String]? {
        let found = elements.map(\.text)
        return found.contains(nil) ? nil : found.compactMap(\.self)
    }
}

extension Yaml.Mistake {
    fileprivate init(_ error: YamlError, offset: Int) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(reason: problem, line: offset + mark.line)
        case .duplicatedKeysInMapping(let keys, _):
            self.init(reason: "a key stands twice: \(keys.joined(separator: ", "))", line: offset + 1)
        case .reader(let problem, _, _, _): self.init(reason: problem, line: offset + 1)
        default: self.init(reason: "it cannot be understood", line: offset + 1)
        }
    }
}
