import Cryptography
import Learning

struct SystemRandom: RandomSource {
    func bytes(_ count: Int) throws -> [UInt8] { try SecureRandom.bytes(count) }
}
