import Learning
import TestTools
import Testing

@Suite("UUID of version 7")
struct UUIDv7Tests {
    @Test("The example of RFC 9562 appendix A.6 is made from its parts, with the fraction of the millisecond in the place of rand_a")
    func matchesTheStandard() {
        // 797 µs are 0xCC0 of 4,096 parts of a millisecond.
        let instant = Instant(microseconds: 1_645_557_742_000_797)
        let uuid = UUIDv7(at: instant, random: 0x18C4_DC0C_0C07_398F)
        #expect(uuid.description == "017f22e2-79b0-7cc0-98c4-dc0c0c07398f")
    }

    @Test("What is made a microsecond later comes later, whatever the random bits")
    func keepsTheOrder() {
        let microseconds = (1_645_557_742_000_000...1_645_557_742_002_000).map { Instant(microseconds: $0) }
        let made = microseconds.map { UUIDv7(at: $0, random: UInt64(bitPattern: ~$0.microseconds)) }
        #expect(made == made.sorted())
    }

    @Test("Version and variant stand whatever the random bits, and a text is read back", arguments: 1...10 as ClosedRange<UInt64>)
    func roundTrips(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let instant = Instant(microseconds: .random(in: 0...4_000_000_000_000_000, using: &generator))
            let uuid = UUIDv7(at: instant, random: generator.next())
            #expect(uuid.high >> 12 & 0xF == 7)
            #expect(uuid.low >> 62 == 2)
            #expect(Int64(uuid.high >> 16) == instant.microseconds / 1000)
            #expect(UUIDv7(uuid.description) == uuid)
            #expect(UUIDv7(uuid.description.uppercased()) == uuid)
        }
    }

    @Test("A time before 1970 does not spoil the identifier")
    func clampsEarlyTimes() {
        #expect(UUIDv7(at: Instant(microseconds: -5), random: 0).high == 0x7000)
    }

    @Test(
        "Other texts are refused",
        arguments: [
            "", "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
            "+17f22e2-79b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f ", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
            "０17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
        ]
    )
    func refuses(text: String) {
        #expect(UUIDv7(text) == nil)
    }
}
