/// The kinds of files that are taken, told apart by their content and by nothing that is said of them.
package enum FileKind: String, Sendable, CaseIterable {
    case pdf, docx, odt, png, jpeg, text

    /// What it is served as, always as an attachment.
    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .text: "text/plain; charset=utf-8"
        }
    }

    /// Of a name that says nothing but the kind, as a coded script has.
    package var ending: String {
        switch self {
        case .pdf, .docx, .odt, .png: rawValue
        case .jpeg: "jpg"
        case .text: "txt"
        }
    }
}

/// Why a file is not taken.
package enum FileFault: Error, Sendable, Hashable {
    /// It is none of ``FileKind``.
    case unknownKind
    /// It begins as a kind and is not one to its end.
    case damaged(FileKind)
    /// It is more than one thing at once, depending on who reads it.
    case ambiguous(FileKind)
    /// It would grow beyond measure when opened.
    case bomb(FileKind)
    /// It carries a program.
    case macros
    /// It opens with a password only.
    case encrypted(FileKind)
}
