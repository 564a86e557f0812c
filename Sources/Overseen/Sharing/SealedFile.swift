import Foundation
import Sealing

/// A sealed file as it lies on a disk: the box between two marks, in a page.
struct SealedFile {
    private let before: Data
    private let after: Data
    let plan: SealedPlan

    private static let opening = Data("<script type=\"application/json\" id=\"sealed-plan\">".utf8)
    private static let closing = Data("</script>".utf8)

    /// - Throws: `SealingError` when the page holds no sealed plan.
    init(_ page: Data) throws(SealingError) {
        guard let start = page.range(of: SealedFile.opening)?.upperBound,
            let end = page.range(of: SealedFile.closing, in: start..<page.endIndex)?.lowerBound
        else { throw .unreadable }
        plan = try SealedPlan(json: page[start..<end])
        before = page[..<start]
        after = page[end...]
    }

    /// The same page around another box.
    func replacing(_ plan: SealedPlan) throws(SealingError) -> Data { before + (try plan.json()) + after }
}
