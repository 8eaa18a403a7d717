/// Where a link in a lesson may lead.
enum LessonAddress {
    /// Nil for an address that may not stand in a page.
    static func mended(_ address: String) -> String? {
        if address.hasPrefix("source:") { return "#\(anchor(of: String(address.dropFirst("source:".count))))" }
        let scheme = address.prefix { $0 != ":" }.lowercased()
        return ["https", "http", "mailto"].contains(scheme) && address.contains(":") ? address : nil
    }

    /// The place of a reading in the list below the lesson.
    static func anchor(of key: String) -> String { "source-\(key)" }
}
