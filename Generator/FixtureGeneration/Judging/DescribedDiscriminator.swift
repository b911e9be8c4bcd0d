import APIModel

/// The discriminator of a description, by a name that differs from that of the runtime's.
typealias DescribedDiscriminator = Discriminator
