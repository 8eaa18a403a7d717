import Foundation

/// How many files and connections the process may have open.
enum OpenFileLimit {
    /// Takes all that the system allows: each connection of a client is one. Shells often hand on a thousand, which a few hundred waiting browsers fill.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
        limit.rlim_cur = limit.rlim_max
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
