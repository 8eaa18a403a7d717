extension Course {
    func checkKeys() throws(CourseError) {
        try requireUnique(outcomes.map(\.key))
        try requireUnique(modules.map(\.key))
        try requireUnique(units.map(\.key))
        for unit in units {
            try requireUnique(unit.outcomes.map(\.key))
            try requireUnique(unit.readings.map(\.key))
        }
        var codes: Set<ContentCode> = []
        for code in units.map(\.code) {
            guard codes.insert(code).inserted else { throw .duplicateCode(code) }
        }
    }

    func checkReferences() throws(CourseError) {
        let (outcomeKeys, moduleKeys, unitKeys) = (Set(outcomes.map(\.key)), Set(modules.map(\.key)), Set(units.map(\.key)))
        for module in modules { try require(module.outcomes, in: outcomeKeys, place: module.key.text) }
        for unit in units {
            try require(unit.outcomes.flatMap(\.supports), in: outcomeKeys, place: unit.key.text)
        }
        for assessment in plan.assessments {
            try require([assessment.module], in: moduleKeys, place: assessment.code.description)
            try require(assessment.units, in: unitKeys, place: assessment.code.description)
            try require(assessment.outcomes, in: outcomeKeys, place: assessment.code.description)
        }
    }

    func checkCredits() throws(CourseError) {
        try require(ects, isSumOf: modules.map(\.ects), place: key.text)
        for module in modules where module.kind == .taught {
            try require(module.ects, isSumOf: module.units.map(\.ects), place: module.key.text)
        }
    }

    func requireUnique(_ keys: [ContentKey]) throws(CourseError) {
        var seen: Set<ContentKey> = []
        for key in keys {
            guard seen.insert(key).inserted else { throw .duplicateKey(key) }
        }
    }

    func require(_ keys: [ContentKey], in known: Set<ContentKey>, place: String) throws(CourseError) {
        for key in keys {
            guard known.contains(key) else { throw .unknownReference(key, place: place) }
        }
    }

    private func require(_ stated: Hundredths, isSumOf parts: [Hundredths], place: String) throws(CourseError) {
        let sum = Hundredths(count: parts.reduce(0) { $0 + $1.count })
        guard stated == sum else { throw .creditsMismatch(place: place, stated: stated, sum: sum) }
    }
}
