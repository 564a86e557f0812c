/// Nothing of this target is checked.
public let plain = true
