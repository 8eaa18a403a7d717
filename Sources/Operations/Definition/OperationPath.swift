/// A path below `/api/v1`, `cohorts/{cohort}/marks`: words, and names of fields in braces.
package struct OperationPath: Sendable, Hashable, ExpressibleByStringLiteral {
    package enum Step: Sendable, Hashable {
        case word(String)
        case field(String)
    }

    package let steps: [Step]

    package init(stringLiteral text: String) {
        steps = text.split(separator: "/").map { step in
            step.hasPrefix("{") && step.hasSuffix("}") ? .field(String(step.dropFirst().dropLast())) : .word(String(step))
        }
    }

    /// Of the fields, in order.
    package var names: [String] {
        steps.compactMap { step in
            if case .field(let name) = step { name } else { nil }
        }
    }
}

extension OperationPath: CustomStringConvertible {
    package var description: String {
        steps.map { step in
            switch step {
            case .word(let word): word
            case .field(let name): "{\(name)}"
            }
        }.joined(separator: "/")
    }
}
