internal import Cryptography

/// The document security store (ISO 32000-2, 12.8.4.3; PAdES B-LT): certificates and lists of revoked ones by which a seal and its time-stamp can be
/// checked when nobody can be asked any more. It lies in the first revision, under the seal.
///
/// All documents of a day have the same one; its streams are spelt once, here.
public struct SecurityStore: Sendable {
    /// In order of their fingerprints, none twice.
    package let certificates: [Certificate]
    /// In DER, in order of their digests, none twice.
    package let lists: [[UInt8]]
    /// Stream objects without the line `n 0 obj`: certificates, then lists.
    private let streams: [[UInt8]]

    static let greatestCount = 32

    /// - Parameter lists: in DER; those of somebody else are taken as they are.
    /// - Throws: ``KeyError`` `key-store-malformed` for more than a document can hold.
    package init(certificates: [Certificate], lists: [[UInt8]]) throws(KeyError) {
        self.certificates = Set(certificates).sorted { $0.fingerprint < $1.fingerprint }
        self.lists = Set(lists).map { (SHA256.digest($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        guard self.certificates.count <= Self.greatestCount, self.lists.count <= Self.greatestCount else {
            throw KeyError(.storeMalformed, "a document holds \(Self.greatestCount) certificates and as many lists of revoked ones at most")
        }
        streams = (self.certificates.map(\.der) + self.lists).map { IndirectObject.stream([:], data: $0).spelt }
    }

    /// For documents that are sealed now (microseconds since 1970) with the store's keys: the chains of the seal key and the time-stamp key, and the
    /// lists of all who certified them.
    ///
    /// - Throws: ``KeyError`` `revocation-list-outdated` when a list is not good at this time; it must be signed anew first.
    public init(_ store: KeyStore, at now: Int64) throws(KeyError) {
        let certificate = try store.key(.timeStamp, at: now).certificate
        try self.init(store, at: now, authority: [certificate] + store.issuers(of: certificate), authorityLists: [])
    }

    /// The same with the time-stamps of somebody else.
    ///
    /// - Parameters:
    ///   - authority: the certificates of the authority, the same that its verifier has.
    ///   - authorityLists: the lists of those who certified them, in DER.
    package init(_ store: KeyStore, at now: Int64, authority: [Certificate], authorityLists: [[UInt8]]) throws(KeyError) {
        let seal = try store.key(.seal, at: now).certificate
        let certificates = [seal] + store.issuers(of: seal) + authority
        var lists = authorityLists
        for issuer in Set(store.intermediates + [store.root]) where certificates.contains(where: { $0.issuer == issuer.subject }) {
            let list = try store.revocationList(of: issuer)
            guard list.thisUpdate <= now, now < list.nextUpdate else {
                throw KeyError(.listOutdated, "a list of revoked keys is not good at this time; it must be signed anew")
            }
            lists.append(list.der)
        }
        try self.init(certificates: certificates, lists: lists)
    }

    /// For documents that are archived now: also the lists of former intermediates, under which a document may have been sealed, as far as they are good.
    package init(archiving store: KeyStore, at now: Int64) throws(KeyError) {
        var lists: [[UInt8]] = []
        for issuer in store.intermediates {
            let list = try store.revocationList(of: issuer)
            if list.thisUpdate <= now && now < list.nextUpdate { lists.append(list.der) }
        }
        self = try SecurityStore(store, at: now).adding(certificates: store.intermediates, lists: lists)
    }

    /// This one and what another has besides.
    package func adding(certificates: [Certificate], lists: [[UInt8]]) throws(KeyError) -> SecurityStore {
        try SecurityStore(certificates: self.certificates + certificates, lists: self.lists + lists)
    }

    /// Adds the streams and the dictionary that names them; the reference is that of the dictionary.
    func append(to objects: inout SerializedObjects) -> PDFObject {
        var references: [PDFObject] = []
        for stream in streams { references.append(.reference(objects.append(spelt: stream))) }
        let dictionary = Self.dictionary(
            certificates: Array(references.prefix(certificates.count)),
            lists: Array(references.dropFirst(certificates.count))
        )
        return .reference(objects.append(spelt: IndirectObject.value(dictionary).spelt))
    }

    static func dictionary(certificates: [PDFObject], lists: [PDFObject]) -> PDFObject {
        .dictionary(["Type": .name("DSS"), "Certs": .array(certificates), "CRLs": .array(lists)])
    }
}
