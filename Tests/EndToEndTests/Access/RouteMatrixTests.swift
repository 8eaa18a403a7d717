import CanonicalJSON
import Foundation
import Testing

/// What `docs/routes.md` says, asked of a server: every operation, as everybody who may not.
@Suite struct RouteMatrixTests {
    @Test func `Whoever is not named for a route is answered 401 without an account and 403 with one`() async throws {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let cast = try await RoleCast(in: academy)
            let server = try await RunningServer.start(in: academy)
            let description = try await APIDescription(of: server)
            let sample = APISample(description: description, values: try cast.values)
            #expect(description.places.count > 180)
            for place in description.places.values.sorted(by: { $0.operation < $1.operation }) {
                let fields = try sample.fields(of: place.operation, cohort: cast.otherCohort)
                let isPublic = place.roles.isSuperset(of: ["visitor", "verifier"])
                let stranger = cast.caller(nil, description, server)
                let told = try await stranger.refusal(place.operation, fields)
                #expect(isPublic ? told == "200" : told.hasPrefix("401 "), "\(place.operation) as a stranger: \(told)")
                for role in cast.roles where !isPublic && place.roles.isDisjoint(with: [role, "account-holder"]) {
                    let told = try await cast.caller(role, description, server).refusal(place.operation, fields)
                    #expect(told.hasPrefix("403 "), "\(place.operation) as \(role): \(told)")
                }
            }
            try await server.stop()
        }
    }

    @Test
    func `Whoever is named for their own, or for another cohort, country or case, is answered 403, or 404 where nothing is told of what exists`()
        async throws
    {
        try await TestAcademy.with { academy in
            try await Demo.play(in: academy)
            let cast = try await RoleCast(in: academy)
            let server = try await RunningServer.start(in: academy)
            let description = try await APIDescription(of: server)
            let sample = APISample(description: description, values: try cast.values)
            var asked = 0
            for place in description.places.values.sorted(by: { $0.operation < $1.operation }) where place.path.contains("{") {
                // The demo's one appeal is of the edition where the secretary's role reaches.
                for role in cast.scopedRoles
                where place.roles.contains(role) && !place.roles.contains("visitor") && place.operation != "appeal-assign" {
                    let isOthersWork = ["{person}", "{application}", "{attempt}", "{code}", "{revision}", "{appeal}", "{case}", "{serial}"]
                        .contains { place.path.contains($0) }
                    let cohort = role == "trainee" && !isOthersWork ? cast.ownCohort : cast.otherCohort
                    let fields = try sample.fields(of: place.operation, cohort: cohort)
                    let told = try await cast.caller(role, description, server).refusal(place.operation, fields)
                    #expect(told.hasPrefix("403 ") || told.hasPrefix("404 "), "\(place.operation) as \(role) of something else: \(told)")
                    asked += 1
                }
            }
            #expect(asked > 150, "\(asked)")
            try await server.stop()
        }
    }
}
