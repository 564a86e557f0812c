import ArgumentParser
import CareModel
import ClinicFolder
import Foundation
import OverseenConsole
import OverseenReporting
import Oversight

struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Record that a person stands behind a plan as it is now.",
        discussion: """
            Writes sign-offs/PATIENT.PERSON.yml with the digest of the plan's signed fields. When one of them changes later, or a \
            tool gets a new major version, check says so and names what changed.

            Example: overseen sign p-0147 --by noa-levi
            """)

    @Argument(help: "The patient's id.")
    var patient: String

    @Option(help: "The id of the person who signs.")
    var by: String

    @OptionGroup var clinic: ClinicArguments

    func run() throws {
        let folder = clinic.folder
        let reader = try ClinicReader(DiskFolder(folder))
        let draft = reader.readClinic().clinic
        guard draft.person(by) != nil else { throw Failure(.usage, "there is no person \(by) in people.yml") }
        for file in reader.planFiles {
            let (plan, findings) = reader.readPlan(file, in: draft)
            guard let plan, plan.patientID.value == patient else { continue }
            guard !findings.contains(where: { $0.severity == .error }) else {
                throw Failure(.findings, "\(folder)/\(file) cannot be signed while it cannot be read whole; see overseen check")
            }
            let text = SignedPlan(of: plan, in: draft).signOff(patient: patient, by: by, on: clinic.day)
            let path = folder + "/sign-offs/\(patient).\(by).yml"
            do {
                try FileManager.default.createDirectory(atPath: folder + "/sign-offs", withIntermediateDirectories: true)
                try text.write(toFile: path, atomically: true, encoding: .utf8)
            } catch {
                throw Failure(.outputUnwritable, "cannot write \(path): \(error.localizedDescription)")
            }
            Terminal.write("Signed by \(by) on \(clinic.day): \(path)")
            return
        }
        throw Failure(.usage, "there is no patient \(patient) in \(folder)/patients")
    }
}
