import Glibc

/// A child process, started by posix_spawn(3). Foundation's `Process` crashes when many threads start one at the same time.
package struct ChildProcess: Sendable {
    package let processID: Int32

    /// - Parameters:
    ///   - executable: its path, or its name in `PATH`; where there is none, the process ends with 127.
    ///   - environment: all of it; nothing is inherited.
    ///   - folder: the working directory; nil for that of the tests.
    ///   - output, errors: paths of files, which are made; they may be one and the same.
    package init(
        _ executable: String,
        _ arguments: [String],
        environment: [String: String],
        folder: String? = nil,
        output: String,
        errors: String
    ) throws(Failure) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // libdispatch blocks signals on its threads; a child that inherited that could not be stopped.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        // `env` changes the folder and becomes the program.
        let program = "/usr/bin/env"
        let change = folder.map { ["--chdir=\($0)"] } ?? []
        let words = ([program] + change + [executable] + arguments).map { strdup($0) } + [nil]
        let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var identifier: Int32 = 0
        let result = posix_spawn(&identifier, program, &actions, &attributes, words, settings)
        guard result == 0 else { throw Failure(text: "\(program) cannot be started: \(String(cString: strerror(result)))") }
        processID = identifier
    }

    /// Blocks the calling thread until the process ends; to be called once.
    ///
    /// - Returns: the exit code; for a process that a signal ended, the negative number of the signal.
    package func waitForEnd() -> Int32 {
        var status: Int32 = 0
        while waitpid(processID, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : -signal
    }

    package struct Failure: Error, CustomStringConvertible {
        let text: String
        package var description: String { text }
    }
}
