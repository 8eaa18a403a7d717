import Foundation
import Synchronization

/// The processes of one test, so that none outlives it, however it ends.
final class StartedProcesses: Sendable {
    private let processes = Mutex<[AcademyProcess]>([])

    func add(_ process: AcademyProcess) { processes.withLock { $0.append(process) } }

    func end() {
        for process in processes.withLock(\.self) { process.signal(SIGKILL) }
    }
}
