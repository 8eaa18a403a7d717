import Learning
import Synchronization

final class Tally: VerificationTally {
    private let counted = Mutex<[VerificationAnswer]>([])

    var answers: [VerificationAnswer] { counted.withLock { $0 } }

    func count(_ answer: VerificationAnswer) { counted.withLock { $0.append(answer) } }
}
