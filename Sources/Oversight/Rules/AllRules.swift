extension RuleSet {
    /// Every rule of this folder. A test compares the list with the files, so that none is forgotten.
    static let allRules: [any Rule] =
        namedHuman + ableHuman + fitForAI + reviewAndEscalation + consentAndDisclosure + outcomesAndHumans + guidanceAndPages + policyRules

    // 1xx
    private static let namedHuman: [any Rule] = [
        AIStepHasOverseer(), OverseerKnown(), OverseerNotPlaceholder(), OverseerNotAI(), OverseerNotPatient(), OverseerIndependent(),
        PersonIsOnePerson(), PersonEnteredOnce(), HandlerIsPerson(),
    ]

    // 2xx
    private static let ableHuman: [any Rule] = [
        OverseerLicenceCurrent(), OverseerPresent(), OverseerInScope(), CoverIsAble(), LicenceCoversStep(), LicenceEndingSoon(),
        LicenceFitsPlace(), OverseerLicensed(), OverseerTrainedOnTool(), OverseerMayStopTools(), AbsencesDoNotOverlap(),
        OverseerOverloaded(),
    ]

    // 3xx
    private static let fitForAI: [any Rule] = [
        HandlerWithinCeiling(), ToolRegistered(), ToolApproved(), StepKindKnown(), ToolFitsPatient(), OverrideComplete(),
        PatientDeclinedAI(), ToolApprovedByPerson(), NoEmotionInference(), JurisdictionPermitsAI(), JurisdictionKnown(), ToolNameHonest(),
        ToolDescribed(), SafetyCaseNamed(),
    ]

    // 4xx
    private static let reviewAndEscalation: [any Rule] = [
        ReviewOverdue(), AIStepHasReview(), ReviewNotRubberStamp(), AIStepHasEscalation(), EscalationEndsAtPerson(), EscalationReachable(),
        ReleasedAfterReview(), ReviewedByOverseer(), StepDatesConsistent(), PlanReviewDue(), SignOffCurrent(),
    ]

    // 5xx
    private static let consentAndDisclosure: [any Rule] = [
        ConsentGiven(), ConsentNotWithdrawn(), ConsentBeforeUse(), ConsentHasPurpose(), DisclosureGiven(),
    ]

    // 6xx; 601 to 603 are those about scoring, in Outcomes
    private static let outcomesAndHumans: [any Rule] = [
        RiskItemAssessed(), RiskAssessedInTime(), DeteriorationReviewed(), RiskItemAnswered(), RiskItemKept(), RiskItemNotProrated(),
        OutcomeMeasured(),
        ScoreNotInFuture(),
    ]

    // 7xx
    private static let guidanceAndPages: [any Rule] = [
        UnreviewedGuidance(), GuidanceCitesSources(), CrisisContactVerified(), EmergencyNumberPresent(), NoRiskClaim(), LicensedItemText(),
        ReadingLevel(),
        PatientIDIsNoName(), PathwayReviewed(), PatientLanguageOffered(), ToolWordingHonest(), ThemeReadable(),
    ]

    // 8xx
    private static let policyRules: [any Rule] = [SafetyRuleKept(), WaiverComplete(), WaiverCurrent(), WaiverPermitted(), WaiverUsed()]
}
