extension RuleSet {
    /// Every rule of this folder. A test compares the list with the files, so that none is forgotten.
    static let allRules: [any Rule] = [
        // 1xx, a named human
        AIStepHasOverseer(), OverseerKnown(), OverseerNotPlaceholder(), OverseerNotAI(), OverseerNotPatient(),
        // 2xx, an able human
        OverseerLicenceCurrent(), OverseerPresent(), OverseerInScope(),
        // 3xx, a step fit for AI
        HandlerWithinCeiling(), ToolRegistered(), ToolApproved(), StepKindKnown(),
        // 4xx, review and escalation
        AIStepHasReview(),
        // 8xx, policy
        SafetyRuleKept(),
    ]
}
