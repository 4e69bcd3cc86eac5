/// A model that the server has.
package struct OllamaModel: Sendable, Hashable {
    /// With its tag, such as `gemma3:270m`.
    package let name: String
    /// Of the model's manifest, hexadecimal: changes when the model does.
    package let digest: String
    /// On disk, in bytes.
    package let size: Int
    /// As the server says it (`7.6B`); nil where it does not.
    package let parameters: String?
    /// Such as `Q4_K_M`.
    package let quantization: String?

    package init(
        name: String, digest: String, size: Int, parameters: String? = nil, quantization: String? = nil
    ) {
        self.name = name
        self.digest = digest
        self.size = size
        self.parameters = parameters
        self.quantization = quantization
    }

    /// Whether a person who writes this name means this model (`qwen` is `qwen:latest`).
    package func isNamed(_ other: String) -> Bool {
        name == other || name == other + ":latest" || name + ":latest" == other
    }
}

/// What the server tells about one model.
package struct ModelDetails: Sendable, Hashable {
    /// The longest context it was trained for, in tokens; nil where the server does not say.
    package let contextLength: Int?
    /// Such as `completion`, `tools`, `thinking`; empty from servers before 0.6.
    package let capabilities: [String]

    /// Whether it thinks aloud before it answers unless told otherwise.
    package var thinks: Bool { capabilities.contains("thinking") }
}

/// A model that is loaded now.
package struct RunningModel: Sendable, Hashable {
    package let name: String
    /// Bytes of memory it takes, and how many of them on a graphics card.
    package let size: Int
    package let graphicsSize: Int
}
