package import CanonicalJSON

extension DocumentFacts {
    private static let format = "academy-document-facts"
    /// The second is that of documents with a badge; all others are written as ever.
    private static func version(_ badge: BadgeNumbers?) -> Int64 { badge == nil ? 1 : 2 }
    private static let fields: Set<String> = [
        "format", "version", "kind", "serial", "code", "credentialID", "edition", "preparedOn", "holder", "course", "courseKey", "courseVersion",
        "startedOn", "endedOn", "issuer", "signatory", "publicAddress", "specimen", "content",
    ]

    /// The facts as data: what is sealed into the file and kept in the register.
    package var json: JSONValue {
        guard let badge = self.badge, case .object(var members) = statement else { return statement }
        members["badge"] = badge.json
        return .object(members)
    }

    private var statement: JSONValue {
        let (holder, signatory): (PersonName, Signatory) = (self.holder, self.signatory)
        return [
            "format": .string(Self.format), "version": .integer(Self.version(self.badge)), "kind": .string(kind.rawValue),
            "serial": .string(self.serial.text), "code": .string(self.code.text), "credentialID": .string(self.credentialID),
            "edition": .integer(self.edition), "preparedOn": .string(self.preparedOn.description),
            "holder": ["latinName": .string(holder.latin), "nativeName": holder.native.map(JSONValue.string) ?? .null],
            "course": self.course.snapshot, "courseKey": .string(self.courseKey), "courseVersion": .integer(self.courseVersion),
            "startedOn": .string(self.startedOn.description), "endedOn": .string(self.endedOn.description), "issuer": self.issuer.snapshot,
            "signatory": ["name": .string(signatory.name), "office": signatory.office.snapshot], "publicAddress": .string(self.publicAddress),
            "specimen": .boolean(self.isSpecimen), "content": self.content.json,
        ]
    }

    /// Facts out of a file that anybody may have made.
    ///
    /// - Throws: ``JSONFieldError`` for anything that this program did not write itself.
    package init(json: JSONValue) throws(JSONFieldError) { try self.init(json, isStored: false) }

    /// Facts out of the register, whose names need no second check.
    ///
    /// - Throws: ``JSONFieldError`` for damage.
    package init(stored json: JSONValue) throws(JSONFieldError) { try self.init(json, isStored: true) }

    private init(_ json: JSONValue, isStored: Bool) throws(JSONFieldError) {
        let fields = try JSONFields(json)
        let badge = fields.members["badge"] == nil ? nil : try BadgeNumbers(fields.object("badge"))
        try fields.allow(only: badge == nil ? Self.fields : Self.fields.union(["badge"]))
        guard try fields.string("format") == Self.format else { throw fields.invalid("format", "it is \(Self.format)") }
        guard try fields.integer("version") == Self.version(badge) else {
            throw fields.invalid("version", "it is \(Self.version(badge))")
        }
        let kind = try fields.choice("kind", of: DocumentKind.self)
        guard badge == nil || kind == .certificate else { throw fields.invalid("badge", "only a certificate carries one") }
        let values = Values(
            serial: CertificateSerial(stored: try fields.string("serial")),
            code: VerificationCode(stored: try fields.string("code")),
            credentialID: try fields.string("credentialID"),
            edition: try fields.integer("edition"),
            preparedOn: try fields.date("preparedOn"),
            holder: try PersonName(fields.object("holder"), isStored: isStored),
            course: try LocalizedText(fields.object("course")),
            courseKey: try fields.string("courseKey"),
            courseVersion: try fields.integer("courseVersion"),
            startedOn: try fields.date("startedOn"),
            endedOn: try fields.date("endedOn"),
            issuer: try LocalizedText(fields.object("issuer")),
            signatory: try Signatory(fields.object("signatory"), isStored: isStored),
            publicAddress: try fields.string("publicAddress"),
            isSpecimen: try fields.boolean("specimen"),
            content: try DocumentContent(fields.object("content"), of: kind),
            badge: badge
        )
        self.init(values)
    }
}

extension PersonName {
    fileprivate init(_ fields: JSONFields, isStored: Bool) throws(JSONFieldError) {
        try fields.allow(only: ["latinName", "nativeName"])
        let native = fields.members["nativeName"] == .null ? nil : try fields.string("nativeName")
        let latin = try fields.string("latinName")
        if isStored {
            self.init(stored: latin, native: native)
            return
        }
        do { try self.init(latin: latin, native: native) } catch { throw fields.invalid("latinName", "it is a name that can be printed") }
    }
}

extension Signatory {
    fileprivate init(_ fields: JSONFields, isStored: Bool) throws(JSONFieldError) {
        try fields.allow(only: ["name", "office"])
        do {
            let (name, office) = (try fields.string("name"), try LocalizedText(fields.object("office")))
            if isStored { self.init(stored: name, office: office) } else { try self.init(name: name, office: office) }
        } catch let error as JSONFieldError {
            throw error
        } catch {
            throw fields.invalid("name", "a signatory has a name and an office")
        }
    }
}

extension JSONFields {
    func date(_ key: String) throws(JSONFieldError) -> LocalDate {
        guard let date = LocalDate(try string(key)) else { throw invalid(key, "it is a date like 2026-11-21") }
        return date
    }
}
