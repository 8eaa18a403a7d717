import Credentials
import Cryptography
import Foundation
import Testing

/// The answers of github.com/transparency-dev/merkle, good and bad.
@Suite struct MerkleVectorTests {
    struct Inclusion: Decodable {
        let leafIdx: Int64
        let treeSize: Int64
        let root: Data
        let leafHash: Data
        let proof: [Data]?
        let wantErr: Bool
    }

    struct Consistency: Decodable {
        let size1: Int64
        let size2: Int64
        let root1: Data
        let root2: Data
        let proof: [Data]?
        let wantErr: Bool
    }

    static func files(_ kind: String) throws -> [URL] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Vectors/merkle/\(kind)").standardizedFileURL
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).filter { $0.hasSuffix(".json") }
        return paths.sorted().map { folder.appending(path: $0) }
    }

    /// Nil where a hash has not 32 bytes: no proof of ours can hold it.
    static func path(_ proof: [Data]?) -> [Digest]? {
        let digests = (proof ?? []).map { try? Digest($0) }
        return digests.contains(nil) ? nil : digests.compactMap(\.self)
    }

    @Test("Proofs of inclusion", arguments: try MerkleVectorTests.files("inclusion"))
    func inclusion(file: URL) throws {
        let vector = try JSONDecoder().decode(Inclusion.self, from: Data(contentsOf: file))
        let root = try Self.path(vector.proof).flatMap { path in
            InclusionProof(index: vector.leafIdx, size: vector.treeSize, path: path).root(of: try Digest(vector.leafHash))
        }
        #expect((try root == Digest(vector.root)) == !vector.wantErr)
    }

    @Test("Proofs of consistency", arguments: try MerkleVectorTests.files("consistency"))
    func consistency(file: URL) throws {
        let vector = try JSONDecoder().decode(Consistency.self, from: Data(contentsOf: file))
        let holds = try Self.path(vector.proof).map { path in
            ConsistencyProof(old: vector.size1, size: vector.size2, path: path).holds(from: try Digest(vector.root1), to: try Digest(vector.root2))
        }
        #expect((holds == true) == !vector.wantErr)
    }

    @Test("All of them are there") func areThere() throws {
        #expect(try Self.files("inclusion").count == 8)
        #expect(try Self.files("consistency").count == 13)
    }
}
