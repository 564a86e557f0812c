internal import CareModel
internal import Guidance

/// The sections that a clinic's own Swift code adds to one plan, rendered.
struct OwnSections {
    private let parts: [(content: PlanSectionContent, rendered: RenderedMarkdown)]
    private let file: String

    init(_ contents: [PlanSectionContent], plan: CarePlan, desk: PatientDesk) {
        file = plan.letter.start.file
        let start = SourceLocation(file: file, line: 1, column: 1)
        var taken = desk.takenIDs(by: plan)
        for number in contents.indices { taken.formUnion(["own-\(number + 1)", "own-\(number + 1)-h"]) }
        var parts: [(PlanSectionContent, RenderedMarkdown)] = []
        for content in contents {
            let rendered = desk.render(Markdown(content.text, startingAt: start), reserving: taken)
            taken.formUnion(rendered.headings.map(\.id))
            parts.append((content, rendered))
        }
        self.parts = parts
    }

    var linkedArticles: [String] { parts.flatMap(\.rendered.linkedArticles) }
    var pictures: [String] { parts.flatMap(\.rendered.pictures) }
    var linkedInstruments: [String] { parts.flatMap(\.rendered.linkedInstruments) }

    /// What is to be mended. It stands in Swift code, so the finding names the section and the plan's file.
    var findings: [Finding] {
        parts.flatMap { part in
            part.rendered.findings.map { finding in
                var finding = finding
                finding.message = "in the section \(part.content.title), " + finding.message
                finding.location = SourceLocation(file: file, line: 1, column: 1)
                return finding
            }
        }
    }

    /// The ids of all headings, which the letter may not use again.
    var headingIDs: Set<String> { Set(parts.flatMap(\.rendered.headings).map(\.id)) }

    var views: [View] {
        parts.enumerated().map { index, part in
            [
                .id: .html("own-\(index + 1)"), .title: .text(part.content.title), .intro: .text(part.content.intro),
                .html: .html(part.rendered.html),
            ]
        }
    }

    /// For the list of sections at the top of the page.
    var jumps: [View] {
        parts.enumerated().map { index, part in [.id: .html("own-\(index + 1)"), .label: .text(part.content.title)] }
    }
}
