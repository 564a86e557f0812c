#if Site
    internal import Mustache
#endif

/// Whether a template is well formed, as the Mustache library sees it.
enum TemplateSyntax {
    static func check(_ text: String, of file: String) throws(ThemeError) {
        #if Site
            do {
                _ = try MustacheTemplate(string: text)
            } catch let error as MustacheTemplate.ParserError {
                throw ThemeError(file: file, line: error.context.lineNumber, message: "\(error.error)")
            } catch {
                throw ThemeError(file: file, message: "\(error)")
            }
        #endif
    }

    /// Without the trait Site nothing can check a clinic's own templates, so none is taken. The default theme was checked by
    /// our tests, and this module still compiles for a package that left the trait out.
    static func refuse(unchecked files: some Collection<String>) throws(ThemeError) {
        #if !Site
            if let first = files.min() {
                throw ThemeError(file: first, message: "templates of your own need the trait Site of the package overseen")
            }
        #endif
    }
}
