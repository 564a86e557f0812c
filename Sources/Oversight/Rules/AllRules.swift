extension RuleSet {
    /// Every rule of this folder. A test compares the list with the files, so that none is forgotten.
    static let allRules: [ListedRule] =
        namedHuman + ableHuman + fitForAI + reviewAndEscalation + consentAndDisclosure + outcomesAndHumans + guidanceAndPages + policyRules

    // 1xx
    private static let namedHuman: [ListedRule] = [
        .aiStep(AIStepHasOverseer()), .aiStep(OverseerKnown()), .aiStep(OverseerNotPlaceholder()), .aiStep(OverseerNotAI()),
        .aiStep(OverseerNotPatient()), .aiStep(OverseerIndependent()),
        .clinic(PersonIsOnePerson()), .clinic(PersonEnteredOnce()), .step(HandlerIsPerson()),
    ]

    // 2xx
    private static let ableHuman: [ListedRule] = [
        .aiStep(OverseerLicenceCurrent()), .aiStep(OverseerPresent()), .aiStep(OverseerInScope()), .clinic(CoverIsAble()),
        .aiStep(LicenceCoversStep()), .clinic(LicenceEndingSoon()),
        .aiStep(LicenceFitsPlace()), .aiStep(OverseerLicensed()), .aiStep(OverseerTrainedOnTool()), .aiStep(OverseerMayStopTools()),
        .clinic(AbsencesDoNotOverlap()),
        .caseload(OverseerOverloaded()),
    ]

    // 3xx
    private static let fitForAI: [ListedRule] = [
        .aiStep(HandlerWithinCeiling()), .aiStep(ToolRegistered()), .aiStep(ToolApproved()), .step(StepKindKnown()),
        .aiStep(ToolFitsPatient()),
        .step(OverrideComplete()),
        .aiStep(PatientDeclinedAI()), .clinic(ToolApprovedByPerson()), .clinic(NoEmotionInference()), .aiStep(JurisdictionPermitsAI()),
        .clinic(JurisdictionKnown()), .clinic(ToolNameHonest()),
        .clinic(ToolDescribed()), .clinic(SafetyCaseNamed()),
    ]

    // 4xx
    private static let reviewAndEscalation: [ListedRule] = [
        .aiStep(ReviewOverdue()), .aiStep(AIStepHasReview()), .aiStep(ReviewNotRubberStamp()), .aiStep(AIStepHasEscalation()),
        .aiStep(EscalationEndsAtPerson()), .aiStep(EscalationReachable()),
        .aiStep(ReleasedAfterReview()), .aiStep(ReviewedByOverseer()), .step(StepDatesConsistent()), .plan(PlanReviewDue()),
        .plan(SignOffCurrent()),
    ]

    // 5xx
    private static let consentAndDisclosure: [ListedRule] = [
        .aiStep(ConsentGiven()), .aiStep(ConsentNotWithdrawn()), .aiStep(ConsentBeforeUse()), .plan(ConsentHasPurpose()),
        .aiStep(DisclosureGiven()),
    ]

    // 6xx; 601 to 603 are those about scoring, in Outcomes
    private static let outcomesAndHumans: [ListedRule] = [
        .plan(RiskItemAssessed()), .plan(RiskAssessedInTime()), .plan(DeteriorationReviewed()), .plan(RiskItemAnswered()),
        .plan(RiskItemKept()), .plan(RiskItemNotProrated()),
        .plan(OutcomeMeasured()),
        .plan(ScoreNotInFuture()),
    ]

    // 7xx
    private static let guidanceAndPages: [ListedRule] = [
        .clinic(UnreviewedGuidance()), .clinic(GuidanceCitesSources()), .clinic(CrisisContactVerified()), .clinic(EmergencyNumberPresent()),
        .planAndClinic(NoRiskClaim()), .planAndClinic(LicensedItemText()),
        .planAndClinic(ReadingLevel()),
        .plan(PatientIDIsNoName()), .clinic(PathwayReviewed()), .plan(PatientLanguageOffered()), .clinic(ToolWordingHonest()),
        .clinic(ThemeReadable()),
    ]

    // 8xx
    private static let policyRules: [ListedRule] = [
        .clinic(SafetyRuleKept()), .clinic(WaiverComplete()), .clinic(WaiverCurrent()), .clinic(WaiverPermitted()), .waiver(WaiverUsed()),
    ]
}
