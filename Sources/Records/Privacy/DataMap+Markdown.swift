extension DataMap {
    /// The map as a page of Markdown, table by table.
    package var markdown: String {
        var lines = ["# Data map", "", "What every column is for, and how long its contents are kept.", "", "| class | kept |", "|---|---|"]
        lines += RetentionClass.allCases.map { "| \($0.rawValue) | \($0.period) |" }
        var table = ""
        for column in columns {
            if column.table != table {
                table = column.table
                lines += ["", "## `\(table)`", "", "| column | purpose | class |", "|---|---|---|"]
            }
            lines.append("| \(column.name) | \(column.purpose) | \(column.retention.rawValue) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension RetentionClass {
    package var period: String {
        switch self {
        case .notPersonal: "tells of no person"
        case .coreRecord: "for good, as the proof of an award"
        case .studentFile: "six years after the end of the relationship"
        case .application: "twelve months after the edition's selection, if nothing came of it"
        case .submission: "twelve months after the person's last board; then a hash for six years"
        case .evidence: "six months after the end of the appeal"
        case .travel: "three months after the last residence"
        case .log: "twelve months"
        case .account: "as long as the student file"
        case .transient: "until the work is done"
        }
    }
}
