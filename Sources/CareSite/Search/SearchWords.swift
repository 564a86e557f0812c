internal import Foundation

/// The words of a text in the form in which search compares them.
///
/// `Templates/search.js` does the same to what a reader types, step by step; `Tests/Browser/check_search.py` runs both on the
/// same texts. Compatibility decomposition (NFKD), lower case, marks dropped (accents, niqqud, harakat), apostrophes and
/// quotation marks within words dropped, and a few letters that a reader may type in another form. What is left is cut into
/// runs of letters and digits.
enum SearchWords {
    static func words(in text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            guard !word.isEmpty else { return }
            words.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        for scalar in decomposed(text) {
            if scalar.isASCII {
                switch scalar {
                case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
                case "A"..."Z": word.append(UInt8(scalar.value) | 0x20)
                case "'", "\"": break
                default: end()
                }
                continue
            }
            for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isDropped(lower) {
                for folded in folds[lower] ?? [lower] {
                    if isPartOfWord(folded) { word.append(contentsOf: folded.utf8) } else { end() }
                }
            }
        }
        end()
        return words
    }

    private static func decomposed(_ text: String) -> String.UnicodeScalarView {
        text.utf8.allSatisfy { $0 < 0x80 } ? text.unicodeScalars : text.decomposedStringWithCompatibilityMapping.unicodeScalars
    }

    /// Marks, invisible controls, apostrophes and their Hebrew likes, and the Arabic stroke that only stretches a word.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
        default: "’‘ʼ׳״ـ".unicodeScalars.contains(scalar)
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
            .otherNumber:
            true
        default: false
        }
    }

    /// Letters that stand for the same: at a word's end in Greek and Hebrew, in Arabic and Persian spelling, digits of other
    /// scripts, and Latin letters that do not decompose.
    private static let folds: [Unicode.Scalar: [Unicode.Scalar]] = {
        let from = "ςךםןףץøłđıٱىةکی٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
        let to = "σכמנפצoldiايهكي01234567890123456789"
        var folds = Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars.map { [$0] }))
        folds["ß"] = ["s", "s"]
        folds["æ"] = ["a", "e"]
        folds["œ"] = ["o", "e"]
        return folds
    }()
}
