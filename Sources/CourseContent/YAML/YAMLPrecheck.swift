/// Refuses, before the parser sees it, what makes YAML dangerous or hard to read: anchors and aliases (a few lines of them unfold into millions of values),
/// tags, directives, and nesting deep enough to exhaust a stack.
///
/// It reads lines, not YAML, and errs on the side of refusing: every anchor, alias, tag and bracket that the parser would act on stands at the start of
/// a token, so what looks like one in running text at such a place is refused as well, and closing brackets count only where they surely close.
struct YAMLPrecheck {
    private let file: String
    private let limits: ContentLimits
    private var log = ProblemLog()
    private var flowDepth = 0
    private var closersCount = true

    /// The problems found; empty when the text may be parsed.
    static func problems(in text: String, file: String, firstLine: Int, limits: ContentLimits) -> [ContentProblem] {
        var check = YAMLPrecheck(file: file, limits: limits)
        for (index, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            check.read(Array(line), at: firstLine + index)
        }
        return check.log.problems
    }

    private init(file: String, limits: ContentLimits) {
        (self.file, self.limits) = (file, limits)
    }

    private mutating func read(_ line: [Unicode.Scalar], at number: Int) {
        let lead = line.prefix { isBlank($0) || $0 == "-" || $0 == "?" || $0 == ":" }.count
        if lead > limits.indentation, lead < line.count {
            log.report(
                .yamlTooDeep,
                at: Place(file: file, line: number),
                "the line begins in column \(lead + 1)",
                hint: "indent by two; nothing here nests deeper than \(limits.indentation) columns"
            )
        }
        if line.first == "%" {
            log.report(.yamlTag, at: Place(file: file, line: number, column: 1), "a YAML directive", hint: "remove the line")
        }

        var before: Unicode.Scalar?
        var index = 0
        while index < line.count {
            let scalar = line[index]
            if isBlank(scalar) {
                index += 1
                continue
            }
            let isStart = before.map { opensToken($0) } ?? true
            if scalar == "#", index == 0 || isBlank(line[index - 1]) { return }
            if isStart { inspect(line, at: index, number) }
            if isStart, scalar == "\"" || scalar == "'" {
                guard let end = endOfQuote(line, from: index) else {
                    closersCount = false
                    index += 1
                    before = scalar
                    continue
                }
                index = end
            } else if scalar == "]" || scalar == "}", closersCount {
                flowDepth = max(0, flowDepth - 1)
            }
            before = line[index]
            index += 1
        }
    }

    private mutating func inspect(_ line: [Unicode.Scalar], at index: Int, _ number: Int) {
        let place = Place(file: file, line: number, column: index + 1)
        switch line[index] {
        case "&", "*":
            let name = line[(index + 1)...].prefix { isNameCharacter($0) }
            let follower = line[(index + 1 + name.count)...].first
            guard !name.isEmpty, follower.map({ isBlank($0) || "?:,]}%@`".unicodeScalars.contains($0) }) ?? true else { return }
            log.report(
                .yamlAlias,
                at: place,
                "`\(line[index])` begins a YAML anchor or alias here",
                hint: "write the content out in each place; put running text in quotes, beginning with another character"
            )
        case "!":
            log.report(.yamlTag, at: place, "`!` begins a YAML tag here", hint: "leave the tag out; put running text in quotes")
        case "[", "{":
            flowDepth += 1
            guard flowDepth == limits.flowDepth + 1 else { return }
            log.report(.yamlTooDeep, at: place, "more than \(limits.flowDepth) brackets are open", hint: "close them, or use indented lines")
        default:
            return
        }
    }

    /// The index of the closing quote on the same line.
    private func endOfQuote(_ line: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start + 1
        while index < line.count {
            if line[index] == "\\", line[start] == "\"" {
                index += 2
                continue
            }
            if line[index] == line[start] {
                guard line[start] == "'", index + 1 < line.count, line[index + 1] == "'" else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }

    /// Whether a token can begin after this character.
    private func opensToken(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "?", ":", ",", "[", "{": true
        default: false
        }
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    /// The characters of an anchor's name in libyaml.
    private func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
