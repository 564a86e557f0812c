/// Who answers for the check-in questions. `checkinBot` and `adaFields` come from the clinic folder: when the tool or the
/// person leaves it, this line no longer compiles.
public let checkInOversight = (tool: OversightRegister.Tool.checkinBot, overseer: OversightRegister.Overseer.adaFields)
