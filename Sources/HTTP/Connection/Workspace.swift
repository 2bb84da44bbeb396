// What an event loop lends to the connection whose turn it is, so that an idle one holds nothing.

/// Buffers and parsers with their memory kept from request to request, and the time of the turn.
///
/// It is handed down by reference instead of being reached through the loop, because the compiler
/// then proves that accesses do not overlap, which it would otherwise check at run time, over and over.
struct Workspace {
  /// What was received last.
  var input: [UInt8]
  var parser = RequestHeadParser()
  var serializer = ResponseSerializer()
  /// Answers that gather to be sent together.
  var output: [UInt8] = []
  /// The exchanges whose answers are in `output`.
  var exchanges: [OpenExchange] = []
  var memo = AnswerMemo()
  var now: Nanoseconds = 0
  /// The time of the batch, in seconds since 1970.
  var second = 0
  /// The handler's epoch when the batch began: an answer that held then is right for requests of the
  /// batch, which had all come.
  var epoch: UInt64 = 0

  init(input: [UInt8] = [UInt8](repeating: 0, count: 64 * 1024)) { self.input = input }
}
