import Learning

/// Signs nothing and says what it was asked for.
struct FakeBadges: BadgePublisher {
    func document(_ kind: IssuerDocument, of identity: AcademyIdentity) async throws -> [UInt8] {
        Array("{\"kind\":\"\(kind)\",\"issuer\":\"\(identity.decentralisedIdentifier)\"}".utf8)
    }

    func list(_ draft: StatusListDraft, of identity: AcademyIdentity, at instant: Instant) async throws -> [UInt8] {
        Array("{\"list\":\(draft.number),\"purpose\":\"\(draft.purpose.rawValue)\",\"at\":\"\(instant)\"}".utf8)
    }

    func form(_ form: BadgeForm, ofBadgeIn file: [UInt8], at instant: Instant) async throws -> [UInt8] { Array(form.rawValue.utf8) + file }

    func statement(_ text: String) async throws -> StatedAward {
        guard text == "good", let day = LocalDate("2026-11-02") else { throw Refusal(.statementRefused) }
        return StatedAward(serial: "IDPA-7K2M-9QXR-4T1C", awardedOn: day, holder: .text("Noa <Levi>"), award: .digest([1, 2]))
    }
}
