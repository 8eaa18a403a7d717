/// Reads the streams that a security store names.
struct SecurityDataReader {
    let dictionary: PDFObject
    /// The data of a stream by its number: of one that has nothing but a length, and is not compressed.
    let stream: (Int) -> [UInt8]?

    /// Object numbers of certificates and lists, in order.
    func references() throws(ReadRefusal) -> (certificates: [Int], lists: [Int]) {
        guard let entries = dictionary.dictionary, Set(entries.keys) == ["CRLs", "Certs", "Type"], entries["Type"]?.name == "DSS",
            let certificates = entries["Certs"]?.array?.compactMap(\.reference), let lists = entries["CRLs"]?.array?.compactMap(\.reference),
            dictionary == SecurityStore.dictionary(certificates: certificates.map(PDFObject.reference), lists: lists.map(PDFObject.reference)),
            Set(certificates + lists).count == certificates.count + lists.count
        else { throw .notOurProfile("the security store is not as the writer makes it") }
        guard (1...SecurityStore.greatestCount).contains(certificates.count), (1...SecurityStore.greatestCount).contains(lists.count) else {
            throw .notOurProfile("the security store holds nothing, or too much")
        }
        return (certificates, lists)
    }

    func data(certificates: some Collection<Int>, lists: some Collection<Int>) throws(ReadRefusal) -> SecurityData {
        var data = SecurityData.empty
        for number in certificates { data.certificates.append(try content(number, limit: Certificate.maximumLength)) }
        for number in lists { data.lists.append(try content(number, limit: RevocationList.maximumLength)) }
        guard data.isOrdered else { throw .notOurProfile("the security store is not in order") }
        return data
    }

    private func content(_ number: Int, limit: Int) throws(ReadRefusal) -> [UInt8] {
        guard let data = stream(number), data.count <= limit else { throw .notOurProfile("the security store names something that is not its") }
        return data
    }
}
