package import Learning

extension Input {
    /// The sitting that a path names.
    package func sittingKey() throws -> SittingKey {
        SittingKey(try self(Fields.cohort), try self(Fields.assessment), number: try self(Fields.sitting))
    }

    package func paging() throws -> Paging { Paging(limit: try self(Fields.limit), after: try self(Fields.after)) }

    /// A field that may be left out, where another one asks for it.
    ///
    /// - Throws: ``InvalidFields`` when it was left out.
    package func required<Value>(_ field: Field<Value?>) throws -> Value {
        guard let value = try self(field) else { throw InvalidFields.missing(field.name) }
        return value
    }
}

extension InvalidFields {
    static func missing(_ path: String) -> InvalidFields {
        InvalidFields(path, LocalizedText(english: "it is missing", french: "il manque"))
    }
}
