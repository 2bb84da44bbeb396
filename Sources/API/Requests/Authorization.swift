// Bearer tokens (RFC 6750): needed for writes, and never treated as if they were not there.
import HTTP

extension Service {
  /// Checks the token of a request that has one, reads included.
  ///
  /// - Throws: `unauthorized` with `error="invalid_token"`. Credentials of another scheme belong to
  ///   somebody else, such as a proxy, and are left alone.
  func authenticate(_ request: Request) throws(Problem) {
    guard let token = bearerToken(of: request) else { return }
    guard let expected = configuration.token, Self.same(token.utf8, expected.utf8) else {
      throw .unauthorized("The token is not the one of this server.", isInvalid: true)
    }
  }

  /// Lets a write through.
  ///
  /// - Returns: The writer.
  /// - Throws: `writes-disabled`, `unauthorized` or `draining`.
  func authorizedWriter(for request: Request) throws(Problem) -> any CorpusWriter {
    guard let writer, configuration.token != nil else {
      throw Problem(
        .writesDisabled, "This server takes no writes: its operator has set no token.")
    }
    guard bearerToken(of: request) != nil else {
      throw .unauthorized("Writes need “Authorization: Bearer TOKEN”.", isInvalid: false)
    }
    guard source.readiness == .ready else { throw Problem(readiness: source.readiness) }
    return writer
  }

  private func bearerToken(of request: Request) -> String? {
    guard let field = request.fields["Authorization"] else { return nil }
    let parts = field.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let scheme = parts.first, scheme.lowercased() == "bearer" else { return nil }
    // credentials = auth-scheme [ 1*SP ( token68 / … ) ] (RFC 9110 §11.4)
    return parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
  }

  /// Takes as long for a wrong token as for a right one of the same length.
  static func same(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension Problem {
  static func unauthorized(_ detail: String, isInvalid: Bool) -> Problem {
    var problem = Problem(.unauthorized, detail)
    problem.fields.append(
      "WWW-Authenticate",
      "Bearer realm=\"hearsay\"" + (isInvalid ? ", error=\"invalid_token\"" : ""))
    return problem
  }
}
