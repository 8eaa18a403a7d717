import CanonicalJSON

/// Gives every script that lacks a marker to one without conflict, evenly; the first time it begins the marking. Scripts that have their markers keep them.
package struct AllocateMarkers: Command {
    package static let name = CommandName.allocateMarkers

    package let key: SittingKey
    package let markers: [EmailAddress]

    package init(_ key: SittingKey, among markers: [EmailAddress]) {
        self.key = key
        var seen: Set<EmailAddress> = []
        self.markers = markers.filter { seen.insert($0).inserted }
    }

    private struct Draw: Sendable {
        let id: Identifier<MarkingAllocation>
        let stamp: AuditStamp
    }

    /// - Returns: how many allocations were made.
    package func perform(in context: CommandContext) async throws -> Int {
        let stamp = try context.stamp()
        let count = try await context.store.read { [key] transaction in
            try transaction.submissions.all(in: transaction.sittings.require(key).id).count
        }
        let draws = try (0..<count * 2).map { _ in Draw(id: try context.identifier(), stamp: try context.stamp()) }
        return try await context.store.write { [self] transaction in
            var sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state != .marking {
                sitting = try transaction.sittings.apply(.startMarking, to: sitting, by: act)
                try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json())
            }
            let appointed = try markers.map { try transaction.appointed($0, to: sitting, at: act.at) }
            let allocations = try self.allocations(in: sitting, appointed, transaction)
            guard allocations.count <= draws.count else { throw Refusal(.recordsChanged, [key.description]) }
            for (allocation, draw) in zip(allocations, draws) {
                try transaction.allocate(allocation, id: draw.id, sitting: sitting, by: draw.stamp.act(Self.name, on: sitting.subject))
            }
            return allocations.count
        }
    }

    /// Scripts that lack the same parts are given out together, the load counted on.
    private func allocations(
        in sitting: Sitting,
        _ markers: [MarkerFacts],
        _ transaction: any RecordTransaction
    ) throws -> [AllocationRule.Allocation] {
        let needed = try transaction.partsNeeded(transaction.frame(of: sitting))
        let submissions = try transaction.submissions.all(in: sitting.id)
        let held = Dictionary(grouping: try transaction.markings.all(in: sitting.id), by: \.submission)
        let facts = Dictionary(uniqueKeysWithValues: try transaction.markings.scripts(in: sitting.id).map { ($0.submission, $0) })
        var missing: [[MarkingPart]: [ScriptFacts]] = [:]
        for submission in submissions where submission.state.awaitsMarks {
            let parts = needed.filter { held[submission.id, default: []].counting($0) == nil }
            if let script = facts[submission.id], !parts.isEmpty { missing[parts, default: []].append(script) }
        }
        var (markers, allocations) = (markers, [AllocationRule.Allocation]())
        for (parts, scripts) in missing.sorted(by: { $0.key.count > $1.key.count }) {
            switch AllocationRule.allocate(scripts, to: markers, parts: parts) {
            case .allocated(let made):
                allocations += made
                markers = markers.map { marker in marker.burdened(with: made.count { $0.marker == marker.account }) }
            case .impossible(let codes):
                throw Refusal(.markerMissing, [key.description, codes.map(\.text).joined(separator: ", ")])
            }
        }
        return allocations
    }
}

extension SubmissionState {
    /// Whether markers still have something to do on it.
    var awaitsMarks: Bool {
        switch self {
        case .submitted, .late, .cleared, .penalised, .firstMarked: true
        case .notStarted, .draft, .notSubmitted, .excused, .integrityHold, .secondMarked, .agreed, .thirdMarked, .provisional, .ratified, .released,
            .underRevision, .upheld, .revised, .voided:
            false
        }
    }
}

extension MarkerFacts {
    fileprivate func burdened(with scripts: Int) -> MarkerFacts {
        MarkerFacts(account: account, person: person, affiliations: affiliations, interests: interests, load: load + scripts)
    }
}
