import Learning

/// A statement as data: `POST /verify` with the field `statement` and `Accept: application/json`. Where a code has no room for a text, `holderDigest` and `awardDigest`
/// are the first 16 bytes of its SHA-256 in hexadecimal.
struct StatementJSON: Encodable {
    let serial: String
    let awardedOn: String
    var holder: String?
    var holderDigest: String?
    var award: String?
    var awardDigest: String?

    init(_ stated: StatedAward) {
        (serial, awardedOn) = (stated.serial, stated.awardedOn.description)
        (holder, holderDigest) = (stated.holder.plain, stated.holder.digestText)
        (award, awardDigest) = (stated.award.plain, stated.award.digestText)
    }
}
