// `/` for people: one page with nothing from elsewhere.
import Attribution
import ClaimIndex
import HTTP

/// The HTML of `/`: counts, a search box over `/search`, examples.
enum HomePage {
  /// Only what is in the page may run or be shown, and only this server be asked.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  static func html(_ call: Call, _ publication: Publication) -> [UInt8] {
    let snapshot = publication.snapshot
    let counts = HomeView.counts.map { name, collection in
      "<li><a href=\"/\(name)\"><b>\(snapshot.count(collection))</b> \(name)</a></li>"
    }
    let examples = HomeView.examples(in: snapshot).map { target in
      "<li><a href=\"\(escaped(target))\"><code>\(escaped(target))</code></a></li>"
    }
    let page =
      head + "<ul class=counts>" + counts.joined() + "</ul>" + searchBox
      + "<h2>Try</h2><ul class=examples>" + examples.joined() + "</ul>"
      + foot(call.service.configuration.version, snapshot.generation, publication.changedAt)
    return Array(page.utf8)
  }

  /// Text as HTML, in content and in quoted attributes.
  static func escaped(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  private static func foot(_ version: String, _ generation: String, _ changedAt: Int) -> String {
    """
    <footer>Hearsay \(escaped(version)), generation <code>\(escaped(generation))</code>, \
    loaded \(Timestamp.text(changedAt)). <a href="/openapi.json">OpenAPI</a></footer>
    </main><script>\(script)</script></body></html>

    """
  }

  private static let head = """
    <!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>Hearsay</title><style>
    :root{--ink:#1d2321;--quiet:#5c6662;--paper:#faf9f6;--card:#fff;--line:#dcdad3;--mark:#0b6b57}
    @media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--quiet:#9aa39f;--paper:#151917;\
    --card:#1e2421;--line:#343c38;--mark:#6fd3b9}}
    *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);\
    font:17px/1.5 system-ui,sans-serif}main{max-width:46rem;margin:0 auto;padding:2rem 1.1rem}
    h1{margin:0;font-size:2.2rem;letter-spacing:-.02em}h2{font-size:1rem;margin:2rem 0 .5rem}
    p{margin:.2rem 0 1.4rem;color:var(--quiet)}a{color:var(--mark)}ul{list-style:none;padding:0;margin:0}
    .counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem}
    .counts a{display:block;padding:.7rem .9rem;background:var(--card);border:1px solid var(--line);\
    border-radius:.6rem;color:var(--quiet);text-decoration:none}.counts b{display:block;font-size:1.5rem;\
    color:var(--ink);line-height:1.2}form{display:flex;gap:.5rem;margin-top:1.6rem}
    input,button{font:inherit;padding:.6rem .8rem;border-radius:.6rem;border:1px solid var(--line);\
    background:var(--card);color:var(--ink)}input{flex:1;min-width:0}button{background:var(--mark);\
    color:var(--paper);border-color:transparent}:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
    .examples li,#found li{padding:.35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
    #found h2{text-transform:capitalize}code{font-size:.9em}footer{margin-top:2.5rem;color:var(--quiet);\
    font-size:.85rem;overflow-wrap:anywhere}
    </style></head><body><main><h1>Hearsay</h1>
    <p>Who said what, according to whom. Positions side by side, with their exact words and no verdict.</p>
    """

  /// Works without the script too: the form then shows the JSON of `/search`.
  private static let searchBox = """
    <form action="/search" role="search"><input name="q" type="search" required autocomplete="off" \
    aria-label="Search names, topics and claims" placeholder="A name, a topic, a word">\
    <button>Search</button></form><div id="found" aria-live="polite"></div>
    """

  /// Puts every text in as text, so that nothing a report says can become markup.
  private static let script = """
    (()=>{const form=document.querySelector('form'),found=document.getElementById('found');let run=0;
    const add=(parent,tag,text,href)=>{const e=document.createElement(tag);if(text)e.textContent=text;
    if(href)e.href=href;parent.append(e);return e};
    const show=async()=>{const q=form.q.value.trim(),mine=++run;if(!q){found.replaceChildren();return}
    const r=await fetch('/search?limit=5&q='+encodeURIComponent(q));const body=await r.json();
    if(mine!==run)return;found.replaceChildren();if(!r.ok){add(found,'p',body.detail);return}
    let any=false;for(const [group,items] of Object.entries(body.data)){if(!items.length)continue;any=true;
    add(found,'h2',group+' ('+body.meta.totals[group]+')');const ul=add(found,'ul');
    for(const i of items){const li=add(ul,'li');add(li,'a',i.name||i.label||i.text||i.headline||i.id,
    i.url||i.claims&&i.claims.url);if(i.speaker)add(li,'span',' \u{2013} '+i.speaker.name)}}
    if(!any)add(found,'p','Nothing is known under this word.')};
    form.addEventListener('submit',e=>{e.preventDefault();show()});let wait;
    form.q.addEventListener('input',()=>{clearTimeout(wait);wait=setTimeout(show,150)})})()
    """
}
