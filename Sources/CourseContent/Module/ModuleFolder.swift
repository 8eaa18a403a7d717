import Learning

/// The folder of a module, `modules/2-evidence-and-responses`: its place in the course and its key.
struct ModuleFolder {
    let path: String
    let number: Int
    let key: ContentKey

    init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        let parts = name.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[0].first != "0", let number = Int(parts[0]), number > 0,
            let key = ContentKey(String(parts[1]))
        else { return nil }
        (self.path, self.number, self.key) = (path, number, key)
    }
}
