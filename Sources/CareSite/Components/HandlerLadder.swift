internal import CareModel
internal import Oversight

extension Handler {
    /// How human it is.
    var rung: HandlerRung {
        switch self {
        case .person: .humanOnly
        case .toolAssisting: .assisting
        case .tool(_, _, let review): review.mode == .beforeUse ? .reviewedBeforeUse : .reviewedAfterUse
        }
    }
}

extension Step {
    /// Whether a tool has a part in it.
    var usesTool: Bool { handler.tool != nil }

    /// Whether the step needs more of a person for someone who looks for much human connection.
    var needsMoreOfAPersonForConnection: Bool {
        usesTool && handler.rung < Ceiling(of: kind, in: Ceiling.Circumstances(connection: .high)).rung
    }
}

extension StepKind {
    /// How much of a human who cares it asks for: feeling with someone, or caring and acting, whichever is more.
    var connection: Demand { max(affective, motivational) }

    /// The least human handler that it allows by itself.
    var ceiling: HandlerRung { Ceiling(of: self).rung }

    /// How far a practical tool may help in it.
    var toolReach: Demand {
        switch ceiling {
        case .humanOnly: .low
        case .assisting: .moderate
        case .reviewedBeforeUse, .reviewedAfterUse: .high
        }
    }
}
