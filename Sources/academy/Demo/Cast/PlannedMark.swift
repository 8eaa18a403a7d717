import Learning

/// What markers find a script to be worth: `68`; `54/63=60`, two marks and what their givers agree on; `48/62>60`, two marks and a third.
struct PlannedMark: Sendable {
    let first: Hundredths
    let second: Hundredths
    let agreed: Hundredths?
    let third: Hundredths?

    init(_ text: String) throws {
        let marks = try text.split(whereSeparator: { "/=>".contains($0) }).map { try known(Hundredths($0), "mark \(text)") }
        guard (1...3).contains(marks.count) else {
            throw Problem(code: "demo-failed", "the demo's mark \(text) cannot be read", exit: .internalError)
        }
        first = marks[0]
        second = marks.count > 1 ? marks[1] : marks[0]
        agreed = text.contains("=") ? marks[2] : nil
        third = text.contains(">") ? marks[2] : nil
    }

    private init(first: Hundredths, second: Hundredths) { (self.first, self.second, agreed, third) = (first, second, nil, nil) }

    func mark(_ part: MarkingPart) -> Hundredths {
        switch part {
        case .first: first
        case .second: second
        case .third: third ?? first
        }
    }

    /// By the seed, between 54 and 88: whoever the story says nothing of passes. Two who hear one performance agree, two who read are up to four apart.
    static func drawn(_ random: SeededRandom, marking: Marking) -> PlannedMark {
        let first = Hundredths(count: 50 * random.number(in: 116...168))
        let gap = marking == .panel ? 0 : 50 * random.number(in: -8...8)
        return PlannedMark(first: first, second: Hundredths(count: first.count + gap))
    }
}
