extension Course {
    /// Items are unique in the course, and name outcomes and readings that their unit has.
    func checkBanks() throws(CourseError) {
        try requireUnique(banks.map(\.key))
        try requireUnique(banks.flatMap(\.items).map(\.key))
        for bank in banks {
            guard let unit = units.first(where: { $0.key == bank.unit }) else { throw .unknownReference(bank.unit, place: bank.key.text) }
            let (outcomes, readings) = (Set(unit.outcomes.map(\.key)), Set(unit.readings.map(\.key)))
            for item in bank.items {
                try require(item.outcomes, in: outcomes, place: item.key.text)
                try require(item.sources, in: readings, place: item.key.text)
            }
        }
    }

    /// Every test and self-check can be drawn, and scored without a person where none marks it.
    func checkTests() throws(CourseError) {
        for assessment in plan.assessments {
            guard let test = assessment.test else { continue }
            try check(test, isMarkedByPerson: assessment.marking != .machine, place: assessment.code.description)
        }
        for unit in units {
            guard let test = unit.selfCheck else { continue }
            try check(test, isMarkedByPerson: false, place: unit.key.text)
        }
    }

    private func check(_ test: TestBlueprint, isMarkedByPerson: Bool, place: String) throws(CourseError) {
        let bankKeys = Set(banks.map(\.key))
        let rules = test.sections.flatMap(\.draws)
        try require(rules.map(\.bank), in: bankKeys, place: place)
        if let shortage = test.shortages(in: banks).first { throw .bankTooSmall(place: place, shortage) }
        guard !isMarkedByPerson else { return }
        for rule in rules {
            let items = test.candidates(for: rule, in: banks)
            if let item = items.first(where: { $0.kind.needsMarker }) { throw .markerNeeded(item.key, place: place) }
        }
    }
}
