import BitGoNetwork

extension ClientOptions {
  /// The same options with times that no busy machine passes: no test of the SDK is about time.
  var unhurried: ClientOptions {
    var options = self
    options.deadline = .seconds(600)
    options.attemptTimeout = .seconds(600)
    options.connectTimeout = .seconds(600)
    return options
  }
}
