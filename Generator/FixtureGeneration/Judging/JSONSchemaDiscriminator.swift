@_spi(Generated) import APIRuntime

/// The discriminator of the runtime, by a name that differs from that of a description's.
typealias JSONSchemaDiscriminator = Discriminator
