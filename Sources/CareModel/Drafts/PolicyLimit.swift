/// The limits that a clinic may set in `oversight:` of clinic.yml, by key. All are our own policy: no published figure
/// exists for any of them, so each can be changed, and each default errs towards more human attention.
public enum PolicyLimit: String, Sendable, Hashable, CaseIterable {
    /// AI steps in force that one person may oversee.
    case aiStepsPerOverseer = "ai-steps-per-overseer"
    /// Patients for whose AI steps one person may be the overseer.
    case patientsPerOverseer = "patients-per-overseer"
    /// Days by which a review may come late before it is a finding.
    case reviewGraceDays = "review-grace-days"
    /// Days within which a person assesses an endorsed risk item: 0 is the same day.
    case riskAssessmentDays = "risk-assessment-days"
    /// Days within which a person looks at a reliable deterioration.
    case deteriorationReviewDays = "deterioration-review-days"
    /// Days for which the check of a crisis number counts.
    case crisisContactDays = "crisis-verified-within-days"
    /// Days for which training on a tool counts.
    case trainingDays = "training-valid-days"
    /// Days before its end from which a licence is named.
    case licenceNoticeDays = "licence-expiring-days"
    /// Days without any score after which a plan is named.
    case outcomeDays = "outcome-overdue-days"
    /// School grade that patient texts stay at or below.
    case readingGrade = "reading-grade"
    /// Seconds that a review takes for each item at least.
    case rubberStampSeconds = "rubber-stamp-seconds"

    public var standard: Int {
        switch self {
        case .aiStepsPerOverseer: 25
        case .patientsPerOverseer: 40
        case .reviewGraceDays: 2
        case .riskAssessmentDays: 1
        case .deteriorationReviewDays: 7
        case .crisisContactDays: 365
        case .trainingDays: 365
        case .licenceNoticeDays: 30
        case .outcomeDays: 42
        case .readingGrade: 8
        case .rubberStampSeconds: 20
        }
    }

    /// What it bounds, in one line.
    public var meaning: String {
        switch self {
        case .aiStepsPerOverseer: "AI steps in force that one person may oversee"
        case .patientsPerOverseer: "patients for whose AI steps one person may be the overseer"
        case .reviewGraceDays: "days by which a review may come late"
        case .riskAssessmentDays: "days within which a person assesses an endorsed risk item"
        case .deteriorationReviewDays: "days within which a person looks at a reliable deterioration"
        case .crisisContactDays: "days for which the check of a crisis number counts"
        case .trainingDays: "days for which training on a tool counts"
        case .licenceNoticeDays: "days before its end from which a licence is named"
        case .outcomeDays: "days without any score after which a plan is named"
        case .readingGrade: "school grade that patient texts stay at or below"
        case .rubberStampSeconds: "seconds that a review takes for each item at least"
        }
    }
}
