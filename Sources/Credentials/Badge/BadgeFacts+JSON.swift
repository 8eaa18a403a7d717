package import CanonicalJSON
internal import Cryptography

extension BadgeFacts {
    /// 1EdTech's schema for what ``json`` is.
    private static let schema = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"

    /// The credential without its proof.
    package var json: JSONValue {
        [
            "@context": .array(LinkedDataContext.pinned.map { .string($0.address) }),
            "id": .string(credential), "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": issuer.profile,
            "name": .string(achievement.texts.first?.name ?? ""),
            "awardedDate": .string(BadgeTime.text(awarded)), "validFrom": .string(BadgeTime.text(validFrom)),
            "credentialSubject": [
                "id": .string(holder.id), "type": ["AchievementSubject"],
                "identifier": .array(([holder.name] + [holder.nativeName].compactMap { $0 }).map(Self.identity)),
                "achievement": achievement.json,
            ],
            "credentialSchema": [["id": .string(Self.schema), "type": "JsonSchema"]],
            // Open Badges knows one entry where Verifiable Credentials know several.
            "credentialStatus": status.count == 1 ? status[0].json : .array(status.map(\.json)),
            "relatedResource": facts.json,
        ]
    }

    /// A name that is not hidden behind a hash.
    private static func identity(_ name: String) -> JSONValue {
        ["type": "IdentityObject", "identityType": "name", "hashed": false, "identityHash": .string(name)]
    }

    /// Reads what ``json`` writes; what it would not write is for the caller to find by writing it again.
    init(_ json: JSONValue) throws(JSONFieldError) {
        let fields = try JSONFields(json)
        let subject = try fields.object("credentialSubject")
        let names = try subject.objects("identifier")
        guard (1...2).contains(names.count) else { throw subject.invalid("identifier", "it holds one name or two") }
        let status: [StatusEntry]
        if case .array? = fields.members["credentialStatus"] {
            var entries: [StatusEntry] = []
            for entry in try fields.objects("credentialStatus") { entries.append(try StatusEntry(entry)) }
            status = entries
        } else {
            status = [try StatusEntry(fields.object("credentialStatus"))]
        }
        self.init(
            credential: try fields.string("id"),
            issuer: try BadgeIssuer(fields.object("issuer")),
            holder: Holder(
                id: try subject.string("id"),
                name: try names[0].string("identityHash"),
                nativeName: names.count == 2 ? try names[1].string("identityHash") : nil
            ),
            achievement: try Achievement(subject.object("achievement")),
            awarded: try fields.time("awardedDate"),
            validFrom: try fields.time("validFrom"),
            status: status,
            facts: try FactsFile(fields.object("relatedResource"))
        )
    }
}

extension BadgeIssuer {
    /// The member `issuer` of a credential.
    var profile: JSONValue { ["id": .string(id), "type": ["Profile"], "name": .string(name), "url": .string(url)] }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        self.init(id: try fields.string("id"), name: try fields.string("name"), url: try fields.string("url"))
    }
}

extension BadgeFacts.Achievement {
    fileprivate var json: JSONValue {
        guard let own = texts.first else { return .null }
        var members: [String: JSONValue] = [
            "id": .string(id), "type": ["Achievement"], "achievementType": "Certificate", "inLanguage": .string(own.language),
            "name": .string(own.name), "description": .string(own.description), "criteria": ["narrative": .string(own.criteria)],
        ]
        if texts.count > 1 { members["related"] = .array(texts.dropFirst().map { $0.related(to: id) }) }
        return .object(members)
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        var texts = [
            Text(
                language: try fields.string("inLanguage"),
                name: try fields.string("name"),
                description: try fields.string("description"),
                criteria: try fields.object("criteria").string("narrative")
            )
        ]
        for other in fields.members["related"] == nil ? [] : try fields.objects("related") {
            texts.append(
                Text(
                    language: try other.string("inLanguage"),
                    name: try other.string("name"),
                    description: try other.string("description"),
                    criteria: try other.string("narrative")
                )
            )
        }
        self.init(id: try fields.string("id"), texts: texts)
    }
}

extension BadgeFacts.Achievement.Text {
    /// The same achievement in this language.
    fileprivate func related(to id: String) -> JSONValue {
        [
            "id": .string("\(id)#\(language)"), "type": ["Related"], "inLanguage": .string(language), "name": .string(name),
            "description": .string(description), "narrative": .string(criteria),
        ]
    }
}

extension BadgeFacts.FactsFile {
    fileprivate var json: JSONValue {
        ["id": .string(address), "mediaType": .string(mediaType), "digestMultibase": .string(Multikey.digest(digest))]
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        guard let digest = Multikey.digest(try fields.string("digestMultibase")) else {
            throw fields.invalid("digestMultibase", "it is a SHA-256 digest in base 64")
        }
        self.init(address: try fields.string("id"), mediaType: try fields.string("mediaType"), digest: digest)
    }
}

extension JSONFields {
    func time(_ key: String) throws(JSONFieldError) -> Int64 {
        guard let time = BadgeTime.read(try string(key)) else { throw invalid(key, "it is a time like 2026-11-21T12:00:00Z") }
        return time
    }
}
