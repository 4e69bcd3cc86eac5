import ArgumentParser

@main
struct Guardhook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "guardhook", version: "0.1.0")
}
