import Files
import GuardCore
import Ollama

/// Whether the model can be asked: the server, the model, and memory for it.
struct ModelDoctor: Sendable {
    let settings: Settings

    func examine() async -> [Diagnosis.Item] {
        let address: OllamaAddress
        do throws(GuardError) {
            address = try OllamaAddress.parse(settings.host)
        } catch {
            return [.init("ollama", .missing, error.message, remedy: error.hints.first)]
        }
        do throws(OllamaError) {
            let client = try OllamaClient(address, allowRemote: settings.allowsRemote)
            let version = try await client.version()
            let server = Diagnosis.Item("ollama", .works, Text("\(version) at \(address)"))
            return [server] + (await model(client))
        } catch {
            return [
                .init(
                    "ollama", .missing, error.text,
                    remedy: Text("start it: ollama serve", ko: "시작: ollama serve"))
            ]
        }
    }

    private func model(_ client: OllamaClient) async -> [Diagnosis.Item] {
        do throws(OllamaError) {
            let model = try await client.model(named: settings.model)
            let size = Self.gigabytes(model.size)
            return [.init("model", .works, Text("\(model.name), \(size)")), memory(for: model.size)]
        } catch {
            return [
                .init(
                    "model", .missing, error.text,
                    remedy: Text(
                        "or take another one: git config guardhook.model NAME",
                        ko: "다른 모델 쓰기: git config guardhook.model 이름")), memory(for: nil),
            ]
        }
    }

    /// A model wants about a fifth more than its file's size, for its context.
    ///
    /// - Parameter size: the model's; nil where it is not known.
    private func memory(for size: Int?) -> Diagnosis.Item {
        guard let free = Self.availableMemory() else {
            return .init("memory", .works, Text("not known on this system", ko: "이 시스템에서는 알 수 없습니다"))
        }
        guard let size else {
            return .init(
                "memory", .works,
                Text(
                    "\(Self.gigabytes(free)) free; a model needs a fifth more than its size",
                    ko: "사용 가능 \(Self.gigabytes(free)), 모델 크기의 1.2배가 필요합니다"))
        }
        let needed = size + size / 5
        let words = Text(
            "\(Self.gigabytes(free)) free, about \(Self.gigabytes(needed)) needed",
            ko: "사용 가능 \(Self.gigabytes(free)), 필요 약 \(Self.gigabytes(needed))")
        guard free < needed else { return .init("memory", .works, words) }
        return .init(
            "memory", .missing, words,
            remedy: Text(
                "take a smaller model, which answers faster too: git config guardhook.model qwen2.5-coder:3b",
                ko: "더 작은 모델이 더 빨리 답하기도 합니다: git config guardhook.model qwen2.5-coder:3b"))
    }

    /// Source: proc_meminfo(5), `MemAvailable`, in KiB. Other systems than Linux tell it differently.
    private static func availableMemory() -> Int? {
        // Not being able to read it is the same as not knowing it.
        guard let bytes = (try? Disk.read("/proc/meminfo")) ?? nil else { return nil }
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first {
            $0.hasPrefix("MemAvailable:")
        }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }

    private static func gigabytes(_ bytes: Int) -> String {
        let tenths = bytes / 100_000_000
        return "\(tenths / 10).\(tenths % 10) GB"
    }
}
