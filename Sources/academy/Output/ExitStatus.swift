/// The exit codes, the same for every subcommand. Wrong usage exits with 64 by ArgumentParser itself (BSD's EX_USAGE).
enum ExitStatus: Int32 {
    case done = 0
    case no = 1
    case notJudged = 2
    case internalError = 70
}
