/// Answers to several files as data, in their order: `{"files":[{"name":"a.pdf","verification":{…}},…]}`; `name` is absent where the client told none.
struct VerificationsJSON: Encodable {
    struct File: Encodable {
        let name: String?
        let verification: VerificationJSON
    }

    let files: [File]

    init(_ answered: [AnsweredFile]) {
        files = answered.map { File(name: $0.name, verification: VerificationJSON($0.verification)) }
    }
}
