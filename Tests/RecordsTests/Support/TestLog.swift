import Credentials
import Issuing
import Learning

/// A log with a key that everybody may know.
enum TestLog {
    static let origin = "academy.example/log"

    static var signer: NoteSigner {
        get throws { try NoteSigner(name: origin, signer: Ed25519KeyPair(seed: Array(repeating: 1, count: 32))) }
    }

    static var sequencer: TreeSequencer {
        get throws { TreeSequencer(try signer) }
    }
}
