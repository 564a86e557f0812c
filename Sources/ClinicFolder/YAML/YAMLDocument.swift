import CYaml
import CareModel

/// Builds a tree straight from libyaml's events, where the document is not one for `SimpleYAML`.
///
/// Yams' own layers above the same events cost ten to seventeen times as much (measured: 0.7 s against 0.067 s for a
/// thousand plans) and lose the places of values, so only its C module is used, and only in this file.
struct YAMLDocument {
    /// Deeper than any clinic file; libyaml itself would go on.
    private static let depthLimit = 32

    /// What is wrong with a document, and where.
    struct Problem: Error {
        var message: String
        var help: String?
        var line: Int
        var column: Int

        /// The same problem at the byte `offset`.
        func moved(to offset: Int, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> Problem {
            var result = self
            result.line = firstLine
            result.column = 1
            for byte in bytes.prefix(offset) {
                if byte == UInt8(ascii: "\n") {
                    result.line += 1
                    result.column = 1
                } else if byte & 0xC0 != 0x80 {
                    result.column += 1
                }
            }
            return result
        }
    }

    /// Reads one document.
    ///
    /// - Parameter firstLine: the line of the file on which `bytes` begin.
    /// - Returns: nil for an empty document.
    static func read(_ bytes: ArraySlice<UInt8>, firstLine: Int = 1) throws(Problem) -> YAMLNode? {
        if let tree = SimpleYAML.read(bytes, firstLine: firstLine) { return YAMLNode(tree, 0) }
        return try readWhole(bytes, firstLine: firstLine)
    }

    /// Reads any document, as libyaml understands it.
    static func readWhole(_ bytes: ArraySlice<UInt8>, firstLine: Int = 1) throws(Problem) -> YAMLNode? {
        // libyaml wants an address, and nothing has none.
        if bytes.isEmpty { return nil }
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            throw Problem(message: "the YAML reader cannot start", line: firstLine, column: 1)
        }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        let result: Result<YAMLNode?, Problem> = bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            do throws(Problem) {
                return .success(try document(&parser, firstLine: firstLine))
            } catch {
                // libyaml gives forbidden characters as an offset only, and its mark stands where it had come to by then.
                guard parser.error == YAML_READER_ERROR else { return .failure(error) }
                return .failure(error.moved(to: Int(parser.problem_offset), in: buffer, firstLine: firstLine))
            }
        }
        return try result.get()
    }

    private static func document(_ parser: inout yaml_parser_t, firstLine: Int) throws(Problem) -> YAMLNode? {
        var parts = YAMLTree.Parts()
        var count = 0
        while true {
            var event = try next(&parser, firstLine: firstLine)
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT:
                return parts.isEmpty ? nil : YAMLNode(parts.finish(), 0)
            case YAML_DOCUMENT_START_EVENT:
                count += 1
                if count > 1 {
                    throw problem("a second document begins here", "keep one document a file", event.start_mark, firstLine)
                }
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT, YAML_NO_EVENT:
                break
            default:
                _ = try node(event, &parser, into: &parts, firstLine: firstLine, depth: 0)
            }
        }
    }

    private static func next(_ parser: inout yaml_parser_t, firstLine: Int) throws(Problem) -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { throw failure(of: parser, firstLine: firstLine) }
        return event
    }

    /// Puts the value that begins with `event` into the tree.
    ///
    /// - Returns: what it is.
    private static func node(
        _ event: yaml_event_t, _ parser: inout yaml_parser_t, into parts: inout YAMLTree.Parts, firstLine: Int, depth: Int
    ) throws(Problem) -> YAMLTree.Record.Kind {
        let mark = event.start_mark
        guard depth <= depthLimit else {
            throw problem("values are nested more than \(depthLimit) deep", "flatten them", mark, firstLine)
        }
        let place = (line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            try refuse(anchor: scalar.anchor, tag: scalar.tag, at: mark, firstLine)
            let kind: YAMLTree.Record.Kind = scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plainScalar : .quotedScalar
            let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            parts.scalar(kind, text, line: place.line, column: place.column)
            return kind
        case YAML_SEQUENCE_START_EVENT:
            try refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: mark, firstLine)
            parts.begin(.sequence, line: place.line, column: place.column)
            var count = 0
            while true {
                var child = try next(&parser, firstLine: firstLine)
                defer { yaml_event_delete(&child) }
                if child.type == YAML_SEQUENCE_END_EVENT { break }
                _ = try node(child, &parser, into: &parts, firstLine: firstLine, depth: depth + 1)
                count += 1
            }
            parts.end(count: count)
            return .sequence
        case YAML_MAPPING_START_EVENT:
            try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: mark, firstLine)
            parts.begin(.mapping, line: place.line, column: place.column)
            var count = 0
            while true {
                var child = try next(&parser, firstLine: firstLine)
                defer { yaml_event_delete(&child) }
                if child.type == YAML_MAPPING_END_EVENT { break }
                let key = try node(child, &parser, into: &parts, firstLine: firstLine, depth: depth + 1)
                guard key == .plainScalar || key == .quotedScalar else {
                    throw problem("a key must be a word, not \(key.name)", nil, child.start_mark, firstLine)
                }
                var value = try next(&parser, firstLine: firstLine)
                defer { yaml_event_delete(&value) }
                _ = try node(value, &parser, into: &parts, firstLine: firstLine, depth: depth + 1)
                count += 1
            }
            parts.end(count: count)
            return .mapping
        case YAML_ALIAS_EVENT:
            throw problem("aliases are not used in a clinic folder", "write the value out", mark, firstLine)
        default:
            throw problem("this cannot be read as YAML", nil, mark, firstLine)
        }
    }

    /// A few lines of anchors and aliases can unfold into gigabytes, and tags name types that we do not have.
    private static func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at mark: yaml_mark_t, _ firstLine: Int
    ) throws(Problem) {
        if anchor != nil { throw problem("anchors are not used in a clinic folder", "write the value out", mark, firstLine) }
        if tag != nil { throw problem("tags are not used in a clinic folder", "take the tag away", mark, firstLine) }
    }

    private static func problem(_ message: String, _ help: String?, _ mark: yaml_mark_t, _ firstLine: Int) -> Problem {
        Problem(message: message, help: help, line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
    }

    /// libyaml's own words, with a hint for the two mistakes that people make most.
    private static func failure(of parser: yaml_parser_t, firstLine: Int) -> Problem {
        var text = parser.problem.map { String(cString: $0) } ?? "it is not well formed"
        // libyaml has a limit of its own, and names its function for setting it.
        if text.contains("nesting level") { text = "values are nested too deep" }
        let mark = parser.problem_mark
        var help = "check the indentation, quotes and brackets here and on the line above"
        if parser.error == YAML_READER_ERROR {
            help = "take the invisible character away"
        } else if text.contains("tab character") {
            help = "indent with spaces, not tabs"
        } else if text.contains("cannot start any token") {
            help = "indent with spaces, not tabs, and put quotes around text that begins with a special character such as @ % `"
        } else if text.contains("mapping values are not allowed") {
            help = "put quotes around text that holds a colon followed by a space"
        }
        return Problem(message: text, help: help, line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
    }
}
