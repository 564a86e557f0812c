import ArgumentParser
import CareSite
import ClinicFolder
import OverseenConsole
import OverseenReporting

struct TemplatesCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "List the theme's files, or print one of them to begin your own with.",
        discussion: """
            A file of the same path below templates/ in a clinic folder takes its place. docs/themes.md tells more, and
            docs/templates.md lists what each template may show.

            Example: overseen templates components/foot > my-clinic/templates/components/foot.mustache
            """)

    @Argument(help: "A file of the theme, such as components/foot.")
    var name: String?

    @Option(help: "text, or markdown for the list with everything that each template may show.")
    var format: Format = .text

    func run() throws {
        guard let name else {
            Terminal.write(format == .text ? TemplateReference.list : TemplateReference.markdown)
            return
        }
        guard let source = TemplateReference.source(of: name) else {
            let nearest = NearestWord.of(name, in: TemplateReference.names)
            throw Failure(
                .usage, "the theme has no file \(name)" + (nearest.map { "; did you mean \($0)?" } ?? "; overseen templates lists them"))
        }
        Terminal.write(source)
    }
}
