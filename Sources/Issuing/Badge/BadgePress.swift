import CanonicalJSON
package import Credentials
package import Learning
import Threads

/// Signs what others check badges by, on threads of its own and away from sealing: a token by RSA takes longer than a seal.
package final class BadgePress: BadgePublisher, Sendable {
    /// For how long a list may be relied on, in microseconds: ten minutes, of which readers may keep it for five (ruling 6).
    private static let listLifetime: Int64 = 600_000_000

    private let keys: KeyFolder
    private let badges: BadgeMaker
    private let threads: BoundedThreads<Void>

    package init(keys: KeyFolder, threadCount: Int) {
        (self.keys, badges) = (keys, BadgeMaker(keys: keys))
        threads = BoundedThreads(name: "badges", count: threadCount) {}
    }

    package func document(_ kind: IssuerDocument, of identity: AcademyIdentity) async throws -> [UInt8] {
        let documents = IssuerDocuments(BadgeIssuer(identity), badgeKeys: try badgeKeys, tokenKeys: try tokenKeys)
        return switch kind {
        case .identity: documents.identity.canonicalBytes
        case .keySet: documents.keySet.canonicalBytes
        case .profile: documents.profile.canonicalBytes
        }
    }

    package func list(_ draft: StatusListDraft, of identity: AcademyIdentity, at instant: Instant) async throws -> [UInt8] {
        try await threads.run { [badges] in
            var bits = StatusBits(size: Int(StatusPlace.listSize))
            for index in draft.indexes.compactMap({ StatusIndex(Int($0)) }) { bits[index] = true }
            let now = instant.microseconds
            let statement = StatusListCredential.Statement(
                address: identity.publicAddress + BadgeAddress.statusList(draft.number, draft.purpose),
                issuer: identity.decentralisedIdentifier,
                purpose: draft.purpose == .revocation ? .revocation : .suspension,
                encodedList: try bits.encoded,
                validFrom: now,
                validUntil: now + Self.listLifetime
            )
            return try StatusListCredential(statement, signedBy: badges.signer(at: now), created: now).bytes
        }
    }

    package func form(_ form: BadgeForm, ofBadgeIn file: [UInt8], at instant: Instant) async throws -> [UInt8] {
        try await threads.run { [keys] in
            let content = try SealedContent(StrictReader.read(file).attachments)
            guard let badge = content.badge else { throw Refusal(.badgeMissing, [content.facts.serial.text]) }
            guard form != .json else { return badge.bytes }
            let key: BadgeTokenKey
            do { key = try keys.store.badgeTokenKey(at: instant.microseconds).signer } catch let error as KeyError {
                guard error.code == .noKeyInUse else { throw error }
                throw Refusal(.badgeFormMissing, [form.rawValue.uppercased()])
            }
            let token = Array(try BadgeToken.make(badge, key: key).utf8)
            return form == .token ? token : try BakedPicture.bake(token, into: BadgePicture.draw())
        }
    }

    package func statement(_ text: String) async throws -> StatedAward {
        let keys = try badgeKeys
        let read: QRStatement
        do {
            read = try QRStatement.verify(text, keys: Dictionary(uniqueKeysWithValues: keys.map { ($0.keyID, $0) }))
        } catch {
            throw Refusal(.statementRefused)
        }
        return StatedAward(
            serial: read.serial,
            awardedOn: Instant(microseconds: read.awarded).utcDate,
            holder: StatedAward.Text(read.name),
            award: StatedAward.Text(read.award)
        )
    }

    /// Without those that were revoked: what others trust by them could be anybody's.
    private func certificates(_ role: KeyRole) throws -> [Certificate] {
        let keys = try keys.store
        let revoked = Set(keys.records.filter { $0.state == .revoked }.map(\.id))
        return keys.keys(role).filter { !revoked.contains($0.keyID) }.map(\.certificate)
    }

    private var badgeKeys: [Ed25519PublicKey] {
        get throws { try certificates(.badge).map { try Ed25519PublicKey(publicKeyInfo: $0.publicKeyInfo) } }
    }

    private var tokenKeys: [BadgeTokenPublicKey] {
        get throws { try certificates(.badgeToken).map { try BadgeTokenPublicKey(publicKeyInfo: $0.publicKeyInfo) } }
    }
}

extension StatedAward.Text {
    fileprivate init(_ field: QRStatement.Field) {
        switch field {
        case .text(let text): self = .text(text)
        case .digest(let digest): self = .digest(digest)
        }
    }
}
