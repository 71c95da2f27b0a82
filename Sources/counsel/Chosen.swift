import Foundation

/// A setting as it holds in this run, and who said so.
struct Chosen<Value> {
    var value: Value
    var origin: SettingOrigin
}

/// Who has the say, in the order of precedence.
enum SettingOrigin: Equatable, CustomStringConvertible {
    case flag(String)
    /// A variable of the environment.
    case environment(String)
    case file(path: String, line: Int)
    case usual

    var description: String {
        switch self {
        case .flag(let name), .environment(let name): name
        case .file(let path, let line): "\(path):\(line)"
        case .usual: "default"
        }
    }
}

extension Chosen {
    /// What the command line says, or else the environment, or else the file, or else what is usual.
    init(
        flag: (String, Value?)? = nil, environment: (String, Value?)? = nil, file: Settings.Entry<Value>?, usual: Value
    ) where Value: Sendable {
        if let flag, let value = flag.1 {
            self.init(value: value, origin: .flag(flag.0))
        } else if let environment, let value = environment.1 {
            self.init(value: value, origin: .environment(environment.0))
        } else if let file {
            self.init(file)
        } else {
            self.init(value: usual, origin: .usual)
        }
    }

    init(_ entry: Settings.Entry<Value>) where Value: Sendable {
        self.init(value: entry.value, origin: .file(path: Settings.current.path ?? "", line: entry.line))
    }

    func map<Other>(_ transform: (Value) -> Other) -> Chosen<Other> {
        Chosen<Other>(value: transform(value), origin: origin)
    }
}

/// The variables of this process.
let environment = ProcessInfo.processInfo.environment

/// A variable of this process; nil when it is empty or not there.
func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
