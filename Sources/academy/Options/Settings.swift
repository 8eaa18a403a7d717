import Configuration

/// Settings of the environment. An empty one counts as not given, because that is what files of settings leave behind.
enum Settings {
    private static let environment = ConfigReader(provider: EnvironmentVariablesProvider())

    static func text(_ key: String, isSecret: Bool = false) -> String? {
        given(environment.string(forKey: ConfigKey(key), isSecret: isSecret))
    }

    static func given(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

    /// Off unless it says `true` or `1`.
    static func isOn(_ key: String) -> Bool { ["true", "1"].contains(text(key) ?? "") }
}
