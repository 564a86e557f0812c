import CareModel
import Foundation
import Templates

/// Everything that may happen to a clinic folder between two builds.
enum ClinicEdit: String, CaseIterable {
    case letter, step, newPatient, removedPatient, renamedPatient, changedPatientID, brokenPlan, planDate, sameSizeAndDate
    case person, personGone, tool, toolGone, pathway, article, articleGone, newArticle, template, templateGone, words, look, clinicName
    case policy, waiver, waiverGone, ownRule, setting
    case row, rowGone, rowsReordered, brokenRow, newTable
    case nextDay, muchLater, earlier, clockSetBack, lostAddress, pageGone, pageWritten, strayFolder

    func make(in clinic: EditedClinic) throws {
        let number = Int(clinic.random.next() % 100_000)
        switch self {
        case .letter, .step, .newPatient, .removedPatient, .renamedPatient, .changedPatientID, .brokenPlan, .planDate, .sameSizeAndDate:
            try editPatients(of: clinic, number)
        case .row, .rowGone, .rowsReordered, .brokenRow, .newTable:
            try editScores(of: clinic, number)
        case .nextDay, .muchLater, .earlier, .clockSetBack, .ownRule, .setting:
            editSetting(of: clinic, number)
        case .lostAddress, .pageGone, .pageWritten, .strayFolder:
            try editOutput(of: clinic)
        default:
            try editShared(of: clinic, number)
        }
    }

