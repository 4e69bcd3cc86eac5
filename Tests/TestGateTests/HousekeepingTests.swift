import Foundation
import Testing

@testable import TestGate

@Suite struct HousekeepingTests {
    @Test("what a killed run left half written goes after a day, and not before")
    func leftovers() throws {
        let folder = NSTemporaryDirectory() + "/housekeeping-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = FolderStore(folder)
        for name in ["snapshot/manifest", "snapshot/manifest.1.2.new", "results/ab.1.2.new"] {
            try store.write([1], to: name)
        }
        let now = Int64(Date().timeIntervalSince1970)
        let housekeeping = Housekeeping(store: store, kept: [])
        try housekeeping.tidy(now: now)
        let young = try store.list("snapshot").sorted()
        #expect(young == ["manifest", "manifest.1.2.new"])
        try housekeeping.tidy(now: now + 2 * 24 * 3600)
        let old = try store.list("snapshot") + store.list("results")
        #expect(old == ["manifest"])
    }
}
