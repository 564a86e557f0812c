extension String {
    /// The text as a message shows it: what a file holds may be as long as the file.
    var shortened: String {
        let scalars = unicodeScalars
        // Scalars, not Characters: one Character can be a megabyte of combining marks.
        guard let end = scalars.index(startIndex, offsetBy: 60, limitedBy: endIndex), end < endIndex else { return self }
        return String(scalars[..<end]) + "…"
    }
}
