import CareModel
import Oversight
import Testing

@Suite("The ceiling of a step")
struct CeilingTests {
    private func kind(
        _ cognitive: Demand, _ affective: Demand, _ motivational: Demand, _ stakes: Stakes, contact: Bool = true
    ) -> StepKind {
        StepKind(
            id: "a-kind", name: Wording("a kind"), therapeuticContact: contact, cognitive: cognitive, affective: affective,
            motivational: motivational, stakes: stakes, basis: .policy, rationale: "")
    }

    @Test("is derived for every combination of demands")
    func total() {
        var seen = 0
        for cognitive in Demand.allCases {
            for affective in Demand.allCases {
                for motivational in Demand.allCases {
                    for stakes in Stakes.allCases {
                        let expected: HandlerRung =
                            if stakes == .critical || affective == .high || motivational == .high {
                                .humanOnly
                            } else if affective == .moderate || motivational == .moderate {
                                .assisting
                            } else if stakes == .clinical || cognitive == .high {
                                .reviewedBeforeUse
                            } else {
                                .reviewedAfterUse
                            }
                        let ceiling = Ceiling(of: kind(cognitive, affective, motivational, stakes))
                        #expect(ceiling.rung == expected)
                        #expect(ceiling.ofKind == expected)
                        #expect(ceiling.movedBy.isEmpty)
                        seen += 1
                    }
                }
            }
        }
        #expect(seen == 81)
    }

    @Test("moves only towards a person, whatever is known of the plan")
    func monotonous() {
        for cognitive in Demand.allCases {
            for affective in Demand.allCases {
                for motivational in Demand.allCases {
                    for stakes in Stakes.allCases {
                        for contact in [true, false] {
                            for bits in 0..<32 {
                                let subject = kind(cognitive, affective, motivational, stakes, contact: contact)
                                let circumstances = Ceiling.Circumstances(
                                    modality: bits & 1 == 0 ? .skills : .relational, connection: bits & 2 == 0 ? .low : .high,
                                    declinesAI: bits & 4 != 0, hasOpenRisk: bits & 8 != 0, hasUnreviewedDeterioration: bits & 16 != 0)
                                let ceiling = Ceiling(of: subject, in: circumstances)
                                #expect(ceiling.rung >= ceiling.ofKind)
                                #expect((ceiling.rung > ceiling.ofKind) == !ceiling.movedBy.isEmpty)
                            }
                        }
                    }
                }
            }
        }
    }

    @Test("rises with a relational therapy, in therapeutic contact only")
    func relational() {
        let relational = Ceiling.Circumstances(modality: .relational)
        #expect(Ceiling(of: kind(.low, .low, .low, .routine), in: relational).rung == .assisting)
        #expect(Ceiling(of: kind(.low, .low, .low, .routine), in: relational).movedBy == [.relationalTherapy])
        #expect(Ceiling(of: kind(.low, .low, .low, .routine, contact: false), in: relational).rung == .reviewedAfterUse)
        #expect(Ceiling(of: kind(.low, .low, .moderate, .clinical), in: relational).rung == .humanOnly)
        #expect(Ceiling(of: kind(.low, .low, .low, .routine), in: Ceiling.Circumstances(modality: .skills)).rung == .reviewedAfterUse)
    }

    @Test("rises twice for a relational therapy and a wish for connection")
    func both() {
        let both = Ceiling.Circumstances(modality: .relational, connection: .high)
        let ceiling = Ceiling(of: kind(.low, .low, .low, .routine), in: both)
        #expect(ceiling.rung == .humanOnly)
        #expect(ceiling.movedBy == [.relationalTherapy, .wantsConnection])
        let connection = Ceiling(of: kind(.low, .low, .low, .routine), in: Ceiling.Circumstances(connection: .high))
        #expect(connection.rung == .assisting)
        #expect(Ceiling(of: kind(.low, .low, .low, .routine), in: Ceiling.Circumstances(connection: .moderate)).rung == .reviewedAfterUse)
    }

    @Test("is a person's alone when the patient declines AI, contact or not")
    func refusal() {
        let ceiling = Ceiling(of: kind(.low, .low, .low, .routine, contact: false), in: Ceiling.Circumstances(declinesAI: true))
        #expect(ceiling.rung == .humanOnly)
        #expect(ceiling.movedBy == [.declinesAI])
    }

    @Test("moves one rung while risk or deterioration wait for a person")
    func risk() {
        let routine = kind(.low, .low, .low, .routine)
        #expect(Ceiling(of: routine, in: Ceiling.Circumstances(hasOpenRisk: true)).rung == .reviewedBeforeUse)
        #expect(Ceiling(of: routine, in: Ceiling.Circumstances(hasUnreviewedDeterioration: true)).rung == .reviewedBeforeUse)
        let together = Ceiling(of: routine, in: Ceiling.Circumstances(hasOpenRisk: true, hasUnreviewedDeterioration: true))
        #expect(together.rung == .reviewedBeforeUse)
        #expect(together.movedBy == [.openRisk])
        let apart = kind(.low, .low, .low, .routine, contact: false)
        #expect(Ceiling(of: apart, in: Ceiling.Circumstances(hasOpenRisk: true)).rung == .reviewedAfterUse)
        #expect(Ceiling(of: kind(.low, .moderate, .low, .clinical), in: Ceiling.Circumstances(hasOpenRisk: true)).rung == .humanOnly)
    }

    @Test("obeys the law of a place, and never less than the derivation")
    func law() {
        var circumstances = Ceiling.Circumstances()
        circumstances.jurisdiction = (.assisting, "the law of a place")
        let raised = Ceiling(of: kind(.low, .low, .low, .routine), in: circumstances)
        #expect(raised.rung == .assisting)
        #expect(raised.movedBy == [.jurisdiction("the law of a place")])
        let kept = Ceiling(of: kind(.low, .high, .low, .routine), in: circumstances)
        #expect(kept.rung == .humanOnly)
        #expect(kept.movedBy.isEmpty)
    }
}
