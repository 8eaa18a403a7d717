import Learning
import Testing

@Suite("Presence")
struct PresenceTests {
    @Test("Is read back as it was stored", arguments: [Presence.present, .partly(minutes: 90), .excused, .absent])
    func roundTrips(presence: Presence) {
        #expect(Presence(name: presence.name, minutes: presence.partMinutes) == presence)
        #expect(Presence.names.contains(presence.name))
    }

    @Test("Is not read where name and minutes do not go together")
    func refusesNonsense() {
        #expect(Presence(name: "partly", minutes: nil) == nil)
        #expect(Presence(name: "present", minutes: 5) == nil)
        #expect(Presence(name: "late", minutes: nil) == nil)
    }

    @Test("A part of a session is never more than the session")
    func capsParts() {
        #expect(Presence.partly(minutes: 90).attendedMinutes(of: 60) == 60)
        #expect(Presence.present.attendedMinutes(of: 60) == 60)
        #expect(Presence.excused.attendedMinutes(of: 60) == 0)
    }
}
