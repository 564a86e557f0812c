public import ArgumentParser

/// Where the private map from patients to addresses is.
public struct AddressArguments: ParsableArguments {
    @Option(help: "The private map from patients to the names of their folders. Default: .overseen/addresses.tsv in the clinic folder.")
    public var addresses: String?

    public init() {}

    public func path(for folder: String) -> String { addresses ?? folder + "/.overseen/addresses.tsv" }
}
