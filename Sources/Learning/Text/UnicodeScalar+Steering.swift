extension Unicode.Scalar {
    /// Whether it acts on the text around it rather than being part of it: control characters, and the marks that turn the direction of a line (Unicode TR 9,
    /// section 2), by which a text can be made to read as another.
    package var steersText: Bool {
        properties.generalCategory == .control || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
