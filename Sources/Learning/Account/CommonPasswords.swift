/// The commonest of those that are long enough, lower case: what lists of leaked passwords begin with, and words repeated. Shorter ones are refused by their length.
enum CommonPasswords {
    static func contains(_ folded: String) -> Bool { list.contains(folded) || parts.contains(where: { isRepetition(folded, of: $0) }) }

    private static let list: Set<String> = [
        "1q2w3e4r5t6y", "1q2w3e4r5t6y7u", "1q2w3e4r5t6y7u8i", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "qwertyuiop12", "qwertyuiop123", "qwertyuiop[]",
        "qwertyuiopasdfghjkl", "qwerty123456", "qwerty1234567", "qwerty12345678", "123456qwerty", "12345qwertyu", "azertyuiop123", "azertyuiopqsdf",
        "azerty123456", "asdfghjkl123", "zxcvbnm12345", "password1234", "password12345", "password123456", "passw0rd1234", "p@ssw0rd1234",
        "password2024", "password2025", "password2026", "welcome12345", "welcome123456", "changeme1234", "changeme12345", "letmein12345",
        "iloveyou1234", "iloveyou12345", "ilovemyfamily", "administrator", "administrateur", "motdepasse12", "motdepasse123", "motdepasse1234",
        "bonjour12345", "jetaime12345", "soleil123456", "doudou123456", "football1234", "baseball1234", "princess1234", "sunshine1234",
        "michael12345", "jessica12345", "superman1234", "dragon123456", "monkey123456", "master123456", "shadow123456", "abc123abc123",
        "abcd12345678", "abcdef123456", "a1b2c3d4e5f6", "correcthorsebatterystaple", "correct horse battery staple", "thisismypassword",
        "mypassword123", "newpassword12", "newpassword123", "temporary123", "trustno1trustno1", "qazwsxedcrfv", "1234qwerasdf", "1234qwerasdfzxcv",
        "q1w2e3r4t5y6", "zaq12wsxcde3", "987654321987", "147258369147", "123123123123", "123456789abc", "123456789abcd", "unitednations",
    ]

    private static let parts = [
        "password", "motdepasse", "qwerty", "azerty", "qwertz", "letmein", "welcome", "bonjour", "admin", "iloveyou", "abc123", "1q2w3e", "secret",
    ]

    private static func isRepetition(_ text: String, of part: String) -> Bool {
        text.count.isMultiple(of: part.count) && text == String(repeating: part, count: text.count / part.count)
    }
}
