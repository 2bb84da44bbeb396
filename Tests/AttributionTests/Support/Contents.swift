// Reads the contents of a text for tests of the finders.

@testable import Attribution

/// The contents of the attributions of a text.
func contents(_ text: String) -> [String] {
  let document = Document(CodePointText(text))
  return AttributionFinding.find(in: Analysis(document)).map { found in
    found.content.map { document.text(document.span($0)) }.joined(separator: " … ")
  }
}
