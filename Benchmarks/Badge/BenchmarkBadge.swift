import Credentials
import Cryptography

/// Measures, on one thread, what a badge costs, and what the worst of documents cost until they are refused. Prints a line for each figure.
@main
struct BenchmarkBadge {
    static func main() throws {
        let works = try BenchmarkBadges(count: 2_000)
        print("badge.bytes", works.badges[0].count)
        try measure("badge.make", works.facts.count) { _ = try Badge(works.facts[$0], signedBy: works.key, created: BenchmarkBadges.now).bytes }
        try measure("badge.verify", works.badges.count) { _ = try Badge.verify(works.badges[$0], keys: works.keys) }
        try measure("badge.statements", works.facts.count) { _ = try LinkedData.canonical(works.facts[$0].json) }
        let message = [UInt8](repeating: 1, count: 64)
        let signature = try works.key.sign(message: message)
        try measure("ed25519.sign", 2_000) { _ in _ = try works.key.sign(message: message) }
        measure("ed25519.verify", 2_000) { _ in _ = works.key.publicKey.isSignature(signature, of: message) }

        print("list.bytes", works.list.count)
        try measure("list.make", 100) { _ in _ = try works.statusList().bytes }
        try measure("list.verify", 100) { _ = try StatusListCredential.verify(works.list, keys: works.keys).isSet(works.facts[$0].status[0]) }
        let tokenKey = try BadgeTokenKey.generate()
        let badge = try Badge(works.facts[0], signedBy: works.key, created: BenchmarkBadges.now)
        try measure("token.make", 100) { _ in _ = try BadgeToken.make(badge, key: tokenKey) }
        try measure("statement.make", 2_000) { _ in _ = try works.statement() }

        for (name, graph) in [("clique", Poison.clique(24)), ("ring", Poison.ring(64)), ("crowns", Poison.crowns(8))] {
            measure("refuse.\(name)", 20) { _ in _ = try? LinkedData.canonical(graph) }
        }
    }

    private static func measure(_ name: String, _ count: Int, _ body: (Int) throws -> Void) rethrows {
        for number in 0..<min(count, 20) { try body(number) }
        let clock = ContinuousClock()
        let time = try clock.measure { for number in 0..<count { try body(number) } } / count
        let microseconds = time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000
        print(name, "\(microseconds) µs")
    }
}