    private func editPatients(of clinic: EditedClinic, _ number: Int) throws {
        guard let file = clinic.somePatient() else { return try clinic.addPatient() }
        let text = clinic.read(file)
        switch self {
        case .letter: try clinic.write(text + "\nWord \(number).\n", to: file)
        case .step: try clinic.replace("title: ", "title: No \(number) ", in: file)
        case .newPatient: try clinic.addPatient()
        case .removedPatient where clinic.patients.count > 2: clinic.remove(file)
        case .renamedPatient:
            let id = "p-\(number + 10_000)"
            let old = file.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
            try clinic.write(text.replacing(old, with: id), to: "patients/\(id).md")
            clinic.remove(file)
        case .changedPatientID: try clinic.replace("{id: p-", "{id: q-", in: file)
        case .brokenPlan: try clinic.replace("overseen-by: ada-fields", "overseen-by: nobody-\(number)", in: file)
        case .planDate: try clinic.replace("next-review: 2026-12-23", "next-review: 2026-12-\(10 + number % 20)", in: file)
        case .sameSizeAndDate:
            // As `cp -p` or a restored backup does: other bytes, the same length and date.
            let path = clinic.path(file)
            let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
            try clinic.replace("thank you", ["thenk you", "thank yoo", "thamk you"][number % 3], in: file)
            if let date { try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path) }
        default: break
        }
    }

    private func editScores(of clinic: EditedClinic, _ number: Int) throws {
        let file = "outcomes/phq-9.csv"
        var lines = clinic.read(file).split(separator: "\n").map(String.init)
        let patient = clinic.somePatient()?.split(separator: "/").last.map { String($0.dropLast(3)) } ?? "p-0001"
        switch self {
        case .row: lines.append("\(patient),2026-11-\(10 + number % 13),phq-9,\(8 + number % 3),1,1,1,1,1,1,1,\(1 + number % 3),0")
        case .rowGone: if lines.count > 2 { lines.remove(at: 1 + number % (lines.count - 1)) }
        case .rowsReordered: lines = [lines[0]] + lines.dropFirst().reversed()
        case .brokenRow: lines.append("\(patient),2026-11-31,phq-9,\(number)")
        default:
            return try clinic.write(
                "patient,date,instrument,total\n\(patient),2026-10-\(10 + number % 20),gad-7,\(number % 21)\n", to: "outcomes/gad-7.csv")
        }
        try clinic.write(lines.joined(separator: "\n") + "\n", to: file)
    }

    private func editSetting(of clinic: EditedClinic, _ number: Int) {
        switch self {
        case .nextDay: clinic.day = clinic.day.advanced(byDays: 1)
        case .muchLater: clinic.day = clinic.day.advanced(byDays: 1 + number % 60)
        case .earlier: clinic.day = clinic.day.advanced(byDays: -(1 + number % 30))
        case .clockSetBack:
            // A file that a wrong clock dates long ago.
            guard let file = clinic.somePatient() else { return }
            try? clinic.write(clinic.read(file) + "\nBack \(number).\n", to: file)
            try? FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: clinic.path(file))
        case .ownRule: clinic.hasOwnRule.toggle()
        default: clinic.settings = clinic.settings.isEmpty ? [("OVS401", .severity(.note))] : []
        }
    }

    private func editOutput(of clinic: EditedClinic) throws {
        let patients = clinic.scratch.path("out/patients")
        // What somebody put into a folder stays when its patient leaves; a page that is then written there is nobody's of ours.
        let tokens = ((try? FileManager.default.contentsOfDirectory(atPath: patients)) ?? []).sorted().filter {
            FileManager.default.fileExists(atPath: patients + "/\($0)/index.html")
        }
        guard let token = tokens.randomElement(using: &clinic.random) else { return }
        switch self {
        case .pageGone: try? FileManager.default.removeItem(atPath: patients + "/\(token)/index.html")
        case .pageWritten: try? Data("<p>Somebody else</p>".utf8).write(to: URL(filePath: patients + "/\(token)/index.html"))
        case .strayFolder: try? FileManager.default.createDirectory(atPath: patients + "/\(token)/extra", withIntermediateDirectories: true)
        default: try FileManager.default.removeItem(atPath: patients + "/" + token)
        }
    }

    private func editShared(of clinic: EditedClinic, _ number: Int) throws {
        switch self {
        case .person: try clinic.replace("role: ", "role: R\(number % 100) ", in: "people.yml")
        case .personGone: try clinic.replace("active: true", "active: false", in: "people.yml")
        case .tool: try clinic.replace("version: \"", "version: \"\(number % 10)", in: "tools.yml")
        case .toolGone: try clinic.replace("until: 2027-10-24", "until: 2026-11-\(10 + number % 20)", in: "tools.yml")
        case .pathway: try clinic.replace("title: Low mood", "title: Low mood \(number)", in: "pathways/low-mood.md")
        case .article: try clinic.write(clinic.read("guidance/your-scores.md") + "\nMore \(number).\n", to: "guidance/your-scores.md")
        case .articleGone:
            clinic.remove("guidance/extra.md")
            try clinic.replace("See [more](guidance:extra).", "", in: "guidance/your-scores.md")
        case .newArticle:
            try clinic.write(
                clinic.read("guidance/your-scores.md").replacing("title: What your scores mean", with: "title: Extra \(number)"),
                to: "guidance/extra.md")
            try clinic.write(clinic.read("guidance/your-scores.md") + "\nSee [more](guidance:extra).\n", to: "guidance/your-scores.md")
        case .template:
            let own = DefaultTheme.files["components/status.mustache"] ?? ""
            try clinic.write(own.replacing("<span", with: "<span data-own=\"\(number)\""), to: "templates/components/status.mustache")
        case .templateGone: clinic.remove("templates/components/status.mustache")
        case .words: try clinic.write("plan-title: Your plan \(number)\n", to: "templates/strings/en.yml")
        case .look: try clinic.write(clinic.read("clinic.yml") + "# \(number)\n", to: "clinic.yml")
        case .clinicName: try clinic.replace("name: Example Clinic", "name: Example Clinic \(number)", in: "clinic.yml")
        case .policy: try clinic.write(clinic.read("clinic.yml") + "  review-grace-days: \(number % 9)\n", to: "clinic.yml")
        case .waiver:
            try clinic.write(
                """
                - {rule: OVS401, reason: "Seen \(number)", by: ada-fields, until: \(clinic.day.advanced(byDays: number % 20))}

                """, to: "waivers.yml")
        default: clinic.remove("waivers.yml")
        }
    }
}
