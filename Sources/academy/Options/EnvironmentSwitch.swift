import Configuration

/// A setting of the environment that is on or off; off unless it says `true` or `1`.
enum EnvironmentSwitch {
    static func isOn(_ key: String) -> Bool {
        ["true", "1"].contains(ConfigReader(provider: EnvironmentVariablesProvider()).string(forKey: ConfigKey(key)) ?? "")
    }
}
