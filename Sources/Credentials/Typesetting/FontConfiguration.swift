import CPangoCairo

/// Fontconfig and Pango set up with the recorded fonts and with no other font of the system, so that a document looks the same on every
/// machine and no stray font can slip into a name.
final class FontConfiguration {
    let map: UnsafeMutablePointer<PangoFontMap>
    private let configuration: OpaquePointer

    init(files: [FontFile]) throws(TypesettingError) {
        guard let configuration = FcConfigCreate() else { throw .unavailable("Fontconfig has no memory") }
        for file in files {
            let added = file.path.withCString { path in
                path.withMemoryRebound(to: FcChar8.self, capacity: file.path.utf8.count + 1) { FcConfigAppFontAddFile(configuration, $0) }
            }
            guard added == FcTrue else {
                FcConfigDestroy(configuration)
                throw .unusableFont(path: file.path, reason: "Fontconfig cannot read it")
            }
        }
        guard let map = academy_font_map_create(configuration) else {
            FcConfigDestroy(configuration)
            throw .unavailable("Cairo was built without FreeType")
        }
        self.configuration = configuration
        self.map = map
    }

    deinit {
        g_object_unref(map)
        FcConfigDestroy(configuration)
    }
}
