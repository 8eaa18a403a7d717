package import Cryptography

/// One entry of the academy's log: that it did something to a document or a key (ruling 13).
///
/// Whoever has the document can find its entry; whoever has the log only can count entries by course, and learns nothing of holders: the hashes are of
/// identifiers with 128 random bits.
package struct LogLeaf: Sendable, Hashable {
    package enum Event: String, Sendable, Hashable, CaseIterable {
        case issue, supersede, withdraw, annul
        /// A key of the academy begins or ends.
        case key
        /// A design that documents are drawn by.
        case template
        /// A time-stamp over the log itself, by the academy's authority or another.
        case timeStamp = "time-stamp"
    }

    package static let longestCourse = 100
    package static let version: Int64 = 1

    package let event: Event
    /// SHA-256 of the credential's identifier behind ``credentialDomain``.
    package let credential: Digest?
    /// SHA-256 of the digest of the signed bytes behind ``documentDomain``.
    package let document: Digest?
    /// SHA-256 of the signature and the time-stamp token behind it; in a time-stamp's entry of the token alone.
    package let seal: Digest?
    package let keyID: KeyID?
    /// Of the design.
    package let template: Digest?
    package let course: String?
    /// Microseconds since 1970.
    package let time: Int64

    /// - Parameters:
    ///   - credentialID: the identifier that stands in the document.
    ///   - signedDigest: SHA-256 of the bytes that the seal covers.
    /// - Throws: ``LogError`` `log-leaf-malformed` when the event must say something else.
    package init(
        event: Event,
        credentialID: String? = nil,
        signedDigest: Digest? = nil,
        seal: Digest? = nil,
        keyID: KeyID? = nil,
        template: Digest? = nil,
        course: String? = nil,
        time: Int64
    ) throws(LogError) {
        try self.init(
            event: event,
            credential: credentialID.map { Self.commitment(Self.credentialDomain, Array($0.utf8)) },
            document: signedDigest.map { Self.commitment(Self.documentDomain, $0.bytes) },
            seal: seal,
            keyID: keyID,
            template: template,
            course: course,
            time: time
        )
    }

    /// By the hashes themselves, as they were read.
    init(
        event: Event,
        credential: Digest?,
        document: Digest?,
        seal: Digest?,
        keyID: KeyID?,
        template: Digest?,
        course: String?,
        time: Int64
    ) throws(LogError) {
        self.event = event
        self.credential = credential
        self.document = document
        self.seal = seal
        self.keyID = keyID
        self.template = template
        self.course = course
        self.time = time
        let says = Set(Member.allCases.filter { isThere($0) })
        guard says.isSuperset(of: event.needs), says.isSubset(of: event.needs.union(event.may)) else {
            throw LogError(
                .leafMalformed,
                "an entry of \(event.rawValue) says \(Self.list(event.needs)), not \(says.isEmpty ? "nothing" : Self.list(says))"
            )
        }
        guard time >= 0, time <= LogFrontier.largestSize - 1 else { throw LogError(.leafMalformed, "\(time) is no time of an entry") }
        guard course.map(Self.isCourse) ?? true else {
            throw LogError(.leafMalformed, "the key of a course has 1 to \(Self.longestCourse) small letters, digits and hyphens")
        }
    }

    package var hash: Digest { TreeHash.leaf(entry) }

    /// Before what is hashed: no other hash of the academy can be taken for it.
    static let credentialDomain = "academy-log-credential/1\n"
    static let documentDomain = "academy-log-document/1\n"

    private static func commitment(_ domain: String, _ bytes: [UInt8]) -> Digest { SHA256.digest(Array(domain.utf8) + bytes) }

    private static func isCourse(_ key: String) -> Bool {
        (1...longestCourse).contains(key.utf8.count)
            && key.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
    }
}

extension LogLeaf {
    /// What an entry may say, beside its event, its time and its version.
    enum Member: String, CaseIterable {
        case course, credential, document, key, seal, template
    }

    private func isThere(_ member: Member) -> Bool {
        switch member {
        case .course: course != nil
        case .credential: credential != nil
        case .document: document != nil
        case .key: keyID != nil
        case .seal: seal != nil
        case .template: template != nil
        }
    }

    private static func list(_ members: Set<Member>) -> String { members.map(\.rawValue).sorted().joined(separator: ", ") }
}

extension LogLeaf.Event {
    var needs: Set<LogLeaf.Member> {
        switch self {
        case .issue: [.credential, .document, .key, .seal, .template]
        case .supersede, .withdraw, .annul: [.credential]
        case .key: [.key]
        case .template: [.template]
        case .timeStamp: [.key, .seal]
        }
    }

    /// Not every document belongs to a course.
    var may: Set<LogLeaf.Member> { self == .issue ? [.course] : [] }
}
