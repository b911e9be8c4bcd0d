// `Date` is the type of every `date-time` member: whoever imports this module sees it without an import of their own.
#if canImport(FoundationEssentials)
  @_exported public import struct FoundationEssentials.Date
#else
  @_exported public import struct Foundation.Date
#endif
