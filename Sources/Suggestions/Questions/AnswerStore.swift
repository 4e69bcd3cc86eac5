package import GuardCore
internal import Ollama
internal import Synchronization

/// Answers kept from earlier runs, by model and question.
///
/// A cache: lines that are damaged do not count, writing is allowed to fail, and the oldest go when there are many.
/// Format: `answers/NN`, a JSON object a line: `{"k": key, "a": answer}`.
package final class AnswerStore: Sendable {
    private struct Shard {
        /// Oldest first.
        var entries: [(key: String, answer: String)] = []
        var keys: Set<String> = []
        var isDirty = false
    }

    private let store: any StateStore
    private let shards = Mutex<[String: Shard]>([:])

    /// 64 shards of so many answers of at most so many bytes.
    private static let mostPerShard = 600
    private static let longestAnswer = 16 << 10

    private let isRead: Bool

    /// - Parameter isRead: whether answers from earlier runs count; new ones are kept all the same.
    package init(_ store: any StateStore, isRead: Bool = true) {
        self.store = store
        self.isRead = isRead
    }

    /// What names a question to a model: any change of either makes another key.
    package static func key(digest: String, question: [String]) -> String {
        // FNV-1a with 128 bits: keys come from the person's own code, nobody gains from a collision.
        var hash = UInt128(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
        for part in [digest] + question {
            for byte in part.utf8 {
                hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
            }
            hash = (hash ^ 0xFF) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
        }
        let hex = String(hash, radix: 16)
        return String(repeating: "0", count: 32 - hex.count) + hex
    }

    /// The answer kept under a key.
    package func answer(for key: String) -> String? {
        guard isRead else { return nil }
        return shards.withLock { shards in
            load(shardName(key), &shards)
            let shard = shards[shardName(key)]
            guard shard?.keys.contains(key) == true else { return nil }
            return shard?.entries.last { $0.key == key }?.answer
        }
    }

    /// Keeps an answer; on disk after `flush`.
    package func keep(_ answer: String, for key: String) {
        guard answer.utf8.count <= Self.longestAnswer else { return }
        let name = shardName(key)
        shards.withLock { shards in
            load(name, &shards)
            var shard = shards[name] ?? Shard()
            if !shard.keys.insert(key).inserted { shard.entries.removeAll { $0.key == key } }
            shard.entries.append((key, answer))
            while shard.entries.count > Self.mostPerShard {
                shard.keys.remove(shard.entries.removeFirst().key)
            }
            shard.isDirty = true
            shards[name] = shard
        }
    }

    /// Writes what is new.
    package func flush() {
        let dirty = shards.withLock { shards in
            let dirty = shards.filter(\.value.isDirty)
            for name in dirty.keys { shards[name]?.isDirty = false }
            return dirty
        }
        for (name, shard) in dirty {
            let lines = shard.entries.map { entry in
                JSONValue.object([.init("k", .string(entry.key)), .init("a", .string(entry.answer))]).encoded
                    + "\n"
            }
            // A full disk costs the answers, not the run.
            try? store.write(Array(lines.joined().utf8), to: "answers/" + name)
        }
    }

    private func shardName(_ key: String) -> String {
        let value = UInt8(key.prefix(2), radix: 16) ?? 0
        let hex = String(value & 63, radix: 16)
        return hex.count == 1 ? "0" + hex : hex
    }

    private func load(_ name: String, _ shards: inout [String: Shard]) {
        guard shards[name] == nil else { return }
        var shard = Shard()
        // What cannot be read was never kept.
        let bytes = (try? store.read("answers/" + name)) ?? nil
        let limit = Self.mostPerShard * Self.longestAnswer
        for line in (bytes ?? []).prefix(limit).split(separator: UInt8(ascii: "\n")).suffix(Self.mostPerShard)
        {
            guard let json = try? JSONValue.parse(line), let key = json["k"]?.text,
                let answer = json["a"]?.text
            else { continue }
            shard.entries.append((key, answer))
            shard.keys.insert(key)
        }
        shards[name] = shard
    }
}
