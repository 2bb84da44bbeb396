// A message that the server itself refuses, with what was understood of it.

struct Refusal {
  var error: RequestError
  var method: String?
  var target: RequestTarget?
  /// The Origin field, if it stood before the fault.
  var origin: String?
}

extension Refusal {
  /// Of a head that has a fault, or does not end.
  init(_ error: RequestError, _ parser: RequestHeadParser) {
    self.init(
      error: error, method: parser.method, target: parser.target, origin: parser.origin)
  }

  /// Of a request whose head is right.
  init(_ error: RequestError, _ request: Request) {
    self.init(
      error: error, method: request.method, target: request.target,
      origin: request.fields["Origin"])
  }

  /// Of an exchange that cannot get its answer.
  init(_ error: RequestError, _ exchange: OpenExchange?) {
    self.init(
      error: error, method: exchange?.record.method, target: exchange?.record.target,
      origin: exchange?.origin)
  }
}
