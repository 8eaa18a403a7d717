/// The labels of one series in their written form, `{method="GET",route="/verify"}`, which also tells series apart.
struct MetricLabels: Sendable, Hashable {
    static let maximumValueBytes = 120
    static let overflow = MetricLabels([("overflow", "true")])

    private let pairs: String

    init(_ dimensions: [(String, String)]) {
        pairs = dimensions.map { "\(MetricName.plain($0.0))=\"\(Self.escaped($0.1))\"" }.sorted().joined(separator: ",")
    }

    /// - Parameter extra: a pair of the format's own, like `le="0.5"`.
    func text(adding extra: String? = nil) -> String {
        let all = [pairs, extra ?? ""].filter { !$0.isEmpty }.joined(separator: ",")
        return all.isEmpty ? "" : "{\(all)}"
    }

    private static func escaped(_ value: String) -> String {
        var result = ""
        for scalar in value.unicodeScalars {
            guard result.utf8.count < maximumValueBytes else { break }
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
