import Cryptography
import Learning

package struct SystemRandom: RandomSource {
    package init() {}

    package func bytes(_ count: Int) throws -> [UInt8] { try SecureRandom.bytes(count) }
}
