import Learning

/// All scenes of a story in the order of time, each with a moment of its own.
struct Timeline {
    struct Moment {
        let at: Instant
        let scene: Scene
    }

    let moments: [Moment]

    init(_ scenes: [Scene], in zone: TimeZoneName, by zones: any TimeZones) throws {
        let order = scenes.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        var moments: [Moment] = []
        for (_, scene) in order {
            let wanted = try known(zones.instant(of: scene.at, in: zone), "time \(scene.at)")
            let earliest = moments.last.map { $0.at.adding(seconds: 60) } ?? wanted
            moments.append(Moment(at: max(wanted, earliest), scene: scene))
        }
        self.moments = moments
    }

    /// The scene that was on when the last act was done; nil for a story that has yet to begin.
    func scene(at lastAct: Instant?) -> Int? {
        lastAct.flatMap { last in moments.lastIndex { $0.at <= last } }
    }
}
