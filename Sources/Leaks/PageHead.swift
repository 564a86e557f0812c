/// What a page says of itself before it is opened: its title and description end up in histories, previews and search results.
struct PageHead {
    /// Where the title's and the descriptions' words stand.
    let tellings: [Range<Int>]
    let asksToStayAway: Bool

    init(_ page: UnsafeBufferPointer<UInt8>) {
        let end = page.place(of: "</head") ?? page.count
        let head = UnsafeBufferPointer(rebasing: page[..<end])
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
            if tag.place(of: "referrer") != nil && tag.place(of: "no-referrer\"") != nil { referrer = true }
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
