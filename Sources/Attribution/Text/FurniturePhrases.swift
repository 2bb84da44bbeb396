// The wording of what web pages print around a report: menus, prompts, share buttons, related items.

/// Tables in folded form. A line is compared as a whole, by how it opens, or by how it closes.
enum FurniturePhrases {
  /// Whole lines, without a mark at their end.
  static let lines: Set<String> = [
    "advertisement", "advertisements", "sponsored", "sponsored content", "promoted",
    "promoted content",
    "home", "menu", "search", "search for", "close", "news", "login", "log in", "sign in",
    "sign up",
    "register", "subscribe", "subscribe now", "newsletter", "newsletters", "share", "share this",
    "share this article", "share this story", "share this post", "share article", "share via",
    "share on",
    "tweet", "tweet this", "like this", "pin it", "facebook", "twitter", "whatsapp", "telegram",
    "linkedin", "reddit", "pinterest", "email", "e-mail", "email this", "print", "print this",
    "print article", "copy link", "link copied", "comment", "comments", "no comments",
    "leave a comment",
    "leave a reply", "add comment", "add a comment", "add new comment", "post a comment",
    "post comment", "write a comment", "view comments", "show comments", "join the conversation",
    "reply", "report abuse", "next", "previous", "next article", "previous article", "next post",
    "previous post", "next story", "prev", "back", "back to top", "back to top button", "top",
    "more",
    "load more", "show more", "read more", "see more", "view all", "see all", "continue reading",
    "story continues below", "story continues below advertisement", "article continues below",
    "loading", "please wait", "skip to main content", "skip to content", "skip to navigation",
    "main navigation", "footer", "about us", "contact us", "privacy policy", "terms of use",
    "terms and conditions", "cookie policy", "sitemap", "all rights reserved", "our standards",
    "listen", "listen to this article", "play", "play video", "watch", "watch live", "live",
    "video",
    "photo gallery", "gallery", "photos", "follow us", "follow", "topics", "tags", "exclusive",
    "breaking news", "opens in new window", "external link", "accept", "ok", "got it", "i agree",
    "read the rest here", "read the full story here", "purchase licensing rights", "ends", "end",
  ]

  /// Lines of up to `openingWordLimit` words that open so.
  static let openings = PhraseTable([
    "add new comment", "add your comment", "advertisement ", "all rights reserved", "also read:",
    "also read ", "back to top", "by clicking", "by signing up", "click here", "click to ",
    "comments (", "comments are closed", "continue reading", "cookies ", "copyright ", "copyright:",
    "download our", "download the app", "enter your email", "filed under", "follow @", "follow us",
    "for more information, visit", "from our partners", "get our ", "get the app",
    "get the latest", "have a tip", "image copyright", "if you enjoyed", "join our ",
    "leave a comment", "leave a reply", "like us on", "listen to ", "log in to ", "must read:",
    "no comments", "notify me of", "our standards:", "please enable", "please enter your",
    "please enter ", "please log in", "please sign in", "please subscribe", "posted in ",
    "read also", "read full", "read more", "read next", "read our comment", "read:",
    "recommended:", "register to ", "related:", "required fields", "reuse this content",
    "save my name", "scroll for more", "see also:", "send us your", "share on ", "share this",
    "share via", "show caption", "sign up for", "sign up to", "skip to ", "story continues",
    "subscribe for", "subscribe to", "support our", "tags:", "thank you for subscribing",
    "the opinions expressed in this", "the views expressed in this", "this article first appeared",
    "this article was originally", "this post was originally", "this site uses",
    "this story was originally", "this website uses", "topics:", "tweet this", "tweets by",
    "view comments", "watch more", "watch now", "watch |", "we use cookies", "what do you think?",
    "you must be logged in", "your browser", "your email address", "© ", "©", "(c) ", "categories:",
  ])

  static let openingWordLimit = 24

  /// Lines that close so.
  static let closings: [[UInt8]] = [
    "alternate addresses", "alternate addresses:", "all rights reserved.", "all rights reserved",
    "min read", "mins read", "minute read", "minutes read", "are marked *", "opens in new window)",
    "trust principles.", "to comment", "javascript.",
  ].map { Array($0.utf8) }

  /// Headings of a block of related items, without a mark at their end.
  static let relatedHeadings: Set<String> = [
    "check also", "related", "related articles", "related article", "related news", "related posts",
    "related stories", "related story", "related content", "related topics", "related coverage",
    "related links", "related reading", "related items", "you may also like", "you might also like",
    "you may like", "you might be interested in", "more from this section", "more from author",
    "more on this story", "more on this topic", "more stories", "more news", "more like this",
    "most read", "most popular", "most viewed", "most commented", "trending", "trending now",
    "trending stories", "popular posts", "popular stories", "popular now", "recommended",
    "recommended for you", "recommended stories", "recommended articles", "read next", "up next",
    "latest news", "latest posts", "latest stories", "latest articles", "top stories",
    "editors' picks",
    "editor's picks", "also in this section", "from the web", "around the web", "in other news",
    "see also", "also read", "don't miss", "dont miss", "further reading", "what to read next",
    "similar articles", "similar posts", "in case you missed it", "similar stories",
  ]

  /// How a picture's caption opens.
  static let captionOpenings = PhraseTable([
    "image:", "image credit", "image source", "image caption", "photo:", "photo by", "photo credit",
    "photo caption", "file photo", "file image", "file picture", "file -", "file \u{2013}",
    "file \u{2014}", "(photo", "(file photo", "[photo", "picture:", "pictured:", "caption:",
    "photograph:", "ap photo", "afp photo", "video:", "in this photo", "in this file photo",
    "in this handout", "in this image", "this photo ",
    "this handout", "a file photo", "an undated photo", "an undated file",
  ])

  /// What a caption's last words hold.
  static let captionMarks = PhraseTable([
    "(photo by", "(photo:", "(photo courtesy", "(photo via", "(ap photo", "(image:", "(image by",
    "(file photo", "(picture:", "(getty", "(reuters photo", "(courtesy of", "[photo", "[file",
    "[reuters]",
    "[ap]", "[afp]", "[getty", "[courtesy", "[screengrab", "via reuters", "via ap", "via getty",
    "/reuters",
    "/afp", "/ap photo", "/getty", "getty images", "/file photo", "photo by ", "photo: ",
    "photograph: ", "(reuters/", "(afp/", "handout via", "/handout", "/epa", "shutterstock",
  ])

  /// How the credits at the end of an agency report open.
  static let creditOpenings = PhraseTable([
    "reporting by", "(reporting by", "additional reporting", "(additional reporting", "writing by",
    "(writing by", "editing by", "(editing by", "edited by", "compiled by", "(compiled by",
    "with inputs from", "(with inputs", "with agency", "(with agenc", "with reporting by",
    "source:", "sources:", "production by", "translated by", "(translated by", "reported by",
    "contributing:", "contributed by", "this report was prepared",
  ])
}
