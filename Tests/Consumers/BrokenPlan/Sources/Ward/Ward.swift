/// How many steps of this ward a tool has a part in.
public let toolSteps = OversightRegister.steps.count
