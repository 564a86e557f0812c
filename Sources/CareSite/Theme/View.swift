internal import Guidance

/// What a template may show: a small tree, prepared by a page, in which every leaf is HTML already.
///
/// Text is escaped on its way in, so no template can forget to.
enum View: Sendable {
    /// Safe HTML.
    case html(String)
    case flag(Bool)
    case list([View])
    case fields([String: View])

    /// Text from a person: escaped here, once.
    static func text(_ text: String) -> View { .html(HTMLText.escaped(text)) }

    /// A field, where there are fields.
    subscript(name: String) -> View? {
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
    init(dictionaryLiteral pairs: (String, View?)...) {
        var fields: [String: View] = [:]
        fields.reserveCapacity(pairs.count)
        for (name, view) in pairs { fields[name] = view }
        self = .fields(fields)
    }
}

extension View: ExpressibleByArrayLiteral {
    init(arrayLiteral views: View...) { self = .list(views) }
}

extension View {
    /// Text, or nothing at all.
    static func text(_ text: String?) -> View? { text.map { View.text($0) } }

    /// Nil for an empty list, so that a section can ask whether there is anything to show.
    static func nonEmpty(_ list: [View]) -> View? { list.isEmpty ? nil : .list(list) }
}
