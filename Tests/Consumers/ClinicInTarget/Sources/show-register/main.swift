import Care

print("\(OversightRegister.clinic), as of \(OversightRegister.asOf), inputs \(OversightRegister.digest)")
for step in OversightRegister.steps {
    print("\(step.kind) by \(step.tool.name), watched over by \(step.overseer.name), \(step.overseer.role), \(step.id)")
}
print("\(OversightRegister.steps(overseenBy: checkInOversight.overseer).count) steps of \(checkInOversight.overseer.name)")
