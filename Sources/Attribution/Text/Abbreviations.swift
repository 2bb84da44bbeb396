// Words whose full stop does not end a sentence, and words that tell whether one begins.

enum Abbreviations {
  /// Titles and the like: a name or number follows.
  static let beforeName: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "cpl",
    "pvt", "rev", "hon", "sen", "rep", "gov", "pres", "amb", "sec", "st", "ste", "mt", "ft",
    "messrs",
    "mme", "mlle", "fr", "sr", "supt", "det", "insp", "brig", "atty", "vs", "v", "al", "dep",
    "asst",
    "approx", "est", "cf", "eg", "ie",
  ]

  /// Words that are abbreviations before a number only: "No. 3".
  static let beforeNumber: Set<String> = ["no", "nos", "fig", "vol", "pp", "rs"]

  static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Words that open a sentence far more often than they follow "U.S.".
  static let sentenceOpeners: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those",
    "but", "and", "in", "on", "at", "for", "while", "when", "after", "before", "if", "as", "his",
    "her", "its", "their", "there", "however", "meanwhile", "some", "many", "most", "both", "asked",
    "no", "not", "so", "what", "who", "why", "how", "with", "by", "from", "since", "although", "\"",
  ]

  /// The commonest verbs of speech behind a quoted question.
  static let speechVerbs: Set<String> = [
    "said", "says", "asked", "asks", "wrote", "writes", "tweeted", "added", "adds", "replied",
    "told", "exclaimed", "shouted", "yelled", "wondered", "quipped", "continued", "responded",
    "joked", "demanded", "cried", "declared", "repeated", "recalled", "remarked", "mused", "sighed",
    "screamed", "chanted", "insisted", "retorted", "argued", "questioned", "inquired", "tweets",
  ]
}
