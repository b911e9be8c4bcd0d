// What the public interface is made of: an app that imports a generated client needs no further import to use it, and
// the files of this module need none either, except for the seams of `@_spi(Generated)`.
@_exported public import HTTPTypes
@_exported public import JSONCoding
