internal import Yams

/// Reads the blocks of a design.
struct BlockReader {
    let log: DesignLog
    let styles: [String: Design.StyleFamily]
    let regions: [String: Design.Region]
    let scope: FieldScope
    /// By name of the table.
    let tables: [String: FieldScope]

    private static let textRoles = ["H1", "H2", "H3", "P"]
    private static let artifact = "Artifact"

    func block(_ node: Node) -> Design.Block? {
        let keys = [
            "role", "region", "style", "text", "code", "alternative", "alignment", "space", "bilingualSpace", "only", "keep", "table", "columns",
            "head", "body", "padding", "gutter", "inset", "rule", "hairline", "stripe", "empty",
        ]
        guard let settings = Settings(node, what: "the block", keys: keys, log: log),
            let regionName = settings.choice("region", of: regions.keys.sorted()), let region = regions[regionName],
            let space = settings.number("space", in: 0...200, otherwise: 0),
            let bilingualSpace = settings.number("bilingualSpace", in: 0...200, otherwise: space),
            let only = settings.choice("only", of: ["specimen", "always"], otherwise: "always"),
            let role = settings.choice("role", of: Self.textRoles + ["Figure", "Table", Self.artifact]),
            let content = content(settings, region: region)
        else { return nil }
        checkRole(role, of: content, in: region, at: node)
        let scale = DesignReader.pointsPerMillimetre
        return Design.Block(
            role: role,
            region: region,
            content: content,
            space: space * scale,
            bilingualSpace: bilingualSpace * scale,
            isSpecimenOnly: only == "specimen",
            isKept: settings.flag("keep") || role.hasPrefix("H")
        )
    }

    private func content(_ settings: Settings, region: Design.Region) -> Design.Content? {
        if settings["code"] != nil { return code(settings) }
        if settings["table"] != nil {
            return TableReader(log: log, styles: styles, tables: tables, documentScope: scope).table(settings, width: region.width)
        }
        return text(settings, region: region)
    }

    private func checkRole(_ role: String, of content: Design.Content, in region: Design.Region, at node: Node) {
        switch content {
        case .code where role != "Figure": log.report(node, "a code has the role Figure")
        case .table where role != "Table": log.report(node, "a table has the role Table")
        case .table where !region.isFlowing: log.report(node, "a table stands in a region with “flow: true”, since its rows may be many")
        case .text where role == "Figure", .paragraphs where role == "Figure": log.report(node, "text cannot have the role Figure")
        case .text where role == "Table", .paragraphs where role == "Table": log.report(node, "text cannot have the role Table")
        case .paragraphs where !region.isFlowing: log.report(node, "a field with paragraphs stands in a region with “flow: true”")
        default: break
        }
        if (role == Self.artifact) != (region.pages != .first) {
            log.report(node, "what is repeated on pages has the role Artifact, and nothing else has")
        }
    }

    private func text(_ settings: Settings, region: Design.Region) -> Design.Content? {
        let style = settings.choice("style", of: styles.keys.sorted()).flatMap { styles[$0] }
        let reserved = region.pages == .first ? [] : Design.pageNames
        guard let texts = scope.texts(settings["text"] ?? settings.node, what: "the text", reserved: reserved), let style else { return nil }
        if let name = texts[.english]?.fields.first, scope.field(name)?.hasParagraphs == true { return .paragraphs(field: name, style: style) }
        return .text(texts, style: style)
    }

    private func code(_ settings: Settings) -> Design.Content? {
        guard let size = settings.number("code", in: 10...100),
            let alternative = scope.texts(settings["alternative"], what: "the alternative text of the code"),
            let name = settings.choice("alignment", of: TextStyle.Alignment.allCases.map(\.rawValue), otherwise: "left"),
            let alignment = TextStyle.Alignment(rawValue: name)
        else { return nil }
        return .code(size: size * DesignReader.pointsPerMillimetre, alternative: alternative, alignment: alignment)
    }
}
