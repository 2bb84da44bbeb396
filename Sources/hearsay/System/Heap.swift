// Gives memory that is not used any more back to the system.

// The Glibc module leaves out <malloc.h>.
@_silgen_name("malloc_trim")
private func mallocTrim(_ kept: Int) -> CInt

/// The memory that the allocator holds.
enum Heap {
  /// Lets the system have every page that is free. The allocator keeps what was freed in the middle of its
  /// arenas, and each thread that has extracted a long report has an arena of its own.
  static func trim() { _ = mallocTrim(0) }
}
