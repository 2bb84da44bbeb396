// The stretches of a text that are not part of the report and hold no claims.

/// Menus, breadcrumbs, prompts, share buttons, related items, captions and credits.
enum Boilerplate {
  /// The lines that are not part of the report, in text order, none overlapping; O(length).
  static func find(in scalars: [Unicode.Scalar]) -> [Span] {
    find(in: PageLayout(scalars))
  }

  /// The same for a text whose lines have been read.
  static func find(in layout: PageLayout) -> [Span] {
    zip(layout.lines, layout.roles).compactMap { line, role in
      role == .body || role == .headline ? nil : line.span
    }
  }
}
