// One import gives a Swift user the whole house.
@_exported public import CareModel
@_exported public import CareSite
@_exported public import ClinicChecking
@_exported public import ClinicFolder
@_exported public import Guidance
@_exported public import Outcomes
@_exported public import Oversight
