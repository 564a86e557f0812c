import Foundation
import Oversight

/// The script that the preview adds to pages on their way to the browser. No file ever holds it.
///
/// It keeps one connection open while its page can be seen (browsers allow six for one server) and loads the page anew when the
/// server is at another state than the one that the page was made at.
enum ReloadScript {
    /// The address that tells states.
    static let address = "/-changes"

    /// Without anything that differs from page to page, so that one hash allows it.
    static let text = """
        (function () {
          "use strict";
          var state = document.currentScript.dataset.state, source = null;
          function close() { if (source) { source.close(); source = null; } }
          function open() {
            if (source || document.hidden) { return; }
            source = new EventSource("\(address)");
            source.onmessage = function (event) { if (event.data !== state) { close(); location.reload(); } };
          }
          document.addEventListener("visibilitychange", function () { if (document.hidden) { close(); } else { open(); } });
          addEventListener("pagehide", close);
          addEventListener("pageshow", open);
          open();
        })();
        """

    /// As a source of a Content-Security-Policy.
    static let hash = source(of: text)

    static func source(of text: String) -> String {
        "'sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString() + "'"
    }

    /// - Parameter state: letters, digits and `-`.
    static func element(state: String) -> String { "<script data-state=\"\(state)\">\(text)</script>" }

    /// The page with the script at the end of its body, and allowed by its policy.
    static func added(to page: String, state: String) -> String {
        let page = PolicyAdaptation.adapted(page: page, script: hash)
        guard let end = page.ranges(of: "</body>").last else { return page + element(state: state) }
        return page[..<end.lowerBound] + element(state: state) + page[end.lowerBound...]
    }
}
