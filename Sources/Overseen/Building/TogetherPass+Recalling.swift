import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Leaks
import Oversight

extension TogetherPass {
    /// Publishes where nobody's share in the report and the pages about all patients has changed since the last build: of these only
    /// the statement is made again, which names the digest of everything that was checked.
    ///
    /// - Parameter digest: of everything that was checked, where the public pages state it.
    /// - Returns: nil where those pages have to be made anew after all.
    func finish(standing together: Together, inputs digest: Task<String?, any Error>) async throws -> SiteBuild.Outcome? {
        let patients = passed.compactMap(\.plan?.patient)
        let result = check.recalled(
            findings: together.findings, waived: together.waived, patients: patients.map { (id: $0.id, name: $0.name) })
        guard !result.hasErrors, !result.fails else { return nothing(result) }
        func madeAnew() -> SiteBuild.Outcome? {
            for folder in together.folders.keys { staging.discard(folder) }
            return nil
        }
        guard staging.keep(together.folders.map { (part: $0.key, listing: $0.value.listing) }) else { return madeAnew() }
        var together = together
        if let inputs = try await digest.value, inputs != together.inputs {
            guard let press = press() else { return madeAnew() }
            let statement = OversightStatement(
                of: check, result, in: press.clinic, redaction: result.redaction(with: tokens), inputs: inputs)
            guard let page = press.public().statementPage(statement) else { return madeAnew() }
            try staging.rewrite([page], in: Edition.public.rawValue)
            together.inputs = inputs
        }
        let isSettled = together.patients.map { $0 == FileStamp(build.output + "/" + Edition.patients.rawValue, following: false) } ?? false
        let files = staging.files(keeping: kept, .changes(isSettled: isSettled))
        if !files.isEmpty {
            guard let press = press() else { return madeAnew() }
            let report = await LeakReport(
                check: check, patients: patients, clinic: press.clinic, only: files, progress: build.progress)
            guard try await report.findings(in: files).isEmpty, files.allSatisfy(\.isOurs) else { return madeAnew() }
        }
        let outcome = try publish(result)
        if outcome.publication?.written ?? 0 > 0 {
            // Of these only what was written again lies in another way.
            let stands = together.folders.filter { staging.stands($0.key) }
            together = try self.together(
                result, inputs: together.inputs, patientsFolderIsOurs: together.patients != nil, standing: stands)
        }
        try await keep(together, foundLeaks: false)
        return outcome
    }

    /// What was just published, for the next build.
    ///
    /// - Parameters:
    ///   - inputs: the digest of everything that was checked, where the public pages state it.
    ///   - patientsFolderIsOurs: whether all that lies in the folder of all patients' folders is one of these.
    ///   - standing: folders in which nothing was written.
    func together(
        _ result: CheckResult, inputs: String?, patientsFolderIsOurs: Bool, standing: [String: PublishedFolder] = [:]
    ) throws -> Together {
        var folders: [String: PublishedFolder] = [:]
        let output = try OpenFolder(build.output)
        for edition in build.editions where edition != .patients {
            let name = edition.rawValue
            folders[name] = standing[name] ?? staging.listing(in: name).flatMap { PublishedFolder($0, name, in: output) }
        }
        return Together(
            asOf: check.asOf, editions: build.editions, findings: result.findings, waived: result.waived, inputs: inputs,
            record: try build.record.read().map { ContentDigest(of: $0) }, folders: folders,
            patients: patientsFolderIsOurs ? output.stamp(of: Edition.patients.rawValue) : nil)
    }

    /// Leaves for the next build what it may take over.
    func keep(_ together: Together?, foundLeaks: Bool) async throws {
        let patients = build.editions.contains(.patients) ? try? OpenFolder(build.output + "/" + Edition.patients.rawValue) : nil
        try await memory.keep(passed, foundLeaks: foundLeaks, together: together) { [staging] token in
            guard let patients else { return nil }
            return staging.listing(in: Edition.patients.rawValue + "/" + token).flatMap { PublishedFolder($0, token, in: patients) }
        }
    }
}
