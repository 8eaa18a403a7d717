import Learning

/// Where links by which holders show documents lead, and where they are made.
enum ShareAddress {
    static let root = "/share/"
    static let make = PageAddress(path: "/documents/shares")
    static let end = PageAddress(path: "/documents/shares/end")

    static func page(_ secret: String) -> PageAddress { PageAddress(path: root + PageAddress.encoded(secret)) }

    static func file(_ secret: String, _ form: SharedForm) -> PageAddress {
        PageAddress(path: "\(root)\(PageAddress.encoded(secret))/\(form.fileExtension)")
    }
}
