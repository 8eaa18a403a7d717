import CanonicalJSON

/// What a command tells its user: the same outcome as text, as JSON, and as exit code.
struct Report {
    var lines: [String]
    /// Told on standard error, also to whoever asked for nothing but errors.
    var failures: [String] = []
    var json: JSONValue
    var exit = ExitStatus.done

    init(_ lines: [String], json: JSONValue, exit: ExitStatus = .done) {
        self.lines = lines
        self.json = json
        self.exit = exit
    }

    init(_ line: String, json: JSONValue, exit: ExitStatus = .done) { self.init([line], json: json, exit: exit) }
}
