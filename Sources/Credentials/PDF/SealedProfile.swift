/// What a sealed file has and has not, beyond its spelling.
struct SealedProfile {
    let bytes: [UInt8]
    let table: FileTable
    let objects: FileObjects

    private static let catalogKeys: Set<String> = [
        "AF", "AcroForm", "DSS", "Lang", "MarkInfo", "Metadata", "Names", "OutputIntents", "Pages", "Perms", "StructTreeRoot", "Type",
        "ViewerPreferences",
    ]
    private static let pageKeys: Set<String> = ["Contents", "MediaBox", "Parent", "Resources", "StructParents", "Tabs", "Type"]
    private static let firstPageKeys = pageKeys.union(["Annots"])
    private static let fieldKeys: Set<String> = ["F", "FT", "P", "Rect", "StructParent", "Subtype", "T", "TU", "Type", "V"]
    /// Keys that make a viewer do something, fetch something, or hide something, wherever they stand.
    private static let activeKeys: Set<String> = [
        "AA", "A", "Action", "Collection", "Dests", "Encrypt", "JS", "JavaScript", "Launch", "NeedAppearances", "OC", "OCProperties", "OpenAction",
        "Outlines", "Rendition", "Threads", "URI", "XFA", "DecodeParms", "F", "FFilter", "FDecodeParms",
    ]

    func check() throws(ReadRefusal) -> SealedFile {
        let catalog = objects.dictionaryOrValue(table.root)
        try require(catalog["Type"]?.name == "Catalog" && keys(of: catalog).isSubset(of: Self.catalogKeys), "the catalog has other entries")
        let page = try firstPage(catalog)
        let (field, signature) = try seal(catalog, page: page)
        try refuseActiveContent(except: [field])
        let ranges = try signedRanges(signature)
        guard let contents = signature["Contents"]?.string, let moment = signature["M"]?.string.flatMap(PDFDate.decode) else {
            throw .notOurProfile("the signature has no contents or no time")
        }
        let information = objects.dictionaryOrValue(table.information)
        guard keys(of: information) == ["Title"], let title = information["Title"]?.string.flatMap(PDFText.decode) else {
            throw .notOurProfile("the document information is not a title alone")
        }
        let security = try security(of: catalog, page: page, field: field)
        return SealedFile(
            signedRanges: ranges,
            signature: contents,
            claimedSigningTime: moment,
            attachments: try AttachmentReader(objects: objects).attachments(of: catalog),
            title: title,
            identifier: try identifier(of: catalog),
            security: security?.data,
            sealLength: bytes.count,
            state: security?.state
        )
    }

    /// The security store, and the file as an increment finds it.
    private func security(of catalog: PDFObject, page: Int, field: Int) throws(ReadRefusal) -> (data: SecurityData, state: RevisionState)? {
        guard let entry = catalog["DSS"] else { return nil }
        guard let number = entry.reference else { throw .notOurProfile("the security store is not an object of its own") }
        let reader = SecurityDataReader(dictionary: objects.dictionaryOrValue(number), stream: objects.plainStream)
        let references = try reader.references()
        let state = RevisionState(
            length: bytes.count,
            tableStart: table.offsets[table.offsets.count - 1],
            objectCount: table.offsets.count - 1,
            root: table.root,
            information: table.information,
            identifier: table.identifier,
            catalog: catalog,
            page: page,
            store: number,
            certificates: references.certificates,
            lists: references.lists,
            fields: [field]
        )
        return (try reader.data(certificates: references.certificates, lists: references.lists), state)
    }

    private func identifier(of catalog: PDFObject) throws(ReadRefusal) -> String {
        guard let number = catalog["Metadata"]?.reference, let packet = objects.contents(of: number, limit: MetadataPacket.greatestLength),
            let identifier = MetadataPacket.identifier(in: packet)
        else { throw .notOurProfile("the metadata do not name the document") }
        return identifier
    }

    private func keys(of object: PDFObject) -> Set<String> {
        Set((object.dictionary ?? [:]).keys)
    }

    private func require(_ condition: Bool, _ reason: String) throws(ReadRefusal) {
        if !condition { throw .notOurProfile(reason) }
    }

