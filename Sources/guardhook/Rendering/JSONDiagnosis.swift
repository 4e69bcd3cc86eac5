import GuardCore
import Workflow

/// A diagnosis for machines.
struct JSONDiagnosis: Encodable {
    let schema = 1
    let isWell: Bool
    let checks: [Check]
    let settings: [Setting]

    struct Check: Encodable {
        let name: String
        let state: Diagnosis.State
        let finding: String
        let remedy: String?
    }

    struct Setting: Encodable {
        let key: String
        let value: String?
        let origin: String
    }

    init(_ diagnosis: Diagnosis) {
        isWell = diagnosis.isWell
        checks = diagnosis.items.map {
            Check(name: $0.name, state: $0.state, finding: $0.finding.english, remedy: $0.remedy?.english)
        }
        settings = diagnosis.settings.map {
            Setting(key: $0.key, value: $0.value, origin: $0.origin)
        }
    }
}
