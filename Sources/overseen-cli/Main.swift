import ArgumentParser
import Overseen

@main
struct OverseenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "overseen", version: "0.1.0")
}
