import CPangoCairo
import CRsvg

/// Paints an SVG with librsvg and Cairo, once, when a design is loaded.
enum BackgroundRenderer {
    struct Failure: Error {
        let reason: String
    }

    /// A one-page PDF of `width` by `height` points. The SVG cannot reach other files: it has no address to start from.
    static func render(_ svg: String, width: Double, height: Double) throws(Failure) -> [UInt8] {
        let data = Array(svg.utf8)
        var error: UnsafeMutablePointer<GError>?
        guard let handle = rsvg_handle_new_from_data(data, gsize(data.count), &error) else { throw failure(error) }
        defer { g_object_unref(handle) }
        let output = Output()
        let target = Unmanaged.passUnretained(output).toOpaque()
        let surface = cairo_pdf_surface_create_for_stream(
            { target, bytes, length in
                guard let target, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                let output = Unmanaged<Output>.fromOpaque(target).takeUnretainedValue()
                output.bytes += UnsafeBufferPointer(start: bytes, count: Int(length))
                return CAIRO_STATUS_SUCCESS
            },
            target,
            width,
            height
        )
        let context = cairo_create(surface)
        var viewport = RsvgRectangle(x: 0, y: 0, width: width, height: height)
        let isPainted = rsvg_handle_render_document(handle, context, &viewport, &error) != 0
        cairo_destroy(context)
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        cairo_surface_destroy(surface)
        guard isPainted else { throw failure(error) }
        guard status == CAIRO_STATUS_SUCCESS else { throw Failure(reason: String(cString: cairo_status_to_string(status))) }
        return withExtendedLifetime(output) { output.bytes }
    }

    /// Where Cairo's bytes go.
    private final class Output {
        var bytes: [UInt8] = []
    }

    private static func failure(_ error: UnsafeMutablePointer<GError>?) -> Failure {
        guard let error else { return Failure(reason: "it is not an SVG drawing") }
        defer { g_error_free(error) }
        return Failure(reason: error.pointee.message.map { String(cString: $0) } ?? "it is not an SVG drawing")
    }
}
