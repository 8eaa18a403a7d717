internal import CPangoCairo

/// The picture into which a badge is baked: a seal with a tick, the same for every award.
package enum BadgePicture {
    private static let size = 512.0

    /// PNG.
    package static func draw() throws(BadgeError) -> [UInt8] {
        let failure = BadgeError(.pictureMalformed, "the picture of a badge could not be drawn")
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(size), Int32(size)) else { throw failure }
        defer { cairo_surface_destroy(surface) }
        guard let painter = cairo_create(surface) else { throw failure }
        defer { cairo_destroy(painter) }
        let centre = size / 2
        disc(painter, radius: 240, (0.08, 0.20, 0.36))
        disc(painter, radius: 212, (1, 1, 1))
        disc(painter, radius: 200, (0.08, 0.20, 0.36))
        cairo_set_source_rgb(painter, 1, 1, 1)
        cairo_set_line_width(painter, 40)
        cairo_set_line_cap(painter, CAIRO_LINE_CAP_ROUND)
        cairo_set_line_join(painter, CAIRO_LINE_JOIN_ROUND)
        cairo_move_to(painter, centre - 96, centre + 8)
        cairo_line_to(painter, centre - 24, centre + 80)
        cairo_line_to(painter, centre + 104, centre - 72)
        cairo_stroke(painter)
        return try bytes(of: surface, orElse: failure)
    }

    private static func disc(_ painter: OpaquePointer, radius: Double, _ colour: (Double, Double, Double)) {
        cairo_set_source_rgb(painter, colour.0, colour.1, colour.2)
        cairo_arc(painter, size / 2, size / 2, radius, 0, 2 * Double.pi)
        cairo_fill(painter)
    }

    private static func bytes(of surface: OpaquePointer, orElse failure: BadgeError) throws(BadgeError) -> [UInt8] {
        var picture: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &picture) { target in
            cairo_surface_write_to_png_stream(
                surface,
                { target, data, count in
                    guard let data, let target else { return CAIRO_STATUS_WRITE_ERROR }
                    target.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                },
                target
            )
        }
        guard status == CAIRO_STATUS_SUCCESS else { throw failure }
        return picture
    }
}
