/// A page that Cairo drew, taken apart so that it can be painted inside another page as a form (ISO 32000-1, 8.10).
package struct VectorDrawing: Sendable {
    /// Object 0 is the form, the others are what it refers to; references inside count from 0.
    let objects: [IndirectObject]

    /// Copies the drawing into a file; returns the reference to its form.
    func add(to list: inout ObjectList) -> PDFObject {
        let first = list.next
        for _ in objects { _ = list.reserve() }
        for (index, object) in objects.enumerated() { list.set(first + index, object.mapReferences { first + $0 }) }
        return .reference(first)
    }
}

extension IndirectObject {
    func mapReferences<Failure: Error>(_ renumber: (Int) throws(Failure) -> Int) throws(Failure) -> IndirectObject {
        switch self {
        case .value(let object): return .value(try object.mapReferences(renumber))
        case .stream(let dictionary, let data):
            let mapped = try PDFObject.dictionary(dictionary).mapReferences(renumber)
            return .stream(mapped.dictionary ?? [:], data: data)
        }
    }
}
