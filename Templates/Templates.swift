public enum DefaultTheme { public static var files: [String: String] { EmbeddedText.files } }
