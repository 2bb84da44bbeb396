// Finds what somebody probably meant to type.
import ClaimIndex

/// The candidate closest to `word`, if one is near; see `EditDistance`.
func nearest(to word: String, among candidates: [String]) -> String? {
  EditDistance.nearest(to: word, among: candidates).first
}
