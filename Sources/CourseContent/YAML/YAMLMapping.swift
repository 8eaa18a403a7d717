import Yams

/// The fields of one YAML mapping, read by name; whatever is wrong is reported with its line, and reading goes on.
struct YAMLMapping {
    let file: String
    /// Where the mapping begins.
    let place: Place
    /// Lines of the file before the YAML, for front matter.
    let lineOffset: Int
    private let nodes: [String: Node]
    private let keyPlaces: [String: Place]

    /// Nil when `node` is no mapping.
    /// - Parameter known: the fields that may stand here; any other is reported.
    init?(_ node: Node, file: String, lineOffset: Int = 0, known: [String], log: inout ProblemLog) {
        self.file = file
        self.lineOffset = lineOffset
        place = Self.place(of: node, file, lineOffset)
        guard case .mapping(let mapping) = node else {
            log.report(.wrongType, at: place, "expected fields, found \(node.kindName)", hint: "write lines of `name: value`, with \(listed(known))")
            return nil
        }
        var (nodes, keyPlaces): ([String: Node], [String: Place]) = ([:], [:])
        for (key, value) in mapping {
            let keyPlace = Self.place(of: key, file, lineOffset)
            guard case .scalar(let scalar) = key else {
                log.report(.wrongType, at: keyPlace, "a field must have a plain name", hint: "write `name: value`, with \(listed(known))")
                continue
            }
            if YAMLComposer.isMarked(scalar.string) { continue }
            guard known.contains(scalar.string) else {
                let guess = known.nearest(to: scalar.string).map { "did you mean `\($0)`? " } ?? ""
                log.report(.unknownKey, at: keyPlace, "`\(scalar.string.shortened)` is no field here", hint: "\(guess)known here: \(listed(known))")
                continue
            }
            nodes[scalar.string] = value
            keyPlaces[scalar.string] = keyPlace
        }
        (self.nodes, self.keyPlaces) = (nodes, keyPlaces)
    }

    func has(_ name: String) -> Bool { nodes[name] != nil }

    /// The value of a field, or nil with its absence reported.
    func required(_ name: String, _ log: inout ProblemLog) -> Node? {
        if let node = nodes[name] { return node }
        log.report(.missingKey, at: place, "`\(name)` is missing", hint: "add a line `\(name): …`")
        return nil
    }

    func optional(_ name: String) -> Node? { nodes[name] }

    /// Where the name of a field stands, or where the mapping begins when it has none.
    func place(of name: String) -> Place { keyPlaces[name] ?? place }

    func place(of node: Node) -> Place { Self.place(of: node, file, lineOffset) }

    func mapping(_ node: Node, known: [String], _ log: inout ProblemLog) -> YAMLMapping? {
        YAMLMapping(node, file: file, lineOffset: lineOffset, known: known, log: &log)
    }

    /// The elements of a list that must not be empty; without the field, or for an empty one, none and the problem reported.
    func list(_ name: String, _ log: inout ProblemLog) -> [Node] {
        guard let node = required(name, &log) else { return [] }
        guard case .sequence(let sequence) = node else {
            log.report(.wrongType, at: place(of: node), "`\(name)` must be a list, found \(node.kindName)", hint: "write one line `- …` for each")
            return []
        }
        if sequence.isEmpty { log.report(.emptyList, at: place(of: node), "`\(name)` is empty", hint: "write one line `- …` for each") }
        return Array(sequence)
    }

    private static func place(of node: Node, _ file: String, _ lineOffset: Int) -> Place {
        Place(file: file, line: max(1, node.mark?.line ?? 1) + lineOffset, column: node.mark.map { max(1, $0.column) })
    }
}

extension Node {
    var kindName: String {
        switch self {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "a single value"
        case .mapping: "fields"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}

extension String {
    /// Fit for a message, however long the text of the file is.
    var shortened: String { count > 60 ? prefix(57) + "…" : self }
}

func listed(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
