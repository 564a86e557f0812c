import CareModel

@testable import CareSite

extension String {
    /// A file's name as it would be without the eight digits of its content: they change with every change of the style sheet.
    var withoutFingerprint: String { replacing(/\.[0-9a-f]{8}(\.[a-z0-9]+)$/) { String($0.output.1) } }

    /// A page that stays as it is when only the style sheet changes.
    var withoutStyleFingerprint: String { replacing(/\.[0-9a-f]{8}\.css"/, with: ".css\"") }
}

extension PageFrame {
    /// A frame for a part of a page, with the default theme's fittings.
    convenience init(clinic: Clinic, voice: Voice, language: String) {
        let fittings = Sample.theme.map { EditionFittings(clinic, $0, styleName: "overseen") }
        guard case .success(let fittings) = fittings else { preconditionFailure("the default theme cannot be used") }
        self.init(clinic: clinic, voice: voice, language: language, fittings: fittings)
    }
}
