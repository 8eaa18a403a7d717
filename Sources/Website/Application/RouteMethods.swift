import Hummingbird

/// Which methods an address takes: asked only when no route was found, to tell a wrong method from a wrong path.
struct RouteMethods: Sendable {
    private struct Pattern: Sendable {
        let text: String
        /// Nil stands for any one step.
        let steps: [Substring?]
        let methods: [HTTPRequest.Method]
    }

    private let patterns: [Pattern]

    /// - Parameter methods: by path; a step in braces stands for any.
    init(_ methods: [String: [HTTPRequest.Method]]) {
        patterns = methods.map { path, methods in
            Pattern(text: path, steps: path.split(separator: "/").map { $0.hasPrefix("{") ? nil : $0 }, methods: methods)
        }
    }

    /// The pattern that the path meets, and what it takes; words go before wildcards.
    func at(_ path: String) -> (pattern: String, methods: [HTTPRequest.Method])? {
        let steps = path.split(separator: "/")
        let met = patterns.filter { pattern in
            pattern.steps.count == steps.count && zip(pattern.steps, steps).allSatisfy { $0 == nil || $0 == $1 }
        }
        return met.min { $0.steps.count(where: { $0 == nil }) < $1.steps.count(where: { $0 == nil }) }.map { ($0.text, $0.methods) }
    }
}
