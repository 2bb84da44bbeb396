// How the process ends, with the numbers of sysexits.h.

/// The exit status of a command.
enum ExitStatus: Int32 {
  case success = 0
  /// The command line is wrong (EX_USAGE).
  case usage = 64
  /// There is input, but none of it can be used (EX_DATAERR).
  case data = 65
  /// A file or folder that was named does not exist (EX_NOINPUT).
  case noInput = 66
  /// An address cannot be listened on, or a server does not answer (EX_UNAVAILABLE).
  case unavailable = 69
  /// Something that should work did not (EX_SOFTWARE).
  case software = 70
  /// The system refused a file operation (EX_IOERR).
  case inputOutput = 74
  /// The configuration is wrong (EX_CONFIG).
  case configuration = 78
}

/// Why a command could not do its work: one line for the reader, one number for the caller.
struct Failure: Error, Equatable {
  var status: ExitStatus
  /// What was wrong and what would be right, without a line break.
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
