import Foundation

/// The word across a specimen: no part of the text, so an artifact; a block of the design says the same in words.
struct WatermarkPainter {
    let text: ShapedText
    private let design: Design

    init(design: Design, language: PageLanguage, typesetter: Typesetter) throws(PageError) {
        self.design = design
        let template = design.watermark.text[language.languages[0]]
        do throws(TypesettingError) {
            let style = design.watermark.style
            text = try typesetter.shape(
                template?.filled { _ in "" } ?? "",
                style: style,
                size: style.size,
                language: language.languages[0].rawValue,
                width: nil
            )
        } catch {
            throw PageError(error)
        }
    }

    func paint(with painter: TextPainter, to content: inout ContentStream) {
        guard let line = text.lines.first else { return }
        let angle = design.watermark.angle * .pi / 180
        content.beginMarkedContent("Artifact", ["Type": .name("Pagination"), "Subtype": .name("Watermark")])
        content.write("q")
        content.write(1, 0, 0, 1, design.width / 2, design.height / 2, operation: "cm")
        content.write(cos(angle), sin(angle), -sin(angle), cos(angle), 0, 0, operation: "cm")
        content.setFill(design.watermark.style.colour)
        painter.paint(line, size: text.size, x: -line.width / 2, y: -text.size * 0.35, to: &content)
        content.write("Q")
        content.endMarkedContent()
    }
}