    /// The pages are leaves of one node, all of one size, each with content of its own; there are no others.
    private func firstPage(_ catalog: PDFObject) throws(ReadRefusal) -> Int {
        let pages = objects.resolve(catalog["Pages"])
        guard keys(of: pages) == ["Count", "Kids", "Type"], pages["Type"]?.name == "Pages", let kids = pages["Kids"]?.array,
            (1...StrictReader.greatestPageCount).contains(kids.count), pages["Count"]?.integer == kids.count
        else { throw .notOurProfile("the document does not have one list of 1 to \(StrictReader.greatestPageCount) pages") }
        let numbers = kids.compactMap(\.reference)
        let all = numbers.map(objects.dictionaryOrValue)
        let contents = Set(all.compactMap { $0["Contents"]?.reference })
        try require(Set(numbers).count == kids.count && contents.count == kids.count, "a page is listed twice, or has the content of another")
        for (index, page) in all.enumerated() {
            try require(keys(of: page) == (index == 0 ? Self.firstPageKeys : Self.pageKeys), "the page has other entries")
            try require(page["Type"]?.name == "Page" && page["Parent"] == catalog["Pages"], "a page does not belong to the list of pages")
            try require(page["StructParents"]?.integer == index && page["MediaBox"] == all[0]["MediaBox"], "a page is not like the others")
        }
        let nodes = objects.all.compactMap { $0["Type"]?.name }.filter { $0 == "Page" || $0 == "Pages" }
        try require(nodes.count == kids.count + 1, "there are pages, or lists of pages, beside the one list")
        return numbers[0]
    }

    /// The field and the signature dictionary, with everything that points to them.
    private func seal(_ catalog: PDFObject, page: Int) throws(ReadRefusal) -> (field: Int, signature: PDFObject) {
        let form = objects.resolve(catalog["AcroForm"])
        guard keys(of: form) == ["Fields", "SigFlags"], form["SigFlags"]?.integer == 3, let fields = form["Fields"]?.array, fields.count == 1,
            let number = fields[0].reference
        else { throw .notOurProfile("the document does not have just one form field") }
        let field = objects.dictionaryOrValue(number)
        try require(keys(of: field) == Self.fieldKeys && field["FT"]?.name == "Sig", "the form field is not a seal")
        try require(field["Subtype"]?.name == "Widget" && field["P"]?.reference == page && field["F"]?.integer == 4, "the seal is not on the page")
        try require(field["Rect"] == .array([0, 0, 0, 0].map(PDFObject.integer)), "the seal covers a part of the page")
        try require(objects.dictionaryOrValue(page)["Annots"] == .array([.reference(number)]), "the page has other annotations")
        let last = table.offsets.count - 1
        try require(field["V"]?.reference == last, "the signature is not the last object")
        try require(catalog["Perms"] == .dictionary(["DocMDP": .reference(last)]), "the signature does not certify the document")
        let signature = objects.dictionaryOrValue(last)
        try require(keys(of: signature) == SealPlaceholder.keys, "the signature dictionary has other entries")
        try require(signature["Type"]?.name == "Sig" && signature["Filter"]?.name == "Adobe.PPKLite", "the signature is of another kind")
        try require(signature["SubFilter"]?.name == "ETSI.CAdES.detached", "the signature is not PAdES")
        try require(signature["Reference"] == .array([SealPlaceholder.reference]), "the signature allows changes")
        return (number, signature)
    }

    /// `[0 a b c]` must name all of the file but the hexadecimal string of `/Contents`, brackets included.
    private func signedRanges(_ signature: PDFObject) throws(ReadRefusal) -> [Range<Int>] {
        guard let numbers = signature["ByteRange"]?.array, numbers.count == 4, numbers[0].integer == 0, let first = numbers[1].integer,
            let second = numbers[2].integer, let length = numbers[3].integer, let contents = signature["Contents"]?.string, first > 0,
            second > first, second <= bytes.count, length == bytes.count - second
        else { throw .malformed("the byte range does not reach from the start to the end of the file") }
        guard first > table.offsets[table.offsets.count - 2], second - first == 2 * contents.count + 2, bytes[first] == UInt8(ascii: "<"),
            bytes[second - 1] == UInt8(ascii: ">"), bytes[..<first].suffix(10).elementsEqual("/Contents ".utf8)
        else { throw .malformed("the byte range leaves out something other than the signature") }
        return [0..<first, second..<bytes.count]
    }

    private func refuseActiveContent(except expected: Set<Int>) throws(ReadRefusal) {
        for (index, object) in objects.all.enumerated() {
            // `F` is the field's flags and a file specification's name; `A` is the layout of a figure.
            let isExpected = expected.contains(index + 1) || object["Type"]?.name == "Filespec" || object["Type"]?.name == "StructElem"
            var found: String?
            object.forEachNested { nested in
                if nested["Type"]?.name == "Action" || nested["S"]?.name == "JavaScript" { found = "Action" }
                for key in nested.dictionary?.keys ?? [:].keys where Self.activeKeys.contains(key) && !(isExpected && (key == "F" || key == "A")) {
                    found = key
                }
            }
            if let found { throw .notOurProfile("object \(index + 1) has the entry /\(found)") }
            if object["FT"] != nil && !expected.contains(index + 1) { throw .notOurProfile("there is a second form field") }
            if object["Type"]?.name == "Annot" && !expected.contains(index + 1) { throw .notOurProfile("there is a second annotation") }
            if object["ByteRange"] != nil && index + 2 != table.offsets.count { throw .notOurProfile("there is a second signature") }
        }
    }
}
