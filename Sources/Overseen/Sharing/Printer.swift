import Foundation
import OverseenReporting

/// Chromium as a printer of pages.
struct Printer {
    private let browser: String

    /// - Throws: `Failure` with what to do instead when no Chromium is installed.
    init(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") throws {
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
        let folders = path.split(separator: ":").map(String.init)
        let places = names.flatMap { name in folders.map { $0 + "/" + name } }
        let mac = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"]
        guard let found = (places + mac).first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw Failure(
                .outputUnwritable,
                "--pdf needs Chromium, and none is installed; install it, or open the plan in a browser and print it to a file from there")
        }
        browser = found
    }

    /// Prints one page of a folder.
    func print(_ page: String, to output: String) throws {
        let profile = FileManager.default.temporaryDirectory.appending(path: "overseen-print-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: profile) }
        let process = Process()
        process.executableURL = URL(filePath: browser)
        process.arguments = [
            "--headless", "--disable-gpu", "--no-first-run", "--user-data-dir=" + profile.path(percentEncoded: false),
            "--no-pdf-header-footer", "--print-to-pdf=" + output, URL(filePath: page).absoluteString,
        ]
        // Chromium refuses its sandbox to root. The page is ours and has no script.
        if getuid() == 0 { process.arguments?.insert("--no-sandbox", at: 1) }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { throw Failure(.outputUnwritable, "cannot start \(browser): \(error.localizedDescription)") }
        process.waitUntilExit()
        guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: output) else {
            throw Failure(.outputUnwritable, "\(browser) could not print the plan (status \(process.terminationStatus))")
        }
    }
}
