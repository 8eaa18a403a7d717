import Learning

/// Kinds of files as people call them.
enum FileKindText {
    static func name(_ kind: FileKind) -> LocalizedText {
        switch kind {
        case .pdf: LocalizedText(english: "PDF", french: "PDF")
        case .docx: LocalizedText(english: "Word (DOCX)", french: "Word (DOCX)")
        case .odt: LocalizedText(english: "OpenDocument (ODT)", french: "OpenDocument (ODT)")
        case .png: LocalizedText(english: "Picture (PNG)", french: "Image (PNG)")
        case .jpeg: LocalizedText(english: "Picture (JPEG)", french: "Image (JPEG)")
        case .text: LocalizedText(english: "Plain text", french: "Texte brut")
        }
    }
}
