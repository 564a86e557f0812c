extension RuleSet {
    /// Every rule of this folder. A test compares the list with the files, so that none is forgotten.
    static let allRules: [ListedRule] =
        namedHuman + ableHuman + fitForAI + reviewAndEscalation + consentAndDisclosure + outcomesAndHumans + guidanceAndPages + policyRules

    // 1xx
    private static let namedHuman: [ListedRule] = [
        .step(AIStepHasOverseer()), .step(OverseerKnown()), .step(OverseerNotPlaceholder()), .step(OverseerNotAI()),
        .step(OverseerNotPatient()), .step(OverseerIndependent()),
        .clinic(PersonIsOnePerson()), .clinic(PersonEnteredOnce()), .step(HandlerIsPerson()),
    ]

    // 2xx
    private static let ableHuman: [ListedRule] = [
        .step(OverseerLicenceCurrent()), .step(OverseerPresent()), .step(OverseerInScope()), .clinic(CoverIsAble()),
        .step(LicenceCoversStep()), .clinic(LicenceEndingSoon()),
        .step(LicenceFitsPlace()), .step(OverseerLicensed()), .step(OverseerTrainedOnTool()), .step(OverseerMayStopTools()),
        .clinic(AbsencesDoNotOverlap()),
        .caseload(OverseerOverloaded()),
    ]

    // 3xx
    private static let fitForAI: [ListedRule] = [
        .step(HandlerWithinCeiling()), .step(ToolRegistered()), .step(ToolApproved()), .step(StepKindKnown()), .step(ToolFitsPatient()),
        .step(OverrideComplete()),
        .step(PatientDeclinedAI()), .clinic(ToolApprovedByPerson()), .clinic(NoEmotionInference()), .step(JurisdictionPermitsAI()),
        .clinic(JurisdictionKnown()), .clinic(ToolNameHonest()),
        .clinic(ToolDescribed()), .clinic(SafetyCaseNamed()),
    ]

    // 4xx
    private static let reviewAndEscalation: [ListedRule] = [
        .step(ReviewOverdue()), .step(AIStepHasReview()), .step(ReviewNotRubberStamp()), .step(AIStepHasEscalation()),
        .step(EscalationEndsAtPerson()), .step(EscalationReachable()),
        .step(ReleasedAfterReview()), .step(ReviewedByOverseer()), .step(StepDatesConsistent()), .plan(PlanReviewDue()),
        .plan(SignOffCurrent()),
    ]

    // 5xx
    private static let consentAndDisclosure: [ListedRule] = [
        .step(ConsentGiven()), .step(ConsentNotWithdrawn()), .step(ConsentBeforeUse()), .plan(ConsentHasPurpose()),
        .step(DisclosureGiven()),
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
