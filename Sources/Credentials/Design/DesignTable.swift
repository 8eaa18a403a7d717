extension Design {
    /// How the rows of a table are set. Lengths are points.
    package struct Table: Sendable {
        package struct Column: Sendable {
            package let header: [TextLanguage: TextTemplate]
            /// Placeholders name values of the row.
            package let text: [TextLanguage: TextTemplate]
            /// Width in proportion to those of the other columns.
            package let share: Double
            package let head: StyleFamily
            package let body: StyleFamily
            /// Names its row, as a header cell does its column.
            package let isRowHeading: Bool
        }

        /// Of the rows: the name under which the caller hands them in.
        package let name: String
        package let columns: [Column]
        /// Above and below the text of a cell.
        package let padding: Double
        /// Between columns.
        package let gutter: Double
        /// Before the first column and behind the last.
        package let inset: Double
        /// Above and below the head and below the last row.
        package let rule: Colour
        /// Between rows; nil for none.
        package let hairline: Colour?
        /// Behind every second row; nil for none.
        package let stripe: Colour?
        /// Stands in the place of a table without rows; nil where such a table refuses the document.
        package let empty: [TextLanguage: TextTemplate]?
        package let emptyStyle: StyleFamily
    }
}

extension Design.StyleFamily {
    func aligned(_ alignment: TextStyle.Alignment) -> Design.StyleFamily {
        Design.StyleFamily(
            single: single.aligned(alignment),
            bilingual: bilingual.aligned(alignment),
            translation: translation.aligned(alignment)
        )
    }
}

extension TextStyle {
    fileprivate func aligned(_ alignment: Alignment) -> TextStyle {
        TextStyle(
            family: family,
            weight: weight,
            isItalic: isItalic,
            size: size,
            minimumSize: minimumSize,
            lines: lines,
            linesAtMinimum: linesAtMinimum,
            leading: leading,
            tracking: tracking,
            colour: colour,
            alignment: alignment,
            features: features
        )
    }
}
