/// Names as Prometheus allows and expects them: letters, digits, `_` and `:`, with the unit at the end.
enum MetricName {
    static func plain(_ label: String) -> String {
        let name = String(
            String.UnicodeScalarView(label.unicodeScalars.prefix(200).map { isAllowed($0) ? $0 : "_" })
        )
        guard let first = name.unicodeScalars.first, !("0"..."9").contains(first) else { return "_" + name }
        return name
    }

    static func total(_ label: String) -> String { suffixed(label, "_total") }

    static func seconds(_ label: String) -> String { suffixed(label, "_seconds") }

    private static func suffixed(_ label: String, _ suffix: String) -> String {
        let name = plain(label)
        return name.hasSuffix(suffix) ? name : name + suffix
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", ":": true
        default: false
        }
    }
}
