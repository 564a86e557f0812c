import CareModel
import ClinicChecking
import Foundation
import Oversight
import OversightGate
import Testing

@Suite("The register")
struct RegisterTests {
    @Test("No register while an error stands, also when the clinic's policy never fails")
    func noneWithErrors() async throws {
        let package = try ScratchPackage()
        try package.addClinic(at: "Sources/Care/Clinic")
        #expect(try await package.check().register != nil)
        let clinic = try String(contentsOf: package.root.appending(path: "Sources/Care/Clinic/clinic.yml"), encoding: .utf8)
        try package.write(
            "Sources/Care/Clinic/clinic.yml", clinic.replacingOccurrences(of: "fail-on: error", with: "fail-on: never"))
        let plan = try String(contentsOf: package.root.appending(path: "Sources/Care/Clinic/patients/p-0001.md"), encoding: .utf8)
        try package.write(
            "Sources/Care/Clinic/patients/p-0001.md", plan.replacingOccurrences(of: "    overseen-by: ada-fields\n", with: ""))
        let outcome = try await package.check()
        #expect(!outcome.result.fails && outcome.result.hasErrors)
        #expect(outcome.register == nil)
    }

    @Test("It holds every AI step with its overseer, and no patient")
    func content() async throws {
        let package = try ScratchPackage()
        try package.addClinic(at: "Sources/Care/Clinic")
        let register = try (try await package.check().register).orThrow()
        #expect(register.tools.map(\.id) == ["checkin-bot"])
        #expect(register.overseers.map(\.id) == ["ada-fields"])
        #expect(register.entries.map(\.pathway) == ["low-mood", nil])
        let source = RegisterSource(of: register).text
        for word in ["p-0001", "Robin", "low mood and", "Ben Moss"] { #expect(!source.contains(word)) }
        #expect(source.contains("public static let adaFields = Overseer(id: \"ada-fields\""))
    }

    @Test("A plan's text changes its steps' tokens and the digest; the same text gives the same source")
    func tokens() async throws {
        let package = try ScratchPackage()
        try package.addClinic(at: "Sources/Care/Clinic")
        let first = try (try await package.check().register).orThrow()
        let again = try (try await package.check().register).orThrow()
        #expect(RegisterSource(of: first).text == RegisterSource(of: again).text)
        let file = "Sources/Care/Clinic/patients/p-0001.md"
        let plan = try String(contentsOf: package.root.appending(path: file), encoding: .utf8)
        try package.write(file, plan + "\nOne more line.\n")
        let changed = try (try await package.check().register).orThrow()
        #expect(changed.inputs.hex != first.inputs.hex)
        #expect(changed.entries.first?.token == first.entries.first?.token)
        #expect(changed.entries.last?.token != first.entries.last?.token)
    }

    @Test("Names that no Swift identifier could have come out as source that compiles")
    func hostileNames() async throws {
        let package = try ScratchPackage()
        try package.addClinic(at: "Sources/Care/Clinic")
        let folder = package.root.appending(path: "Sources/Care/Clinic")
        func change(_ file: String, _ changes: [(String, String)]) throws {
            var text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
            try package.write("Sources/Care/Clinic/" + file, text)
        }
        for file in ["tools.yml", "people.yml", "patients/p-0001.md", "pathways/low-mood.md"] {
            try change(file, [("checkin-bot", "self"), ("ada-fields", "2-all")])
        }
        try change("tools.yml", [("name: Check-in Bot", "name: 'Bot \\(exit(1)) \"quoted\" \"\"\"#'")])
        for file in ["guidance/small-steps.md", "guidance/your-scores.md"] { try change(file, [("ada-fields", "2-all")]) }
        let outcome = try await package.check()
        let register = try outcome.register.orThrow()
        let source = RegisterSource(of: register).text
        #expect(source.contains("public static let self_ = Tool("))
        #expect(source.contains("public static let _2All = Overseer("))
        try package.write("Register.swift", source)
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = ["swiftc", "-typecheck", "-swift-version", "6", package.path + "/Register.swift"]
        let output = Pipe()
        compiler.standardError = output
        compiler.standardOutput = output
        try compiler.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        compiler.waitUntilExit()
        #expect(compiler.terminationStatus == 0 && !text.contains("warning:"), "\(text)")
    }
}
