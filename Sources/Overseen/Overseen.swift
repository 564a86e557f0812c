@_exported public import CareModel
