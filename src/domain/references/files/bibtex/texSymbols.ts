/** Commands that put a mark over or under the next letter, and Unicode’s combining mark for it. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'], ["'", '\u0301'], ['^', '\u0302'], ['~', '\u0303'], ['"', '\u0308'], ['=', '\u0304'], ['.', '\u0307'],
  ['u', '\u0306'], ['v', '\u030C'], ['H', '\u030B'], ['c', '\u0327'], ['k', '\u0328'], ['r', '\u030A'], ['d', '\u0323'], ['b', '\u0331'],
])

const words = (pairs: string): [string, string][] =>
  pairs.split(' ').flatMap((pair) => {
    const [command, character] = pair.split('|')
    return command === undefined || character === undefined ? [] : [[command, character] as [string, string]]
  })

/** Commands that stand for a character, in text or mathematics (The LaTeX Companion, ch. 3 and 9). */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...words('ss|ß ae|æ AE|Æ oe|œ OE|Œ o|ø O|Ø aa|å AA|Å l|ł L|Ł i|ı j|ȷ dh|ð DH|Ð dj|đ DJ|Đ th|þ TH|Þ ng|ŋ NG|Ŋ'),
  ...words('textendash|– textemdash|— ldots|… dots|… textellipsis|… S|§ P|¶ pounds|£ textsterling|£ euro|€ texteuro|€ copyright|© textcopyright|© textregistered|® texttrademark|™ textdegree|° degree|° dag|† ddag|‡'),
  ...words('textquoteleft|‘ textquoteright|’ textquotedblleft|“ textquotedblright|” textquotesingle|\' lq|‘ rq|’ guillemotleft|« guillemotright|» quotedblbase|„ textbackslash|\\ textasciitilde|~ textasciicircum|^ textasciigrave|` textbar|| textbraceleft|{ textbraceright|} textless|< textgreater|> textunderscore|_ textmu|µ micro|µ'),
  ...words('alpha|α beta|β gamma|γ delta|δ epsilon|ε varepsilon|ε zeta|ζ eta|η theta|θ vartheta|ϑ iota|ι kappa|κ lambda|λ mu|μ nu|ν xi|ξ pi|π rho|ρ sigma|σ tau|τ upsilon|υ phi|φ varphi|φ chi|χ psi|ψ omega|ω'),
  ...words('Gamma|Γ Delta|Δ Theta|Θ Lambda|Λ Xi|Ξ Pi|Π Sigma|Σ Upsilon|Υ Phi|Φ Psi|Ψ Omega|Ω textalpha|α textbeta|β textgamma|γ textdelta|δ textkappa|κ'),
  ...words('pm|± mp|∓ times|× div|÷ cdot|· leq|≤ le|≤ geq|≥ ge|≥ neq|≠ ne|≠ approx|≈ sim|∼ equiv|≡ infty|∞ to|→ rightarrow|→ leftarrow|← leftrightarrow|↔ uparrow|↑ downarrow|↓ circ|° prime|′ partial|∂ sum|∑ sqrt|√ ll|≪ gg|≫ propto|∝ bullet|• ast|* star|⋆ lt|< gt|>'),
  ['LaTeX', 'LaTeX'], ['TeX', 'TeX'], ['BibTeX', 'BibTeX'], ['textbar', '|'], ['vert', '|'], ['newline', ' '], ['quad', ' '], ['qquad', ' '], ['space', ' '], ['textquotedbl', '"'],
])

export const RAISED = { plain: '0123456789+-=()n', marks: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ' } as const
export const LOWERED = { plain: '0123456789+-=()', marks: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' } as const
