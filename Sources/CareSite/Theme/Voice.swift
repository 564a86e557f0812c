internal import CareModel
internal import Foundation

/// The templates with the words of one language and form of address in them.
struct Voice: Sendable {
    let language: String
    let strings: Strings
    private let templates: [String: Template]
    /// Told of every template and what it was given: how a test compares pages with their contracts.
    private let observer: Observer?

    typealias Observer = @Sendable (_ template: String, _ view: View) -> Void

    /// - Parameter areChecked: whether the files are known to be well formed, which takes longer to find out than to use them.
    init(
        language: String, strings: Strings, files: [String: String], areChecked: Bool = false, observer: Observer? = nil
    ) throws(ThemeError) {
        self.language = language
        self.observer = observer
        self.strings = strings
        let source = TemplateSource(files: files, strings: strings, language: language)
        var templates: [String: Template] = [:]
        for file in files.keys.sorted() where file.hasSuffix(".mustache") {
            var text = try source.text(of: file)
            // A component stands within a line as well as on its own.
            if file.hasPrefix("components/"), text.hasSuffix("\n") { text.removeLast() }
            if !areChecked { try TemplateSyntax.check(text, of: file) }
            templates[String(file.dropLast(".mustache".count))] = Template(text)
        }
        self.templates = templates
    }

    var isRightToLeft: Bool { strings.isRightToLeft }

    /// Renders a template by its path without the extension.
    func render(_ template: String, _ view: View) -> String {
        String(decoding: bytes(template, view), as: UTF8.self)
    }

    func bytes(_ template: String, _ view: View) -> [UInt8] {
        observer?(template, view)
        return templates[template]?.bytes(view, expecting: template.hasPrefix("pages/") ? 49_152 : 1_024) ?? []
    }

    func render(_ component: Component, _ view: View) -> View {
        .html(render("components/" + component.rawValue, view))
    }

    /// The components that pages prepare ahead of time.
    enum Component: String {
        case checks, foot, help, person, sprite, status, tie, tool, untied
        case publicHead = "public-head"
    }
}
