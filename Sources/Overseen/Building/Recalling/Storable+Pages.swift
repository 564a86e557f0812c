import CareModel
import CareSite
import Outcomes

extension Cadence: Storable {
    func store(in store: inout StoreWriter) {
        store.add(count)
        store.add(unit.rawValue)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        let count = try store.number()
        guard let unit = Unit(rawValue: try store.text()), let cadence = Cadence(count: count, unit: unit) else { throw StoreDamage() }
        self = cadence
    }
}

extension Review: Storable {
    func store(in store: inout StoreWriter) {
        store.add(mode.rawValue)
        store.add(every) { $0.add($1) }
        store.add(last) { $0.add($1) }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        guard let mode = Mode(rawValue: try store.text()) else { throw StoreDamage() }
        self.init(
            mode: mode, every: try store.optional { store throws(StoreDamage) in try store.value() },
            last: try store.optional { store throws(StoreDamage) in try store.value() })
    }
}

extension RegisterEntry: Storable {
    func store(in store: inout StoreWriter) {
        store.add(patientToken)
        store.add(pathway)
        store.add(step)
        store.add(title)
        store.add(tool)
        store.add(overseer)
        store.add(review)
        store.add(status?.rawValue)
        store.add(since) { $0.add($1) }
    }

    convenience init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            patientToken: try store.optionalSharedText(), pathway: try store.optionalSharedText(), step: try store.sharedText(),
            title: try store.sharedText(), tool: try store.sharedText(), overseer: try store.sharedText(), review: try store.value(),
            status: try store.optional { store throws(StoreDamage) in
                guard let status = StepStatus(rawValue: try store.text()) else { throw StoreDamage() }
                return status
            }, since: try store.optional { store throws(StoreDamage) in try store.value() })
    }
}

extension StoreReader {
    /// One of the clinic's instruments, named by id.
    fileprivate mutating func instrument() throws(StoreDamage) -> Instrument {
        guard let instrument = shared?.instrument(try text()) else { throw StoreDamage() }
        return instrument
    }
}

extension CaseloadGlance: Storable {
    func store(in store: inout StoreWriter) {
        store.add(token)
        store.add(pathway)
        store.add(list: lines) {
            $0.add($1.instrument.id)
            $0.add(list: $1.points) {
                $0.add($1.day)
                $0.add($1.total)
            }
        }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            token: try store.sharedText(), pathway: try store.optionalSharedText(),
            lines: try store.list { store throws(StoreDamage) in
                Line(
                    instrument: try store.instrument(),
                    points: try store.list { store throws(StoreDamage) in
                        Line.Point(day: try store.value(), total: try store.double())
                    })
            })
    }
}

extension PlanGlance: Storable {
    func store(in store: inout StoreWriter) {
        store.add(token)
        store.add(pathway)
        store.add(lead)
        store.add(list: overseers)
        store.add(nextReview) { $0.add($1) }
        store.add(isInForce)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            token: try store.sharedText(), pathway: try store.optionalSharedText(), lead: try store.optionalSharedText(),
            overseers: try store.list { store throws(StoreDamage) in try store.sharedText() },
            nextReview: try store.optional { store throws(StoreDamage) in try store.value() }, isInForce: try store.flag())
    }
}

extension CohortPatient: Storable {
    func store(in store: inout StoreWriter) {
        store.add(pathway)
        store.add(usedTools)
        store.add(hasFinished)
        store.add(list: outcomes) {
            $0.add($1.instrument.id)
            $0.add($1.pair.first)
            $0.add($1.pair.last)
        }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            pathway: try store.optionalText(), usedTools: try store.flag(), hasFinished: try store.flag(),
            outcomes: try store.list { store throws(StoreDamage) in
                Outcome(instrument: try store.instrument(), pair: ScorePair(first: try store.double(), last: try store.double()))
            })
    }
}
