import CanonicalJSON
import Credentials
import Foundation
import TestTools
import Testing

@Suite struct LinkedDataTests {
    /// The context of the W3C's examples, which gives every name a meaning.
    static let examples = LinkedDataContext(
        address: "https://www.w3.org/ns/credentials/examples/v2",
        terms: [:],
        vocabulary: "https://www.w3.org/ns/credentials/examples#"
    )
    static let library = [LinkedDataContext.credentials, examples]

    @Test(arguments: [("unsigned.json", "canonDocDataInt.txt"), ("eddsa-rdfc-2022/proofConfigDataInt.json", "proofCanonDataInt.txt")])
    func `the W3C's document and proof options state what its vectors say`(document: String, canonical: String) throws {
        let statements = try LinkedData.canonical(BadgeVectors.json("vc-di-eddsa/\(document)"), library: Self.library)
        #expect(statements == (try BadgeVectors.bytes("vc-di-eddsa/eddsa-rdfc-2022/\(canonical)")))
    }

    @Test func `the pinned names mean what the published contexts say`() throws {
        let script = """
            import sys
            from openbadgeslib.ob3.contexts import bundled_contexts
            def iri(short, context):
                if ':' in short: return short
                term = context[short]
                return iri(term if isinstance(term, str) else term['@id'], context)
            def lines(terms, context, path):
                for name, term in terms.items():
                    if name in ('id', 'type') or name.startswith('@'): continue
                    term = {'@id': term} if isinstance(term, str) else term
                    assert set(term) <= {'@id', '@type', '@container', '@context'}, term
                    coercion = term.get('@type', '-')
                    yield ' '.join([path + name, iri(term['@id'], context), coercion, term.get('@container', '-')])
                    if term.get('@context'):
                        assert term['@context'].get('@protected') and '@propagate' not in term['@context']
                        yield from lines(term['@context'], context, path + name + '/')
            for address in sys.argv[2:]:
                context = bundled_contexts()[address]['@context']
                assert context['@protected']
                print('\\n'.join(sorted(address + ' ' + line for line in lines(context, context, ''))))
            """
        let contexts = LinkedDataContext.pinned
        let published = try BadgeFolder().python(script, contexts[0].address, contexts[1].address).split(separator: "\n").map(String.init)
        let pinned = contexts.flatMap { context in lines(context.terms, "").map { "\(context.address) \($0)" } }
        #expect(published.count == 188 && pinned.count == 188)
        #expect(Set(pinned) == Set(published))
    }

    private func lines(_ terms: [String: ContextTerm], _ path: String) -> [String] {
        terms.flatMap { name, term in
            let coercion =
                switch term.coercion {
                case .none: "-"
                case .link: "@id"
                case .vocabulary: "@vocab"
                case .json: "@json"
                case .literal(let datatype): datatype
                }
            let container = term.container == .none ? "-" : "@\(term.container.rawValue)"
            return ["\(path)\(name) \(term.iri) \(coercion) \(container)"] + lines(term.scope ?? [:], "\(path)\(name)/")
        }
    }

    static let contexts = #"["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]"#

    @Test(
        "What a signature would not cover, or a second reader could take differently, is refused",
        arguments: [
            (#""id":"https://a.example/1""#, BadgeError.Code.contextUnknown),
            (#""@context":"https://www.w3.org/ns/credentials/v2","name":"x""#, .contextUnknown),
            (#""@context":[],"name":"x""#, .contextUnknown), (#""@context":[{"name":"https://schema.org/name"}],"name":"x""#, .contextUnknown),
            (#""@context":["https://www.w3.org/2018/credentials/v1"],"name":"x""#, .contextUnknown),
            (#""@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/v2"],"name":"x""#, .contextUnknown),
            (#""@context":C,"unheard":"x""#, .termUnknown), (#""@context":C,"https://schema.org/name":"x""#, .termUnknown),
            (#""@context":C,"@id":"https://a.example/1","name":"x""#, .termUnknown), (#""@context":C,"name":{"@value":"x"}"#, .termUnknown),
            (#""@context":C,"type":"Unheard""#, .termUnknown), (#""@context":C,"type":"https://a.example/T""#, .termUnknown),
            (#""@context":C,"type":["Profile","Profile"]"#, .valueUnsupported), (#""@context":C,"type":[1]"#, .valueUnsupported),
            (#""@context":C,"criteria":{"narrative":"x"}"#, .termUnknown), (#""@context":C,"validFrom":"2026-01-01T00:00:00Z""#, .termUnknown),
            (#""@context":C,"name":[]"#, .valueUnsupported), (#""@context":C,"name":null"#, .valueUnsupported),
            (#""@context":C,"name":["x",["y"]]"#, .valueUnsupported), (#""@context":C,"image":"picture.png""#, .valueUnsupported),
            (#""@context":C,"image":"https://a.example/a b""#, .valueUnsupported), (#""@context":C,"image":{}"#, .valueUnsupported),
            (#""@context":C,"id":"_:b0","name":"x""#, .valueUnsupported), (#""@context":C,"id":7,"name":"x""#, .valueUnsupported),
            (#""@context":C,"url":{"name":"x"}"#, .valueUnsupported), (#""@context":C"#, .valueUnsupported),
            (#""@context":C,"type":"Achievement","creditsAvailable":3"#, .valueUnsupported),
            (#""@context":C,"type":"ResultDescription","allowedValue":["A"]"#, .valueUnsupported),
            (#""@context":C,"type":"VerifiableCredential","proof":{"type":"DataIntegrityProof"}"#, .valueUnsupported),
            (#""@context":C,"_sd":["x"]"#, .valueUnsupported), (#""@context":C,"name":{"@context":C,"name":"x"}"#, .termUnknown),
            (#""@context":C,"type":["AchievementSubject","IdentifierEntry"],"identifier":"x""#, .valueUnsupported),
            (#""@context":C,"type":"DataIntegrityProof","proofPurpose":"unheard""#, .termUnknown),
        ]
    )
    func refuses(members: String, code: BadgeError.Code) throws {
        let document = try JSONValue.parse("{" + members.replacingOccurrences(of: ":C", with: ":" + Self.contexts) + "}")
        let error = #expect(throws: BadgeError.self) { try LinkedData.canonical(document) }
        #expect(error?.code == code)
    }

    @Test func `names of a type do not reach the objects inside, those of a property do`() throws {
        let outer = try document(#""type":"AchievementSubject","achievement":{"role":"x"}"#)
        #expect(throws: BadgeError.self) { try LinkedData.canonical(outer) }
        let deeper = try document(
            #""type":"BitstringStatusListEntry","statusMessage":[{"status":"0x0","message":"valid"},{"status":"0x1","message":"refused"}]"#
        )
        let lines = String(decoding: try LinkedData.canonical(deeper), as: UTF8.self)
        #expect(lines.contains(#"_:c14n0 <https://www.w3.org/ns/credentials/status#message> "#))
    }

    @Test func `a document of many objects, or of objects deep inside each other, is refused`() throws {
        let many = (0..<100).map { _ in #"{"name":"x"}"# }.joined(separator: ",")
        let wide = try document(#""endorsement":[\#(many)]"#)
        #expect(throws: BadgeError.self) { try LinkedData.canonical(wide) }
        let deep = try document(String(repeating: #""endorsement":{"#, count: 20) + #""name":"x""# + String(repeating: "}", count: 20))
        #expect(throws: BadgeError.self) { try LinkedData.canonical(deep) }
    }

    private func document(_ members: String) throws -> JSONValue { try JSONValue.parse(#"{"@context":\#(Self.contexts),\#(members)}"#) }
}
