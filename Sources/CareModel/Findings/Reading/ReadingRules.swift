/// The 9xx rules: what was written cannot be read. All but scores-without-plan, unpublished-text and asset-left-out can be
/// neither waived nor turned off, since what was not read was not checked either.
public enum ReadingRules {
    public static let all: [RuleDescription] = [
        unreadableFile, yamlSyntax, unknownKey, wrongValue, missingKey, duplicateID, unknownReference, unreadableRow, unsafeID,
        duplicateKey, brokenLink, scoresWithoutPlan, unusableTemplate, riskWithoutPlan, unknownCallout, unusablePicture,
        unpublishedText, assetLeftOut, unsafePicture,
    ]
}
