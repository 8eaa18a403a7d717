internal import Yams

/// Reads and checks one `design.yaml` with its background.
struct DesignReader {
    let name: String
    let families: Set<String>
    /// Of the set the design belongs to; its own take their place where the names are the same.
    let sharedStyles: [String: Design.StyleFamily]
    let log: DesignLog
    let drawingLog: DesignLog

    static let pointsPerMillimetre = 72 / 25.4

    /// Nil, with a problem, where the text is not YAML.
    static func compose(_ source: String, log: DesignLog) -> Node? {
        do {
            return try Yams.compose(yaml: source)
        } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _)
        {
            log.report(line: mark.line, "this is not YAML: \(problem)")
        } catch {
            log.report(line: nil, "this is not YAML: \(error)")
        }
        return nil
    }

    /// Nil only where nothing could be made of it; problems are in the logs.
    func read(_ source: String, drawing: String) -> Design? {
        let keys = ["page", "fields", "tables", "styles", "regions", "blocks", "specimen", "seal"]
        guard let root = Self.compose(source, log: log), let settings = Settings(root, what: "the design", keys: keys, log: log),
            let page = Settings(settings["page"], what: "the page", keys: ["width", "height"], log: log),
            let width = page.number("width", in: 50...1_000), let height = page.number("height", in: 50...1_000)
        else { return nil }
        let fieldReader = FieldReader(log: log)
        let scope = FieldScope(what: "the design", fields: fieldReader.fields(settings.mappings("fields"), what: "the field"), log: log)
        let tables = settings["tables"] == nil ? [] : fieldReader.tables(settings.mappings("tables"))
        let tableScopes = tables.map { ($0.name, FieldScope(what: "the table “\($0.name)”", fields: $0.fields, log: log)) }
        let styles = sharedStyles.merging(Self.styles(settings, families: families)) { _, own in own }
        let blockReader = BlockReader(
            log: log,
            styles: styles,
            regions: regions(settings, width: width, height: height),
            scope: scope,
            tables: Dictionary(tableScopes) { first, _ in first }
        )
        let blocks = settings.sequence("blocks").compactMap(blockReader.block)
        let watermark = watermark(settings["specimen"], styles: styles, scope: scope)
        let seal = scope.texts(settings["seal"], what: "the description of the seal") ?? [:]
        reportUnused(scope, at: settings.mappings("fields"))
        for (name, tableScope) in tableScopes {
            let table = settings.mappings("tables").first { $0.name == name }?.node
            reportUnused(tableScope, at: tableScope.fields.compactMap { field in table.map { (field.name, $0) } })
        }
        let points = (width: width * Self.pointsPerMillimetre, height: height * Self.pointsPerMillimetre)
        guard let background = background(drawing, width: points.width, height: points.height), let watermark else { return nil }
        return Design(
            name: name,
            width: points.width,
            height: points.height,
            background: background,
            fields: scope.fields,
            tables: tables,
            blocks: blocks,
            watermark: watermark,
            sealDescription: seal
        )
    }

    /// The styles of a design or of a set.
    static func styles(_ settings: Settings, families: Set<String>) -> [String: Design.StyleFamily] {
        guard settings["styles"] != nil else { return [:] }
        var styles: [String: Design.StyleFamily] = [:]
        for (name, node) in settings.mappings("styles") {
            styles[name] = StyleReader(name: name, families: families, log: settings.log).read(node)
        }
        return styles
    }

    private func regions(_ settings: Settings, width: Double, height: Double) -> [String: Design.Region] {
        let reader = RegionReader(log: log, width: width, height: height)
        var regions: [String: Design.Region] = [:]
        for (name, node) in settings.mappings("regions") { regions[name] = reader.region(name, node) }
        if regions.values.count(where: \.isFlowing) > 1 { log.report(settings["regions"], "at most one region has “flow: true”") }
        return regions
    }

    private func reportUnused(_ scope: FieldScope, at entries: [(name: String, node: Node)]) {
        for (name, node) in entries where scope.field(name) != nil && !scope.used.contains(name) {
            log.report(node, "“\(name)” is declared and printed nowhere; it is among the fields of \(scope.what)")
        }
    }

    private func background(_ drawing: String, width: Double, height: Double) -> VectorDrawing? {
        do {
            return try VectorDrawingImport.read(try BackgroundRenderer.render(drawing, width: width, height: height))
        } catch let failure as BackgroundRenderer.Failure {
            drawingLog.report(line: nil, "the background cannot be drawn: \(failure.reason)")
        } catch let error as PDFSyntaxError {
            drawingLog.report(line: nil, "the background cannot be used: \(error.reason)")
        } catch {
            drawingLog.report(line: nil, "the background cannot be used")
        }
        return nil
    }

    private func watermark(_ node: Node?, styles: [String: Design.StyleFamily], scope: FieldScope) -> Design.Watermark? {
        guard let settings = Settings(node, what: "the word on specimens", keys: ["text", "style", "angle"], log: log),
            let text = scope.texts(settings["text"], what: "the word on specimens"),
            let style = settings.choice("style", of: styles.keys.sorted()).flatMap({ styles[$0] }),
            let angle = settings.number("angle", in: -90...90, otherwise: 0)
        else { return nil }
        return Design.Watermark(text: text, style: style.single, angle: angle)
    }
}
