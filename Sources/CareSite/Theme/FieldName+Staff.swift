/// The names in the tables of staff pages, which have a row for each step of very many patients.
extension FieldName {
    static let cadence: FieldName = "cadence"
    static let code: FieldName = "code"
    static let due: FieldName = "due"
    static let isLate: FieldName = "is-late"
    static let kind: FieldName = "kind"
    static let last: FieldName = "last"
    static let pathway: FieldName = "pathway"
    static let status: FieldName = "status"
    static let task: FieldName = "task"
    static let tool: FieldName = "tool"
    static let word: FieldName = "word"
}
