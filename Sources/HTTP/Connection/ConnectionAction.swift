// What a connection's place in the protocol asks of its owner, and what the owner decides.

/// What the owner of a connection has to do next.
enum ConnectionAction {
  /// Nothing until more octets come.
  case awaitOctets
  /// Tell the client to send its content (RFC 9110 §15.2.1).
  case sendContinue
  /// Answer this request.
  case respond(Request)
  /// Answer this request, whose content is not wanted; the connection ends with the answer.
  case decline(Request, Response)
  /// Answer that the message is refused; the connection ends with the answer.
  case refuse(Refusal)
}

/// What to do with the content that a head announces.
enum ContentDecision {
  /// Take it up to this many octets.
  case take(limit: Int)
  /// Do not wait for it: the head alone decides the answer (RFC 9110 §10.1.1).
  case decline(Response)
}

/// What becomes of a connection when an answer has been written, or a deadline has passed.
enum ConnectionEnd {
  /// It serves another request.
  case persist
  /// The write side is shut down and the peer's octets are dropped for a while.
  case linger
  case close
  case refuse(Refusal)
}
