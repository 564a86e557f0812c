internal import CareModel
internal import Guidance

/// Who is on a plan: the team in its order, then everyone else whom a step names.
struct PlanPeople {
    var members: [TeamMember] = []

    init(of plan: CarePlan) {
        func add(_ person: Person?, does: String? = nil) {
            guard let person, !members.contains(where: { $0.person.id == person.id }) else { return }
            members.append(TeamMember(person: person, does: does))
        }
        members.reserveCapacity(plan.team.count + 2)
        for index in plan.team.indices { add(plan.team[index].person, does: plan.team[index].does) }
        // Steps are large, so they are looked at where they lie.
        for index in plan.steps.indices {
            switch plan.steps[index].handler {
            case .person(let actor): add(actor)
            case .tool(_, let overseer, _): add(overseer)
            case .toolAssisting(_, let actor, let overseer, _):
                add(actor)
                add(overseer)
            }
            add(plan.steps[index].escalateTo)
        }
        add(plan.by)
    }

    func views(in frame: PageFrame, plan: CarePlan) -> [View] {
        members.map { member in
            var card = frame.face(of: member.person).card
            card[.does] = .text(member.does ?? watches(member.person, frame, plan))
            return .fields(card)
        }
    }

    /// What to say of an overseer of whom the plan says nothing.
    private func watches(_ person: Person, _ frame: PageFrame, _ plan: CarePlan) -> String? {
        var tools: [String] = []
        for index in plan.steps.indices where plan.steps[index].status != .done && plan.steps[index].status != .stopped {
            switch plan.steps[index].handler {
            case .tool(let tool, let overseer, _), .toolAssisting(let tool, _, let overseer, _):
                let name = tool.name(in: frame.language)
                if overseer.id == person.id, !tools.contains(name) { tools.append(name) }
            case .person: break
            }
        }
        guard !tools.isEmpty else { return nil }
        return frame.strings("person-watches", ["name": frame.firstName(person), "tools": frame.strings.list(tools)])
    }
}

extension PageFrame {
    /// How to call a person: their own number, else the clinic's.
    static func reach(_ person: Person, of clinic: Clinic, _ voice: Voice, _ language: String) -> String? {
        guard let number = person.contact.phone ?? clinic.contact.phone else { return nil }
        let hours = person.contact.phone == nil ? clinic.contact.hours : person.contact.hours
        let phone = phone(number, voice)
        guard let hours = hours?(in: language) else { return voice.strings.html("call-only-html", markup: ["phone": phone]) }
        return voice.strings.html("call-hours-html", markup: ["phone": phone, "hours": HTMLText.escaped(hours)])
    }
}
