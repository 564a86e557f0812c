internal import CCmark
internal import CareModel

extension HTMLWriter {
    /// Takes the marks of callouts out of the tree, and the notes for staff with all that is in them unless they are kept.
    ///
    /// It is done before anything else is looked at, so that nothing of a note can be in headings, links or counts. What looks
    /// like a mark and is none stops the build: as a plain quotation it might be a note for staff that everyone can read.
    mutating func takeCallouts(from root: Node) {
        guard source.mayHaveMarks else { return }
        var quotes: [Node] = []
        for (event, node) in NodeEvents(root) where event == CMARK_EVENT_ENTER && node.kind == CMARK_NODE_BLOCK_QUOTE {
            quotes.append(node)
        }
        var notes: [Node] = []
        for quote in quotes {
            guard let mark = CalloutMark(takingFrom: quote) else { continue }
            callouts[quote] = mark
            if mark.isEmpty {
                report(
                    ReadingRules.unknownCallout, "there is nothing in this callout",
                    help: "begin each of its lines with >, the empty ones too", at: location(of: quote))
            }
            if let title = mark.title { reportMarks(StrayMarks(inTitle: title, of: quote)) }
            guard mark.callout == .staff else { continue }
            checkWhatFollows(quote)
            if !renderer.keepsStaffNotes { notes.append(quote) }
        }
        reportMarks(StrayMarks(in: root, of: &source))
        remove(notes)
    }

    private mutating func reportMarks(_ marks: StrayMarks) {
        for mark in marks.all {
            report(
                ReadingRules.unknownCallout, mark.message, help: mark.help, at: source.location(line: mark.line, byte: mark.column))
        }
    }

    /// An empty line without `>` ends a note, and what was meant to go on with it is published as a quotation.
    private mutating func checkWhatFollows(_ note: Node) {
        guard let next = note.next, next.kind == CMARK_NODE_BLOCK_QUOTE, callouts[next] == nil,
            StrayMarks.beginsWithMark(next) == false
        else { return }
        report(
            ReadingRules.unknownCallout, "this quotation directly after a note for staff would be read by everyone",
            help: "write > on the empty line before it if it belongs to the note, or put a line of text between them",
            at: location(of: next))
    }

    /// Takes blocks out of the tree, with the lists and quotations that hold nothing else.
    private mutating func remove(_ notes: [Node]) {
        var gone = notes
        let all = Set(notes)
        for note in notes {
            var parent = note.parent
            cmark_node_unlink(note)
            while let node = parent, node.firstChild == nil, !all.contains(node), node.kind != CMARK_NODE_DOCUMENT,
                callouts[node]?.title == nil
            {
                parent = node.parent
                cmark_node_unlink(node)
                callouts[node] = nil
                gone.append(node)
            }
        }
        // A note inside a note was unlinked, so each is freed on its own.
        for note in gone {
            callouts[note] = nil
            cmark_node_free(note)
        }
    }
}
