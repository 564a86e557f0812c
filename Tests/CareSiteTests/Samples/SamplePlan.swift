import CareModel

/// Maya's plan, as in the design.
enum SamplePlan {
    static func day(_ text: String) -> Day { Sample.day(text) }

    static let maya = plan(Patient(id: "p-0147", name: "Maya", language: "en", addressForm: .feminine), letter: letter)
    static let mayaInHebrew = plan(Patient(id: "p-0148", name: "מאיה", language: "he", addressForm: .feminine), letter: "")

    static let letter = """
        Dear Maya,

        You have come a long way since August. Please read [small steps](guidance:small-steps) before Tuesday.

        Sam
        """

    static func plan(_ patient: Patient, letter: String) -> CarePlan {
        CarePlan(
            patient: patient, version: 4, date: day("2026-11-17"), by: Sample.sam, nextReview: day("2026-12-03"), pathway: "low-mood",
            team: [
                TeamMember(
                    person: Sample.noa,
                    does: "Noa leads your care. She met you first, and she decides with you what goes in this plan."),
                TeamMember(
                    person: Sample.sam,
                    does: "Sam is your therapist. You meet every Tuesday. Sam also watches over two of the tools below."),
                TeamMember(
                    person: Sample.ruth,
                    does: "Ruth looks after your medicine. She sees you every six weeks, and sooner if you ask."),
            ],
            goals: [
                Goal(
                    id: "choir", text: "I want to go to choir again and not leave at the break.", start: 2, now: 6, hope: 8,
                    since: day("2026-09-03")),
                Goal(
                    id: "sleep", text: "I want to sleep without going over the day again and again.", start: 3, now: 4, hope: 7,
                    since: day("2026-09-03")),
            ],
            steps: SampleSteps.all,
            consents: [
                Consent(tool: Sample.companion, given: day("2026-09-15")), Consent(tool: Sample.checkinBot, given: day("2026-09-15")),
            ],
            events: [
                PlanEvent(on: day("2026-09-15"), text: "Therapy with Sam began", isAboutTool: false),
                PlanEvent(on: day("2026-09-22"), text: "You started using Companion", isAboutTool: true),
                PlanEvent(on: day("2026-10-08"), text: "Ruth changed your medicine", isAboutTool: false),
            ],
            letter: Markdown(letter, startingAt: SourceLocation(file: "patients/p-0147.md", line: 90, column: 1)))
    }
}

enum SampleSteps {
    static let all = [
        Step(
            id: "s1", title: "You told us what was going on", what: "You answered some first questions at home, in your own time.",
            kind: Sample.routine,
            handler: .tool(Sample.intake, overseer: Sample.noa, review: Review(mode: .beforeUse, last: Sample.day("2026-09-01"))),
            status: .done, on: Sample.day("2026-08-31"),
            why: "They are plain questions, and you could stop and start. Noa read every answer before you met."),
        Step(
            id: "s2", title: "You met Noa", what: "You talked for an hour about your life, and what has been hard.", kind: Sample.therapy,
            handler: .person(Sample.noa), status: .done, on: Sample.day("2026-09-03"),
            why: "You needed someone to listen, and to think with you about what would help."),
        Step(
            id: "s3", title: "You talked about medicine with Ruth",
            what: "You chose a medicine together. Ruth changed the dose on 8 October.", kind: Sample.therapy,
            handler: .person(Sample.ruth), status: .done, on: Sample.day("2026-09-08"),
            why: "Only a doctor may prescribe, and you had questions that needed real answers."),
        Step(
            id: "s4", title: "You and Sam made this plan", what: "You wrote your goals, and what to do on a very hard day.",
            kind: Sample.therapy, handler: .person(Sample.sam), status: .done, on: Sample.day("2026-09-15"),
            why: "A plan has to fit your life. That takes trust."),
        Step(
            id: "s5", title: "Therapy with Sam", what: "You look at what keeps you stuck, and try small new things.", kind: Sample.therapy,
            handler: .person(Sample.sam), status: .now, when: "Tuesdays at 4pm, meeting 9 of 14", guidance: ["small-steps", "worry"],
            why: "This is where care matters most. Sam can hear what you do not say."),
        Step(
            id: "s6", title: "Practice with Companion", what: "You do the small tasks that you and Sam chose together.",
            kind: Sample.routine, handler: .tool(Sample.companion, overseer: Sample.sam, review: SamplePathway.weekly), status: .now,
            when: "Three times a week, about 10 minutes", guidance: ["small-steps"],
            why: "It is there at any hour, and practice works best little and often.",
            prefer: "Ask Sam for paper sheets and a short call on Fridays."),
        Step(
            id: "s7", title: "Check-in questions", what: "You answer 16 short questions about mood and worry.", kind: Sample.routine,
            handler: .tool(Sample.checkinBot, overseer: Sample.sam, review: SamplePathway.weekly), status: .now,
            when: "Every second Monday", guidance: ["scores"], why: "Adding up scores is a routine job. Sam talks them over with you."),
        Step(
            id: "s8", title: "If you have a very hard day",
            what: "If you write about harm in any tool, Sam or the therapist on duty calls you the same day.", kind: Sample.therapy,
            handler: .person(Sample.sam), status: .now, when: "Any time you need it",
            why: "When you are in pain, you need someone who cares. A tool will not handle this."),
        Step(
            id: "s9", title: "You look back with Noa and Sam", what: "You decide together what to keep, change or stop.",
            kind: Sample.therapy, handler: .person(Sample.noa), status: .next, when: "3 December, 10am",
            why: "Big choices about your care are made by people, with you."),
        Step(
            id: "s10", title: "Staying well", what: "You and Sam write down what helped, and the first signs to look out for.",
            kind: Sample.therapy, handler: .person(Sample.sam), status: .next, when: "January 2027",
            why: "An ending deserves a proper goodbye."),
    ]
}
