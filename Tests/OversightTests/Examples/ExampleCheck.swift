import CareModel
import ClinicFolder
import Outcomes
import Testing

@testable import Oversight

/// Checks the files of a clinic folder the way the command does.
enum ExampleCheck {
    static func findings(in files: [String: [UInt8]], asOf: Day = Drafts.asOf, rules: RuleSet = .standard) throws -> [Finding] {
        let reader = try ClinicReader(MemoryFolder(bytes: files))
        let (clinic, reading) = reader.readClinic()
        let policy = try Policy(draft: clinic.policy, rules: rules)
        let checker = Checker(clinic: clinic, asOf: asOf, policy: policy, rules: rules)
        let (administrations, outcomeFindings) = reader.readAdministrations(in: clinic)
        let shared = checker.sharedVerdict(reading: reading)
        var found = reading + outcomeFindings + shared.findings
        var waived = shared.waived
        var loads: [CaseloadEntry] = []
        for file in reader.planFiles {
            let (plan, planFindings) = reader.readPlan(file, in: clinic)
            guard let plan else {
                found += planFindings
                continue
            }
            let (series, scoring) = Scoring.series(
                of: administrations[plan.patientID.value] ?? [], instruments: clinic.instruments)
            let verdict = checker.check(plan, scores: series, reading: planFindings + scoring)
            for step in plan.steps where !step.isHandledByAI {
                for listed in rules.rules where listed.isOnlyOfAI {
                    let found = listed.step?.findings(for: step, in: .plan(plan, scores: series), of: checker.context)
                    #expect(found == [], "\(type(of: listed.rule)) looks at steps of people too")
                }
            }
            let withoutPlan = checker.check(plan, scores: series, reading: planFindings + scoring, makesPlan: false)
            #expect(withoutPlan.findings == verdict.findings && withoutPlan.plan == nil)
            found += verdict.findings
            waived += verdict.waived
            loads.append(verdict.load)
            if verdict.plan == nil, !verdict.findings.contains(where: { $0.severity == .error }) {
                found.append(Finding(rule: "NONE", severity: .error, message: "no plan and no reason", location: plan.location))
            }
        }
        let caseload = checker.caseloadVerdict(loads)
        return (found + caseload.findings + checker.checkWaivers(waived + caseload.waived)).sorted()
    }
}
