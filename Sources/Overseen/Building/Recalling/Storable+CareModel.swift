import CareModel
import ClinicFolder
import Leaks
import Oversight

extension Day: Storable {
    func store(in store: inout StoreWriter) { store.add(number) }
    init(from store: inout StoreReader) throws(StoreDamage) { self.init(number: try store.number()) }
}

extension SourceLocation: Storable {
    func store(in store: inout StoreWriter) {
        store.add(file)
        store.add(line)
        store.add(column)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(file: try store.text(), line: try store.number(), column: try store.number())
    }
}

extension Placed: Storable where Value == String {
    func store(in store: inout StoreWriter) {
        store.add(value)
        store.add(location)
    }

    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store.text(), at: try store.value()) }
}

extension Finding: Storable {
    func store(in store: inout StoreWriter) {
        store.add(rule)
        store.add(severity.rawValue)
        store.add(message)
        store.add(help)
        store.add(location)
        store.add(subject.patient)
        store.add(subject.pathway)
        store.add(subject.step)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        let rule = try store.text()
        guard let severity = Severity(rawValue: try store.text()) else { throw StoreDamage() }
        self.init(
            rule: rule, severity: severity, message: try store.text(), help: try store.optionalText(), location: try store.value(),
            subject: Subject(
                patient: try store.optionalText(), pathway: try store.optionalText(), step: try store.optionalText()))
    }
}

extension Report.Waived: Storable {
    func store(in store: inout StoreWriter) {
        store.add(finding)
        store.add(reason)
    }

    init(from store: inout StoreReader) throws(StoreDamage) { self.init(try store.value(), reason: try store.text()) }
}

extension CaseloadEntry: Storable {
    func store(in store: inout StoreWriter) {
        store.add(patient)
        store.add(list: shares) {
            $0.add($1.overseer)
            $0.add($1.steps)
        }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            patient: try store.text(),
            shares: try store.list { store throws(StoreDamage) in Share(overseer: try store.text(), steps: try store.number()) })
    }
}

extension FileStamp: Storable {
    func store(in store: inout StoreWriter) {
        store.add(Int(truncatingIfNeeded: device))
        store.add(Int(truncatingIfNeeded: number))
        store.add(Int(size))
        store.add(Int(written))
        store.add(Int(changed))
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            device: UInt64(truncatingIfNeeded: try store.number()), number: UInt64(truncatingIfNeeded: try store.number()),
            size: Int64(try store.number()), written: Int64(try store.number()), changed: Int64(try store.number()))
    }
}

extension KnownPatient: Storable {
    func store(in store: inout StoreWriter) {
        store.add(id)
        store.add(name)
        store.add(token)
        store.add(list: about)
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(
            id: try store.text(), name: try store.text(), token: try store.text(),
            about: try store.list { store throws(StoreDamage) in try store.sharedText() })
    }
}
