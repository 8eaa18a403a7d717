/// Whether a client wants a page or data, by `Accept` (RFC 9110 12.5.1); a page where it does not say.
package enum AnswerFormat: Sendable, Hashable {
    case page
    case json

    package init(accept: String?) {
        guard let accept, accept.contains("json") else {
            self = .page
            return
        }
        var (json, page) = (0, 0)
        for (range, quality) in WeightedList.read(accept) {
            switch range.lowercased() {
            case "application/json", "application/problem+json": json = max(json, quality)
            case "text/html", "application/xhtml+xml": page = max(page, quality)
            default: break
            }
        }
        self = json > page ? .json : .page
    }
}
