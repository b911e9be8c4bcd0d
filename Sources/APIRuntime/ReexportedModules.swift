// What the public interface is made of: an app that imports a generated client needs no further import to use it.
@_exported public import HTTPTypes
@_exported public import JSONCoding
