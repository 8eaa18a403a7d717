import CCMarkGFM
import Foundation
import Learning

/// A lesson's Markdown as HTML that is safe to show: headings, lists, tables, notes and links, and nothing else.
///
/// Raw HTML is left out by cmark itself. Links lead to https, http and mailto or, by `source:KEY`, to the reading of that key further down the page; any other
/// address is taken from its text. A picture is shown as its description: a page loads nothing from elsewhere.
package enum LessonMarkup {
    private static let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES

    /// Registers once for the process: the library's own list is not protected against two threads.
    private static let areExtensionsRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    package static func html(_ markdown: String) -> [UInt8] {
        guard areExtensionsRegistered, let parser = unsafe cmark_parser_new(options) else { return [] }
        defer { unsafe cmark_parser_free(parser) }
        if let tables = unsafe cmark_find_syntax_extension("table") { _ = unsafe cmark_parser_attach_syntax_extension(parser, tables) }
        var markdown = markdown
        markdown.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let document = unsafe cmark_parser_finish(parser) else { return [] }
        defer { unsafe cmark_node_free(document) }
        mendAddresses(document)
        guard let text = unsafe cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else { return [] }
        defer { unsafe free(text) }
        return Array(unsafe String(cString: text).utf8)
    }

    private static func mendAddresses(_ document: OpaquePointer) {
        guard let walk = unsafe cmark_iter_new(document) else { return }
        defer { unsafe cmark_iter_free(walk) }
        while true {
            let event = unsafe cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { return }
            guard event == CMARK_EVENT_EXIT, let node = unsafe cmark_iter_get_node(walk) else { continue }
            if academy_cmark_is_image(node) != 0 {
                replaceByChildren(node)
            } else if academy_cmark_is_link(node) != 0 {
                let address = unsafe cmark_node_get_url(node).map { String(cString: $0) } ?? ""
                if let good = LessonAddress.mended(address) { _ = unsafe cmark_node_set_url(node, good) } else { replaceByChildren(node) }
            }
        }
    }

    private static func replaceByChildren(_ node: OpaquePointer) {
        while let child = unsafe cmark_node_first_child(node) { _ = unsafe cmark_node_insert_before(node, child) }
        unsafe cmark_node_unlink(node)
        unsafe cmark_node_free(node)
    }
}
