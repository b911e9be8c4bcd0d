public import JSONCoding

// Values whose type says all that a constraint could.

@_spi(Generated)
extension Bool: Constrainable {}

@_spi(Generated)
extension Date: Constrainable {}
