#if Telemetry
  import HTTPTypes
  import Tracing

  /// Writes the context of a trace into the fields of a request.
  struct FieldsInjector: Injector {
    func inject(_ value: String, forKey key: String, into fields: inout HTTPFields) {
      // What cannot be a field is left out: a trace must not make a call fail.
      guard let name = HTTPField.Name(key), HTTPField.isValidValue(value) else { return }
      fields[name] = value
    }
  }
#endif
