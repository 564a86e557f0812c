internal import Guidance

/// What a template may show: a small tree, prepared by a page, in which every leaf is HTML already.
///
/// Text is escaped on its way in, so no template can forget to.
enum View: Sendable {
    /// Safe HTML.
    case html(String)
    case flag(Bool)
    case list([View])
    case fields(ViewFields)

    /// Text from a person: escaped here, once.
    static func text(_ text: String) -> View { .html(HTMLText.escaped(text)) }

    /// A field, where there are fields.
    subscript(name: FieldName) -> View? {
        guard case .fields(let fields) = self else { return nil }
        return fields[name]
    }

    /// The HTML of a leaf.
    var markup: String {
        guard case .html(let html) = self else { return "" }
        return html
    }
}

extension View: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral pairs: (FieldName, View?)...) { self = .fields(ViewFields(pairs)) }
}

extension View: ExpressibleByArrayLiteral {
    init(arrayLiteral views: View...) { self = .list(views) }
}

extension View {
    /// Text, or nothing at all.
    static func text(_ text: String?) -> View? { text.map { View.text($0) } }
}
