import ArgumentParser
import Credentials
import Cryptography
import Learning

/// Measures, on one thread, what a certificate costs from its facts to its seal and back.
@main
struct BenchmarkSeal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-seal",
        abstract: "Measure drawing, sealing and verifying certificates on one thread.",
        discussion: "Prints a line for each figure: its name and, but for memory, how many a second."
    )

    @Option(help: "An empty folder for the keys; whoever starts the program deletes it.") var data: String
    @Option(help: "The folder of designs.") var designs = "certificates"
    @Option(help: "The design's name.") var design = "advanced-drug-policy-management/certificate"
    @Option(help: "How long each figure is measured, in seconds.") var seconds = 3.0
    @Option(help: "How many documents are made while memory is watched.") var documents = 10_000

    mutating func run() throws {
        let stopwatch = Stopwatch(seconds: seconds)
        let works = try BenchmarkWorks(keys: data, designs: designs, design: design)

        let key = try KeyPair.generate(.p256)
        let publicKey = try PublicKey(publicKeyInfo: key.publicKeyInfo)
        let digest = SHA256.digest([1, 2, 3])
        let signature = try key.sign(digest)
        print("key.sign", try stopwatch.rate { _ in _ = try key.sign(digest) })
        print("key.verify", try stopwatch.rate { _ in try hold(publicKey.verify(signature, of: digest)) })

        // Every holder once, so that what is kept for all of them is there.
        for holder in BenchmarkHolders.all.indices { _ = try works.sealed(holder) }
        let page = try works.page(0)
        print("page", try stopwatch.rate { _ = try works.page($0) })
        print("seal", try stopwatch.rate { _ in _ = try works.seal(page) })
        let document = try works.seal(page)
        print("document.bytes", document.bytes.count)
        print("digest", try stopwatch.rate { _ in _ = SHA256.digest(document.bytes) })
        print("examine", try stopwatch.rate { _ in try hold(works.isIntact(document.bytes)) })
        let stampedPage = try works.pageWithSecurity(0)
        print("seal.stamped", try stopwatch.rate { _ in _ = try works.sealStamped(stampedPage) })
        let stamped = try works.sealStamped(stampedPage)
        print("stamped.bytes", stamped.bytes.count)
        print("examine.stamped", try stopwatch.rate { _ in try hold(works.isIntact(stamped.bytes)) })

        var whole = try WholeWorks(keys: data, designs: designs, design: design)
        for holder in BenchmarkHolders.all.indices { _ = try whole.certificate(holder) }
        print("whole", try stopwatch.rate { _ = try whole.certificate($0) })
        let file = try whole.certificate(0)
        print("whole.bytes", file.bytes.count)
        print("examine.whole", try stopwatch.rate { _ in try hold(whole.isIntact(file.bytes)) })

        let before = try MemoryUse.current()
        print("certificate", try stopwatch.rate(count: documents) { _ = try works.sealed($0) })
        let after = try MemoryUse.current()
        print("certificate.count", documents)
        print("memory.before", before.residentKiB)
        print("memory.after", after.residentKiB)
        print("memory.peak", after.peakKiB)
    }

    /// A verification that fails is faster than one that does not, and no figure.
    private func hold(_ isTrue: Bool) throws {
        guard isTrue else { throw ValidationError("What was sealed does not verify.") }
    }
}
