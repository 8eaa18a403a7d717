package import Learning

/// An answer with what was asked, as the page needs it.
package struct Answered: Sendable {
    package enum Evidence: Sendable {
        /// - Parameter name: as shown; nil where the client told none.
        case file(name: String?)
        case paper(serial: String, code: String)
        /// Shown by its holder.
        case link(secret: String, forms: [SharedForm], endsAt: Instant)
    }

    package let verification: Verification
    package let evidence: Evidence
    package let at: Instant

    package init(verification: Verification, evidence: Evidence, at: Instant) {
        self.verification = verification
        self.evidence = evidence
        self.at = at
    }

    var isOnPaper: Bool {
        switch evidence {
        case .file, .link: false
        case .paper: true
        }
    }

    /// A file would have to be sent again, so its answer leads back to the form.
    var address: PageAddress {
        switch evidence {
        case .file: PageAddress(path: "/verify")
        case .link(let secret, _, _): ShareAddress.page(secret)
        case .paper(let serial, let code):
            PageAddress(
                path: "/verify",
                fields: [PageAddress.Field(name: "serial", value: serial), PageAddress.Field(name: "code", value: code)]
            )
        }
    }
}
