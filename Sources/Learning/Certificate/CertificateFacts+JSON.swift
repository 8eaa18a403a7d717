package import CanonicalJSON

extension CertificateFacts {
    private static let format = "academy-certificate-facts"
    private static let version: Int64 = 1
    private static let fields: Set<String> = [
        "format", "version", "kind", "serial", "code", "credentialID", "edition", "holder", "award", "course", "courseKey", "courseVersion",
        "awardedOn", "startedOn", "endedOn", "workloadHours", "issuer", "signatory", "publicAddress", "specimen",
    ]

    /// The facts as data: what is sealed into the file and kept in the register.
    package var json: JSONValue {
        [
            "format": .string(Self.format), "version": .integer(Self.version), "kind": "certificate",
            "serial": .string(serial.text), "code": .string(code.text), "credentialID": .string(credentialID), "edition": .integer(edition),
            "holder": ["latinName": .string(holder.latin), "nativeName": holder.native.map(JSONValue.string) ?? .null],
            "award": award.snapshot, "course": course.snapshot, "courseKey": .string(courseKey), "courseVersion": .integer(courseVersion),
            "awardedOn": .string(awardedOn.description), "startedOn": .string(startedOn.description), "endedOn": .string(endedOn.description),
            "workloadHours": .integer(workloadHours), "issuer": issuer.snapshot,
            "signatory": ["name": .string(signatory.name), "office": signatory.office.snapshot], "publicAddress": .string(publicAddress),
            "specimen": .boolean(isSpecimen),
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
        try fields.allow(only: Self.fields)
        guard try fields.string("format") == Self.format else { throw fields.invalid("format", "it is \(Self.format)") }
        guard try fields.integer("version") == Self.version else { throw fields.invalid("version", "it is \(Self.version)") }
        guard try fields.string("kind") == "certificate" else { throw fields.invalid("kind", "it is certificate") }

        let holder = try fields.object("holder")
        try holder.allow(only: ["latinName", "nativeName"])
        let name: PersonName
        do {
            let native = holder.members["nativeName"] == .null ? nil : try holder.string("nativeName")
            let latin = try holder.string("latinName")
            name = isStored ? PersonName(stored: latin, native: native) : try PersonName(latin: latin, native: native)
        } catch let error as JSONFieldError {
            throw error
        } catch {
            throw fields.invalid("holder", "it is a name that can be printed")
        }
        self.init(
            serial: CertificateSerial(stored: try fields.string("serial")),
            code: VerificationCode(stored: try fields.string("code")),
            credentialID: try fields.string("credentialID"),
            edition: try fields.integer("edition"),
            holder: name,
            award: try LocalizedText(fields.object("award")),
            course: try LocalizedText(fields.object("course")),
            courseKey: try fields.string("courseKey"),
            courseVersion: try fields.integer("courseVersion"),
            awardedOn: try fields.date("awardedOn"),
            startedOn: try fields.date("startedOn"),
            endedOn: try fields.date("endedOn"),
            workloadHours: try fields.integer("workloadHours"),
            issuer: try LocalizedText(fields.object("issuer")),
            signatory: try Signatory(fields.object("signatory"), isStored: isStored),
            publicAddress: try fields.string("publicAddress"),
            isSpecimen: try fields.boolean("specimen")
        )
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
