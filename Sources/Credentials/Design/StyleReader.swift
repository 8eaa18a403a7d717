internal import Yams

/// Reads one style and what differs from it in bilingual editions.
struct StyleReader {
    let name: String
    let families: Set<String>
    let log: DesignLog

    private static let keys = [
        "family", "weight", "italic", "size", "minimumSize", "lines", "linesAtMinimum", "leading", "tracking", "colour", "alignment", "features",
    ]

    func read(_ node: Node) -> Design.StyleFamily? {
        let what = "the style “\(name)”"
        guard let settings = Settings(node, what: what, keys: Self.keys + ["bilingual", "translation"], log: log),
            let single = style(settings, base: nil)
        else { return nil }
        var bilingual = single
        var translation = single
        if let node = settings["bilingual"] {
            guard let changes = Settings(node, what: "\(what), bilingual,", keys: Self.keys, log: log),
                let changed = style(changes, base: single)
            else { return nil }
            bilingual = changed
            translation = changed
        }
        if let node = settings["translation"] {
            guard let changes = Settings(node, what: "\(what), translation,", keys: Self.keys, log: log),
                let changed = style(changes, base: bilingual)
            else { return nil }
            translation = changed
        }
        return Design.StyleFamily(single: single, bilingual: bilingual, translation: translation)
    }

    private func style(_ settings: Settings, base: TextStyle?) -> TextStyle? {
        guard let family = settings.choice("family", of: families.sorted(), otherwise: base?.family),
            let weight = settings.whole("weight", in: 100...900, otherwise: base?.weight ?? 400),
            let size = settings.number("size", in: 4...200, otherwise: base?.size),
            let minimumSize = settings.number("minimumSize", in: 4...size, otherwise: base.map { min($0.minimumSize, size) } ?? size),
            let lines = settings.whole("lines", in: 1...20, otherwise: base?.lines ?? 1),
            let linesAtMinimum = settings.whole("linesAtMinimum", in: lines...40, otherwise: max(lines, base?.linesAtMinimum ?? lines)),
            let leading = settings.number("leading", in: 0.8...3, otherwise: base?.leading ?? 1.3),
            let tracking = settings.number("tracking", in: -100...500, otherwise: base?.tracking ?? 0),
            let colour = colour(settings, base: base?.colour),
            let place = settings.choice("alignment", of: TextStyle.Alignment.allCases.map(\.rawValue), otherwise: base?.alignment.rawValue ?? "left"),
            let alignment = TextStyle.Alignment(rawValue: place)
        else { return nil }
        return TextStyle(
            family: family,
            weight: weight,
            isItalic: settings["italic"] == nil ? base?.isItalic ?? false : settings.flag("italic"),
            size: size,
            minimumSize: minimumSize,
            lines: lines,
            linesAtMinimum: linesAtMinimum,
            leading: leading,
            tracking: tracking,
            colour: colour,
            alignment: alignment,
            features: settings["features"] == nil ? base?.features : settings.string("features")
        )
    }

    private func colour(_ settings: Settings, base: Colour?) -> Colour? {
        if settings["colour"] == nil, let base { return base }
        return settings.colour("colour")
    }
}
