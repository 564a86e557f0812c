import CareModel
import CareSite
import ClinicChecking
import ClinicFolder

/// The three editions of one clinic, each made when it is first asked for, with all that its pages share.
final class Press: Sendable {
    let clinic: Clinic
    let `public`: Once<PublicEdition>
    let patients: Once<PatientEdition>
    let staff: Once<StaffEdition>

    init(clinic: Clinic, theme: SiteTheme, check: ClinicCheck, sections: [any PlanSection]) {
        let rules = check.checker.rules.descriptions
        let instruments = check.instruments
        self.clinic = clinic
        `public` = Once { PublicEdition(clinic: clinic, theme: theme, rules: rules, instruments: instruments) }
        patients = Once { PatientEdition(clinic: clinic, theme: theme, check: check, sections: sections) }
        staff = Once { StaffEdition(clinic: clinic, theme: theme, rules: rules, instruments: instruments, policy: check.policy) }
    }

    /// Nil while an error stands against what all patients share, or against the clinic's own templates.
    static func ready(for check: ClinicCheck, theme: SiteTheme?, sections: [any PlanSection]) -> Press? {
        guard let theme, let clinic = check.checker.clinic(reading: check.readingFindings) else { return nil }
        return Press(clinic: clinic, theme: theme, check: check, sections: sections)
    }
}

extension PatientEdition {
    /// With everything that the check knows of for links to lead to.
    init(clinic: Clinic, theme: SiteTheme, check: ClinicCheck, sections: [any PlanSection]) {
        self.init(
            clinic: clinic, theme: theme, sections: sections, rules: check.checker.rules.descriptions, instruments: check.instruments)
    }
}

extension ClinicCheck {
    fileprivate var instruments: [Instrument] { clinic.instruments.values.sorted { $0.id < $1.id } }
}

extension SiteTheme {
    /// The default theme with the clinic's own templates; what is wrong with one of these is a finding in it, and then there is no
    /// theme.
    static func read(for check: ClinicCheck) -> (theme: SiteTheme?, findings: [Finding]) {
        let (overrides, findings) = check.reader.templateOverrides()
        let known = check.clinic.languages.map(\.value)
        let languages = known.isEmpty ? nil : known
        let problems = SiteTheme.problems(in: overrides, languages: languages)
        guard problems.isEmpty else { return (nil, findings + problems.map(\.finding)) }
        do {
            return (try SiteTheme(overrides: overrides, languages: languages), findings)
        } catch {
            return (nil, findings + [error.finding])
        }
    }
}

extension ThemeError {
    fileprivate var finding: Finding {
        Finding(
            ReadingRules.unusableTemplate, message, help: help ?? "correct or remove the file",
            at: SourceLocation(file: "templates/" + file, line: line ?? 0, column: line == nil ? 0 : column ?? 1))
    }
}
