import Credentials
import Foundation
import Testing

/// veraPDF follows the structure tree only; a parent tree that disagrees with it would go unseen.
@Suite struct StructureTests {
    @Test(arguments: PageLanguage.allCases) func `Parent tree, structure tree and content agree in both directions`(language: PageLanguage) throws {
        let request = CertificateSample.request("Noa Levi", nativeName: "נועה לוי", language: language)
        let document = try CertificateSample.composer().compose(design: CertificateSample.design, request)
        try CertificateSample.withFolder { folder in
            let file = try PeerFile(CertificateSample.write(document.bytes, to: folder))
            let root = try #require(file["trailer", "/Root", "/StructTreeRoot"])
            let page = try #require(file["trailer", "/Root", "/Pages", "/Kids", 0])
            let numbers = try #require(file.value(root, "/ParentTree", "/Nums") as? [Any])
            var byNumber: [Int: Any] = [:]
            for index in stride(from: 0, to: numbers.count, by: 2) { byNumber[try #require(numbers[index] as? Int)] = numbers[index + 1] }
            let parentsOfPage = try #require(file.value(page, "/StructParents") as? Int)
            let pageParents = try #require(file.resolve(byNumber[parentsOfPage]) as? [String])

            // Down the tree.
            var contents: [Int: String] = [:]
            var roles: [String] = []
            let documentElement = try #require(file.value(root, "/K", 0))
            #expect(file.value(documentElement, "/S") as? String == "/Document")
            for reference in try #require(file.value(documentElement, "/K") as? [String]) {
                roles.append(try #require(file.value(reference, "/S") as? String))
                #expect(file.resolve(file.value(reference, "/P")) as? NSObject == file.resolve(documentElement) as? NSObject)
                if let identifier = file.value(reference, "/K") as? Int {
                    #expect(contents.updateValue(reference, forKey: identifier) == nil)
                } else {
                    let parent = try #require(file.value(reference, "/K", "/Obj", "/StructParent") as? Int)
                    #expect(byNumber[parent] as? String == reference)
                }
            }
            // And back up.
            #expect(pageParents.enumerated().allSatisfy { contents[$0.offset] == $0.element } && pageParents.count == contents.count)
            #expect(try file.markedContentIdentifiers(of: page) == Array(0..<contents.count))
            #expect(roles.filter { $0 == "/H1" }.count == (language == .bilingual ? 2 : 1))
            #expect(roles.filter { $0 == "/Figure" }.count == 1 && roles.last == "/Form")
            #expect(byNumber.count == 2 && file.value(root, "/ParentTreeNextKey") as? Int == 2)
        }
    }

    @Test(arguments: DocumentSample.Kind.allCases, PageLanguage.allCases)
    func `Over several pages, too, both trees and the content agree`(kind: DocumentSample.Kind, language: PageLanguage) throws {
        let request = DocumentSample.request(kind, "Noa Levi", nativeName: "נועה לוי", language: language, sessions: 60)
        let document = try CertificateSample.composer().compose(design: kind.design, request)
        try CertificateSample.withFolder { folder in
            let file = try PeerFile(CertificateSample.write(document.bytes, to: folder))
            let tree = try StructureWalk(file)
            let pages = try #require(file["trailer", "/Root", "/Pages", "/Kids"] as? [String])
            let root = try #require(file["trailer", "/Root", "/StructTreeRoot"])
            let numbers = try #require(file.value(root, "/ParentTree", "/Nums") as? [Any])
            #expect(numbers.count == 2 * (pages.count + 1) && file.value(root, "/ParentTreeNextKey") as? Int == pages.count + 1)
            for (index, page) in pages.enumerated() {
                #expect(file.value(page, "/StructParents") as? Int == index && numbers[2 * index] as? Int == index)
                let parents = try #require(file.resolve(numbers[2 * index + 1]) as? [String])
                #expect(try file.markedContentIdentifiers(of: page) == Array(parents.indices))
                for (identifier, parent) in parents.enumerated() { #expect(tree.owners["\(page) \(identifier)"] == parent) }
            }
            #expect(tree.owners.count == pages.indices.reduce(0) { $0 + ((file.resolve(numbers[2 * $1 + 1]) as? [String])?.count ?? 0) })
            #expect(numbers[numbers.count - 1] as? String == tree.annotationOwner)
        }
    }

    @Test(arguments: [DocumentSample.Kind.transcript, .statement], PageLanguage.allCases)
    func `Tables have a head, header cells with a scope, and rows of one length`(kind: DocumentSample.Kind, language: PageLanguage) throws {
        let request = DocumentSample.request(kind, language: language, sessions: 60)
        let document = try CertificateSample.composer().compose(design: kind.design, request)
        try CertificateSample.withFolder { folder in
            let file = try PeerFile(CertificateSample.write(document.bytes, to: folder))
            let elements = try #require(file["trailer", "/Root", "/StructTreeRoot", "/K", 0, "/K"] as? [String])
            let tables = elements.filter { file.value($0, "/S") as? String == "/Table" }
            #expect(tables.count == (kind == .transcript ? 4 : 2))
            for table in tables {
                let parts = try #require(file.value(table, "/K") as? [String])
                #expect(parts.map { file.value($0, "/S") as? String } == ["/THead", "/TBody"])
                let head = try #require(file.value(parts[0], "/K") as? [String])
                let rows = try #require(file.value(parts[1], "/K") as? [String])
                #expect(head.count == 1)
                let columns = try #require(file.value(head[0], "/K") as? [String])
                #expect(columns.allSatisfy { file.value($0, "/S") as? String == "/TH" && file.value($0, "/A", "/Scope") as? String == "/Column" })
                for row in rows {
                    let cells = try #require(file.value(row, "/K") as? [String])
                    let headings = cells.filter { file.value($0, "/S") as? String == "/TH" }
                    #expect(cells.count == columns.count && headings.count == 1)
                    #expect(headings.allSatisfy { file.value($0, "/A", "/Scope") as? String == "/Row" })
                }
            }
        }
    }

    @Test func `Text in the second language and right-to-left text say so`() throws {
        let request = CertificateSample.request("Noa Levi", nativeName: "נועה לוי")
        let document = try CertificateSample.composer().compose(design: CertificateSample.design, request)
        try CertificateSample.withFolder { folder in
            let file = try PeerFile(CertificateSample.write(document.bytes, to: folder))
            let elements = try #require(file["trailer", "/Root", "/StructTreeRoot", "/K", 0, "/K"] as? [String])
            #expect(file["trailer", "/Root", "/Lang"] as? String == "u:en")
            #expect(elements.compactMap { file.value($0, "/Lang") as? String }.allSatisfy { $0 == "u:fr" })
            #expect(elements.contains { file.value($0, "/Lang") != nil })
            #expect(elements.compactMap { file.value($0, "/ActualText") as? String } == ["u:נועה לוי"])
            let figure = try #require(elements.first { file.value($0, "/S") as? String == "/Figure" })
            #expect((file.value(figure, "/Alt") as? String)?.contains("QR code") == true)
        }
    }
}
