import CareModel

/// `theme:` of clinic.yml.
enum ThemeReading {
    static let keys = ["accent", "accent-dark", "mist", "mist-dark", "font", "heading-font", "logo"]

    /// - Parameter files: the files of the folder, for the one that it names.
    static func read(_ fields: Fields, files: [String]) -> ThemeDraft {
        var theme = ThemeDraft()
        theme.accent = colour("accent", of: fields)
        theme.accentDark = colour("accent-dark", of: fields)
        theme.mist = colour("mist", of: fields)
        theme.mistDark = colour("mist-dark", of: fields)
        theme.font = font("font", of: fields)
        theme.headingFont = font("heading-font", of: fields)
        theme.logo = fields.text("logo").flatMap { logo in
            if logo.value.hasPrefix("assets/"), files.contains(logo.value) { return logo }
            let pictures = files.filter { $0.hasPrefix("assets/") && AssetReading.kind(of: $0)?.isPicture == true }
            fields.log.report(
                ReadingRules.unknownReference, "there is no file \(logo.value.shortened) below assets/",
                help: [logo.value, "assets/" + logo.value].lazy.compactMap { NearestWord.of($0, in: pictures) }.first.map {
                    "did you mean \($0)?"
                }
                    ?? "put the picture into assets/ and write assets/NAME", at: logo.location)
            return nil
        }
        return theme
    }

    /// Once the assets are read: a logo that is not among them would be missing on every page.
    ///
    /// - Parameter known: What was found so far; an error in the picture itself says enough.
    static func checkLogo(of clinic: ClinicDraft, known: [Finding], in log: ReadingLog) {
        guard let logo = clinic.theme.logo else { return }
        if known.contains(where: { $0.location.file == logo.value && $0.severity == .error }) { return }
        if clinic.assets.contains(where: { $0.path == logo.value && $0.kind.isPicture }) { return }
        log.report(
            ReadingRules.unknownReference, "\(logo.value.shortened) cannot be shown as a logo",
            help: "name a picture below assets/: \(AssetReading.pictureEndings)", at: logo.location)
    }

    private static func colour(_ key: FieldKey, of fields: Fields) -> Placed<Colour>? {
        fields.value(key, "a colour", help: "write a colour as #rrggbb, in quotes") { Colour($0) }
    }

    private static func font(_ key: FieldKey, of fields: Fields) -> Placed<FontFamilies>? {
        let stacks = FontFamilies.Stack.allCases.map(\.rawValue).joined(separator: ", ")
        return fields.value(
            key, "fonts",
            help: "write one of \(stacks), or up to eight names of fonts with commas between them: letters, digits, spaces, hyphens"
        ) { FontFamilies($0) }
    }
}
