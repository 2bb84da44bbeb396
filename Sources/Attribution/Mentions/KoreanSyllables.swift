// Tells given names with a hyphen ("Bo-ram", "Ing-wen") from compounds ("US-led").

/// What stands behind the hyphen of a Korean or Taiwanese given name, in the usual romanisations.
enum KoreanSyllables {
  static func endsName(_ word: String) -> Bool {
    word.split(whereSeparator: { $0 == "-" || $0 == "\u{2010}" }).last.map {
      syllables.contains(String($0))
    } ?? false
  }

  private static let syllables = Set(
    """
    bae baek beom bin bok bong bum byeong byung chae chan chang cheol chol choon chul chun chung dae
    deok dong duk eok eop eui eun geun gil goo guk gwan gyu hak han hee heon hong hoon hui hun hwa
    hwan hwi hye hyeok hyeon hyo hyuk hyun jae jeong jin jong joo joon jun jung kang keun kil kon koo
    kook kun kwan kwon kyeong kyong kyu kyun kyung lim min moo moon mun myong myung nam nyeon pil pyo
    rae rak ram ran rim rin rok ryong ryul sang seo seob seok seon seong shik shin sik sin sol song
    soo sook suk sun sung sup taek taik uk wan won woo wook yeol yeon yeong yeop yong yoon young yub
    yul yun
    chen cheng chiu feng hsing hsiung hua jeou kuo lien ming shek teng tse wen yuan
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
