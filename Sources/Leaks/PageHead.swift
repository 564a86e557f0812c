/// What a page says of itself before it is opened: its title and description end up in histories, previews and search results.
struct PageHead {
    /// Where the title's and the descriptions' words stand.
    let tellings: [Range<Int>]
    let asksToStayAway: Bool

    init(_ page: UnsafeBufferPointer<UInt8>) {
        let end = page.place(of: "</head") ?? page.place(of: "</HEAD") ?? page.count
        // Names of elements and their values are compared in small letters.
        self = page[..<end].map(WordBytes.small).withUnsafeBufferPointer { PageHead(small: $0) }
    }

    private init(small head: UnsafeBufferPointer<UInt8>) {
        let end = head.count
        var tellings: [Range<Int>] = []
        var robots = false
        var referrer = false
        if let open = head.place(of: "<title"), let start = head.place(of: ">", from: open) {
            tellings.append(start + 1..<(head.place(of: "</title", from: start) ?? end))
        }
        var from = 0
        while let start = head.place(of: "<meta", from: from) {
            let stop = head.place(of: ">", from: start) ?? end
            from = stop
            let tag = UnsafeBufferPointer(rebasing: head[start..<stop])
            if tag.place(of: "robots") != nil && tag.place(of: "noindex") != nil { robots = true }
            let names = tag.place(of: "no-referrer\"") ?? tag.place(of: "no-referrer'")
            if tag.place(of: "referrer") != nil && names != nil { referrer = true }
            if tag.place(of: "description") != nil || tag.place(of: "title") != nil || tag.place(of: "keywords") != nil
                || tag.place(of: "author") != nil
            {
                tellings.append(start..<stop)
            }
        }
        self.tellings = tellings
        asksToStayAway = robots && referrer
    }
}
