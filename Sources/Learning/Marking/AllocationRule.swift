/// Gives scripts to markers: to nobody with a conflict, and as evenly as conflicts allow. The same scripts and markers, in whatever order, give the same result.
package enum AllocationRule {
    package struct Allocation: Sendable, Hashable {
        package let submission: Identifier<Submission>
        package let code: SubmissionCode
        package let part: MarkingPart
        package let marker: Identifier<Account>
    }

    package enum Verdict: Sendable, Hashable {
        case allocated([Allocation])
        /// Scripts for which there are not enough markers without conflict.
        case impossible([SubmissionCode])
    }

    /// - Parameter parts: which marks every script needs now.
    package static func allocate(_ scripts: [ScriptFacts], to markers: [MarkerFacts], parts: [MarkingPart]) -> Verdict {
        let markers = markers.sorted { $0.account.description < $1.account.description }
        var load = Dictionary(uniqueKeysWithValues: markers.map { ($0.account, $0.load) })
        var allocations: [Allocation] = []
        var impossible: [SubmissionCode] = []
        // Scripts with few markers to choose from come first, so that the others can even things out.
        for script in scripts.sorted(by: { (choices($0, markers), $0.code) < (choices($1, markers), $1.code) }) {
            guard let chosen = choose(parts[...], of: script, among: markers, load: load) else {
                impossible.append(script.code)
                continue
            }
            for (part, marker) in zip(parts, chosen) {
                allocations.append(Allocation(submission: script.submission, code: script.code, part: part, marker: marker))
                load[marker, default: 0] += 1
            }
        }
        return impossible.isEmpty
            ? .allocated(allocations.sorted { ($0.code, $0.part.rawValue) < ($1.code, $1.part.rawValue) }) : .impossible(impossible.sorted())
    }

    private static func choices(_ script: ScriptFacts, _ markers: [MarkerFacts]) -> Int {
        markers.count { MarkerConflict.all(of: $0, on: script, as: .first).isEmpty }
    }

    /// Different people for the parts, each the least burdened with whom the remaining parts can still be filled; nil where there are none.
    private static func choose(
        _ parts: ArraySlice<MarkingPart>,
        of script: ScriptFacts,
        among markers: [MarkerFacts],
        load: [Identifier<Account>: Int]
    ) -> [Identifier<Account>]? {
        guard let part = parts.first else { return [] }
        let able = markers.filter { MarkerConflict.all(of: $0, on: script, as: part).isEmpty }
        let byLoad = able.enumerated().sorted { (load[$0.element.account] ?? 0, $0.offset) < (load[$1.element.account] ?? 0, $1.offset) }
        for marker in byLoad.map(\.element) {
            let others = markers.filter { $0.account != marker.account }
            if let rest = choose(parts.dropFirst(), of: script, among: others, load: load) { return [marker.account] + rest }
        }
        return nil
    }
}
