import Learning

/// Where somebody's own documents lie.
enum DocumentAddress {
    static let list = PageAddress(path: "/documents")
    /// Takes the word that the name is spelt as it shall be printed.
    static let name = PageAddress(path: "/documents/name")

    static func badge(_ serial: CertificateSerial, _ form: BadgeForm) -> PageAddress {
        PageAddress(path: "/documents/\(serial)/badge/\(form.rawValue)")
    }

    static func file(_ serial: CertificateSerial) -> PageAddress { PageAddress(path: "/documents/\(serial)") }
}
