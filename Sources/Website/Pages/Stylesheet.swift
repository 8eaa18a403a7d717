import Hummingbird

/// The one stylesheet, at an address that changes with its content, so that browsers may keep it for ever.
package struct Stylesheet: Sendable {
    let path: String
    let content: ByteBuffer

    package init() {
        let bytes = PackageResources.site_css
        // FNV-1a: tells versions apart; nobody's trust hangs on it.
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        path = "/assets/site.\(String(hash, radix: 36)).css"
        content = ByteBuffer(bytes: bytes)
    }

    func addRoute(to routes: inout RouteTable) {
        let response = Response(
            status: .ok,
            headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: content)
        )
        routes.get(path) { _, _ in response }
    }
}
