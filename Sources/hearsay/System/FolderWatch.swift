// Tells when something in a folder has changed (inotify(7)), and which files are still being written.
import Dispatch
import Glibc
import HTTP

/// Watches folders, not their subfolders. Ends with the object.
final class FolderWatch: Sendable {
  /// One event: a name in a folder, or the folder itself.
  struct Event: Equatable {
    /// The name of the file; empty for the folder.
    var name: String
    var mask: UInt32

    /// The file has been written to, and is open still.
    var isWriting: Bool { mask & UInt32(IN_MODIFY) != 0 }
  }

  /// What may make the corpus another one.
  private static let mask = UInt32(
    IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  private let source: Locked<any DispatchSourceRead>

  /// - Parameters:
  ///   - queue: Where `handler` is called, with everything that has happened since it was called last.
  ///   - handler: Its argument is empty when the kernel has dropped events.
  /// - Throws: `FileError` when a folder cannot be watched, or the system watches too much already.
  init(
    _ folders: [String], queue: DispatchQueue, handler: @escaping @Sendable ([Event]) -> Void
  ) throws(FileError) {
    let number = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
    guard number >= 0 else {
      throw FileError(path: folders.first ?? "", cause: .system(errno))
    }
    let descriptor = FileDescriptor(adopting: number, path: "inotify")
    for folder in folders {
      // SAFETY: inotify_add_watch(2) reads the path, which lives until it returns.
      guard unsafe inotify_add_watch(number, folder, Self.mask) >= 0 else {
        throw FileError(path: folder, cause: .system(errno))
      }
    }
    source = Locked(Self.makeSource(descriptor, queue: queue, handler: handler))
  }

  deinit { source.withLock { $0.cancel() } }

  /// The descriptor is closed by the cancel handler, which lets go of it last.
  private static func makeSource(
    _ descriptor: consuming FileDescriptor, queue: DispatchQueue,
    handler: @escaping @Sendable ([Event]) -> Void
  ) -> sending any DispatchSourceRead {
    let number = descriptor.number
    let owner = Owner(descriptor)
    let source = DispatchSource.makeReadSource(fileDescriptor: number, queue: queue)
    source.setEventHandler {
      guard let octets = try? owner.descriptor.read(64 * 1024) else { return }
      handler(events(in: octets))
    }
    source.setCancelHandler { withExtendedLifetime(owner) {} }
    source.resume()
    return source
  }

  private final class Owner: Sendable {
    let descriptor: FileDescriptor

    init(_ descriptor: consuming FileDescriptor) { self.descriptor = descriptor }
  }

  /// Reads `struct inotify_event`: descriptor, mask, cookie and length of the name, 32 bits each, then the
  /// name, filled up with NUL.
  static func events(in octets: [UInt8]) -> [Event] {
    func word(_ place: Int) -> UInt32 {
      octets[place..<place + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    var events: [Event] = []
    var place = 0
    while place + 16 <= octets.count {
      let length = Int(word(place + 12))
      guard place + 16 + length <= octets.count else { break }
      let mask = word(place + 4)
      if mask & UInt32(IN_Q_OVERFLOW) != 0 { return [] }
      let name = octets[(place + 16)..<(place + 16 + length)].prefix { $0 != 0 }
      events.append(Event(name: String(decoding: name, as: UTF8.self), mask: mask))
      place += 16 + length
    }
    return events
  }
}
