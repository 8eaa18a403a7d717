internal import Yams

/// Reads the regions of a design whose page has these lengths in millimetres.
struct RegionReader {
    let log: DesignLog
    let width: Double
    let height: Double

    func region(_ name: String, _ node: Node) -> Design.Region? {
        let keys = ["x", "y", "width", "height", "vertical", "pages", "flow", "continued"]
        let what = "the region “\(name)”"
        let places = Design.Region.Alignment.allCases.map(\.rawValue)
        guard let settings = Settings(node, what: what, keys: keys, log: log),
            let x = settings.number("x", in: 0...width), let y = settings.number("y", in: 0...height),
            let ownWidth = settings.number("width", in: 1...width), let ownHeight = settings.number("height", in: 1...height),
            let place = settings.choice("vertical", of: places, otherwise: "top"), let alignment = Design.Region.Alignment(rawValue: place),
            let pagesName = settings.choice("pages", of: Design.Region.Pages.allCases.map(\.rawValue), otherwise: "first"),
            let pages = Design.Region.Pages(rawValue: pagesName)
        else { return nil }
        if x + ownWidth > width || y + ownHeight > height { log.report(node, "\(what) reaches beyond the page") }
        let scale = DesignReader.pointsPerMillimetre
        var continuation: Design.Region.Continuation?
        if settings.flag("flow") {
            continuation = self.continuation(settings, what: what, y: y, height: ownHeight)
            if alignment != .top || pages != .first { log.report(node, "\(what) flows from its top, so it has neither “vertical” nor “pages”") }
        } else if settings["continued"] != nil {
            log.report(settings["continued"], "\(what) does not flow; “continued” needs “flow: true”")
        }
        return Design.Region(
            x: x * scale,
            y: y * scale,
            width: ownWidth * scale,
            height: ownHeight * scale,
            alignment: alignment,
            pages: pages,
            continuation: continuation
        )
    }

    /// The place on the first page, where nothing else is said.
    private func continuation(_ settings: Settings, what: String, y: Double, height: Double) -> Design.Region.Continuation? {
        let scale = DesignReader.pointsPerMillimetre
        guard let node = settings["continued"] else { return Design.Region.Continuation(y: y * scale, height: height * scale) }
        guard let continued = Settings(node, what: "\(what), continued,", keys: ["y", "height"], log: log),
            let y = continued.number("y", in: 0...self.height), let height = continued.number("height", in: 1...self.height)
        else { return nil }
        if y + height > self.height { log.report(node, "\(what), continued, reaches beyond the page") }
        return Design.Region.Continuation(y: y * scale, height: height * scale)
    }
}
