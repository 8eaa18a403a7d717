package import Learning

/// In which language to answer: the one asked for in the address, else the best of `Accept-Language` (RFC 9110 12.5.4), else English.
package enum LanguageChoice {
    package static func language(asked: String?, acceptLanguage: String?) -> Language {
        if let asked, let language = Language(rawValue: asked) { return language }
        guard let acceptLanguage else { return .english }
        var best: (language: Language, quality: Int)?
        for (range, quality) in WeightedList.read(acceptLanguage) where quality > best?.quality ?? 0 {
            let primary = range.prefix { $0 != "-" }.lowercased()
            if let language = Language(rawValue: primary) { best = (language, quality) }
        }
        return best?.language ?? .english
    }
}
