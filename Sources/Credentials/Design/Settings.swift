internal import Yams

/// A mapping of a YAML file with a fixed set of keys. Every getter reports what is wrong and goes on.
struct Settings {
    let node: Node
    let log: DesignLog
    private let what: String
    private let entries: [String: Node]

    /// `what` names the mapping in messages; `keys` are all it may have.
    init?(_ node: Node?, what: String, keys: [String], log: DesignLog) {
        guard let node, let mapping = node.mapping else {
            log.report(node, "\(what) must be a mapping with the keys \(keys.joined(separator: ", "))")
            return nil
        }
        var entries: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.string, keys.contains(name) else {
                log.report(key, "\(what) has no setting “\(key.string ?? "?")”; it may have \(keys.joined(separator: ", "))")
                continue
            }
            entries[name] = value
        }
        self.node = node
        self.log = log
        self.what = what
        self.entries = entries
    }

    subscript(key: String) -> Node? { entries[key] }

    func string(_ key: String) -> String? {
        guard let value = entries[key] else {
            log.report(node, "\(what) lacks “\(key)”")
            return nil
        }
        guard let string = value.scalar?.string, !string.isEmpty else {
            log.report(value, "“\(key)” must be a text that is not empty")
            return nil
        }
        return string
    }

    /// `fallback` where the key is absent; absent without a fallback is a problem.
    func number(_ key: String, in range: ClosedRange<Double>, otherwise fallback: Double? = nil) -> Double? {
        guard let value = entries[key] else {
            if fallback == nil { log.report(node, "\(what) lacks “\(key)”") }
            return fallback
        }
        guard let number = value.scalar.flatMap({ Double($0.string) }), range.contains(number) else {
            log.report(value, "“\(key)” must be a number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    func whole(_ key: String, in range: ClosedRange<Int>, otherwise fallback: Int) -> Int? {
        guard let value = entries[key] else { return fallback }
        guard let number = value.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            log.report(value, "“\(key)” must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// False where the key is absent.
    func flag(_ key: String) -> Bool {
        guard let value = entries[key] else { return false }
        switch value.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            log.report(value, "“\(key)” must be true or false")
            return false
        }
    }

    /// One of `choices`, or `fallback` where the key is absent.
    func choice(_ key: String, of choices: [String], otherwise fallback: String? = nil) -> String? {
        guard let value = entries[key] else {
            if fallback == nil { log.report(node, "\(what) lacks “\(key)”") }
            return fallback
        }
        guard let choice = value.scalar?.string, choices.contains(choice) else {
            log.report(value, "“\(key)” must be one of \(choices.joined(separator: ", "))")
            return nil
        }
        return choice
    }

    func colour(_ key: String) -> Colour? {
        guard let text = string(key) else { return nil }
        guard let colour = Colour(hexadecimal: text) else {
            log.report(entries[key], "“\(key)” must be written as \"#1d2433\"")
            return nil
        }
        return colour
    }

    /// The named mappings under `key`, in the order of the file.
    func mappings(_ key: String) -> [(name: String, node: Node)] {
        guard let value = entries[key], let mapping = value.mapping else {
            log.report(entries[key] ?? node, "“\(key)” must be a mapping from names to settings")
            return []
        }
        return mapping.compactMap { key, value in key.string.map { ($0, value) } }
    }

    func sequence(_ key: String) -> [Node] {
        guard let value = entries[key], let sequence = value.sequence else {
            log.report(entries[key] ?? node, "“\(key)” must be a list")
            return []
        }
        return Array(sequence)
    }
}
