internal import Guidance
internal import Mustache

/// What a template may show: a small tree, prepared by a page, in which every leaf is HTML already.
///
/// Text is escaped on its way in, so no template can forget to, and the engine finds values by name without reflection.
enum View: Sendable, MustacheParent, MustacheCustomRenderable {
    /// Safe HTML.
    case html(String)
    case flag(Bool)
    case list([View])
    case fields([String: View])

    /// Text from a person: escaped here, once.
    static func text(_ text: String) -> View { .html(HTMLText.escaped(text)) }

    func child(named name: String) -> Any? {
        guard case .fields(let fields) = self, let view = fields[name] else { return nil }
        return switch view {
        case .flag(let flag): flag
        case .list(let list): list
        case .html, .fields: view
        }
    }

    var renderText: String {
        guard case .html(let html) = self else { return "" }
        return html
    }

    var isNull: Bool { false }
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
