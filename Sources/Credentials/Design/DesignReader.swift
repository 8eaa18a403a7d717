internal import Yams

/// Reads and checks one `design.yaml` with its background.
struct DesignReader {
    let name: String
    let families: Set<String>
    let log: DesignLog
    let drawingLog: DesignLog

    private var styles: [String: Design.StyleFamily] = [:]
    private var regions: [String: Design.Region] = [:]
    private var fields: [Design.Field] = []
    private var usedFields: Set<String> = []

    static let pointsPerMillimetre = 72 / 25.4

    init(name: String, families: Set<String>, log: DesignLog, drawingLog: DesignLog) {
        self.name = name
        self.families = families
        self.log = log
        self.drawingLog = drawingLog
    }

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
    mutating func read(_ source: String, drawing: String) -> Design? {
        let keys = ["page", "fields", "styles", "regions", "blocks", "specimen", "seal"]
        guard let root = Self.compose(source, log: log), let settings = Settings(root, what: "the design", keys: keys, log: log),
            let page = Settings(settings["page"], what: "the page", keys: ["width", "height"], log: log),
            let width = page.number("width", in: 50...1_000), let height = page.number("height", in: 50...1_000)
        else { return nil }
        fields = settings.mappings("fields").compactMap(field)
        readStyles(settings)
        for (name, node) in settings.mappings("regions") { regions[name] = region(name, node, width: width, height: height) }
        let blocks = settings.sequence("blocks").compactMap { block($0) }
        let watermark = watermark(settings["specimen"])
        let seal = texts(settings["seal"], what: "the description of the seal") ?? [:]
        for (name, node) in settings.mappings("fields") where !usedFields.contains(name) {
            log.report(node, "the field “\(name)” is declared and printed nowhere")
        }
        let points = (width: width * Self.pointsPerMillimetre, height: height * Self.pointsPerMillimetre)
        guard let background = background(drawing, width: points.width, height: points.height), let watermark else { return nil }
        return Design(
            name: name,
            width: points.width,
            height: points.height,
            background: background,
            fields: fields,
            blocks: blocks,
            watermark: watermark,
            sealDescription: seal
        )
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

    private func field(_ entry: (name: String, node: Node)) -> Design.Field? {
        let what = "the field “\(entry.name)”"
        guard let settings = Settings(entry.node, what: what, keys: ["optional", "localised"], log: log) else { return nil }
        guard TextTemplate("{\(entry.name)}") != nil else {
            log.report(entry.node, "“\(entry.name)” is not a name for a field; use letters and digits")
            return nil
        }
        return Design.Field(name: entry.name, isOptional: settings.flag("optional"), isLocalised: settings.flag("localised"))
    }

    private mutating func readStyles(_ settings: Settings) {
        for (name, node) in settings.mappings("styles") {
            styles[name] = StyleReader(name: name, families: families, log: log).read(node)
        }
    }

    private func region(_ name: String, _ node: Node, width: Double, height: Double) -> Design.Region? {
        let keys = ["x", "y", "width", "height", "vertical"]
        let places = Design.Region.Alignment.allCases.map(\.rawValue)
        guard let settings = Settings(node, what: "the region “\(name)”", keys: keys, log: log),
            let x = settings.number("x", in: 0...width), let y = settings.number("y", in: 0...height),
            let ownWidth = settings.number("width", in: 1...width), let ownHeight = settings.number("height", in: 1...height),
            let place = settings.choice("vertical", of: places, otherwise: "top"), let alignment = Design.Region.Alignment(rawValue: place)
        else { return nil }
        if x + ownWidth > width || y + ownHeight > height { log.report(node, "the region “\(name)” reaches beyond the page") }
        let scale = Self.pointsPerMillimetre
        return Design.Region(x: x * scale, y: y * scale, width: ownWidth * scale, height: ownHeight * scale, alignment: alignment)
    }

    private mutating func block(_ node: Node) -> Design.Block? {
        let keys = ["role", "region", "style", "text", "code", "alternative", "alignment", "space", "bilingualSpace", "only"]
        guard let settings = Settings(node, what: "the block", keys: keys, log: log),
            let regionName = settings.choice("region", of: regions.keys.sorted()), let region = regions[regionName],
            let space = settings.number("space", in: 0...200, otherwise: 0),
            let bilingualSpace = settings.number("bilingualSpace", in: 0...200, otherwise: space),
            let only = settings.choice("only", of: ["specimen", "always"], otherwise: "always"),
            let role = settings.choice("role", of: ["H1", "H2", "H3", "P", "Figure"])
        else { return nil }
        guard let content = settings["code"] == nil ? text(settings) : code(settings) else { return nil }
        if case .code = content, role != "Figure" { log.report(node, "a code has the role Figure") }
        if case .text = content, role == "Figure" { log.report(node, "text cannot have the role Figure") }
        return Design.Block(
            role: role,
            region: region,
            content: content,
            space: space * Self.pointsPerMillimetre,
            bilingualSpace: bilingualSpace * Self.pointsPerMillimetre,
            isSpecimenOnly: only == "specimen"
        )
    }

    private mutating func text(_ settings: Settings) -> Design.Content? {
        let style = settings.choice("style", of: styles.keys.sorted()).flatMap { styles[$0] }
        guard let texts = texts(settings["text"] ?? settings.node, what: "the text"), let style else { return nil }
        return .text(texts, style: style)
    }

    private mutating func code(_ settings: Settings) -> Design.Content? {
        guard let size = settings.number("code", in: 10...100),
            let alternative = texts(settings["alternative"], what: "the alternative text of the code"),
            let name = settings.choice("alignment", of: TextStyle.Alignment.allCases.map(\.rawValue), otherwise: "left"),
            let alignment = TextStyle.Alignment(rawValue: name)
        else { return nil }
        return .code(size: size * Self.pointsPerMillimetre, alternative: alternative, alignment: alignment)
    }

    private mutating func watermark(_ node: Node?) -> Design.Watermark? {
        guard let settings = Settings(node, what: "the word on specimens", keys: ["text", "style", "angle"], log: log),
            let text = texts(settings["text"], what: "the word on specimens"),
            let style = settings.choice("style", of: styles.keys.sorted()).flatMap({ styles[$0] }),
            let angle = settings.number("angle", in: -90...90, otherwise: 0)
        else { return nil }
        return Design.Watermark(text: text, style: style.single, angle: angle)
    }

    /// A text for each language, or one text for all of them.
    private mutating func texts(_ node: Node?, what: String) -> [TextLanguage: TextTemplate]? {
        if let scalar = node?.scalar, let template = template(scalar.string, at: node) {
            return Dictionary(uniqueKeysWithValues: TextLanguage.allCases.map { ($0, template) })
        }
        guard let settings = Settings(node, what: what, keys: TextLanguage.allCases.map(\.rawValue), log: log) else { return nil }
        var texts: [TextLanguage: TextTemplate] = [:]
        for language in TextLanguage.allCases {
            guard let text = settings.string(language.rawValue), let template = template(text, at: settings[language.rawValue]) else { return nil }
            texts[language] = template
        }
        return texts
    }

    private mutating func template(_ text: String, at node: Node?) -> TextTemplate? {
        guard let template = TextTemplate(text) else {
            log.report(node, "a brace is not closed or opened, or what it holds is not the name of a field")
            return nil
        }
        for name in template.fields {
            if fields.contains(where: { $0.name == name }) {
                usedFields.insert(name)
            } else {
                log.report(node, "“{\(name)}” is not among the fields of the design")
            }
        }
        return template
    }
}
