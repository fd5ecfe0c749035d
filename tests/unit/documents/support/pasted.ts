const RUIZ = 'Ruiz A, Okafor B. Vitamin D and bones in older adults: a trial. Bone. 2019;5(2):101-109.'
const LUND = 'Lund C, Moe D. Sun, skin and bones: a cohort study. Dermatology Notes. 2011;12(1):33-40.'

/** What Word puts on the clipboard: styles of its own, conditional comments, lists made of paragraphs. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Vitamin D<o:p></o:p></p>
<h2>Bones</h2>
<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>Vitamin D <b style='mso-bidi-font-weight:normal'>strengthens</b> bones in <i>older</i> adults<sup>1</sup>. Sun on the skin lowers the risk of falls [1, 2].<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Oily fish<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Salmon</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span>&nbsp;</span></span></span><!--[endif]-->Eggs, see <a href="https://example.org/eggs">this page</a></p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Measure</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Treat</p>
<h2>References</h2>
<p class=MsoNormal>1. ${RUIZ}</p>
<p class=MsoNormal>2. ${LUND}</p>
<!--EndFragment--></body></html>`

/** Footnotes, as Word copies them. */
export const WORD_NOTES = `<html><body><p class=MsoNormal>Vitamin D strengthens bones in older adults.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> ${RUIZ}</p></div></div></body></html>`

/** What Google Docs puts on the clipboard: one `<b>` that means nothing round it all, looks as styles of spans, nested lists beside their items. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-6f1d2a3b-7fff-9a8b-1c2d-3e4f5a6b7c8d"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Vitamin D</span></h1><p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;font-style:normal;text-decoration:none;">It </span><span style="font-size:11pt;font-weight:700;font-style:normal;text-decoration:none;">strengthens</span><span style="font-weight:400;font-style:italic;"> older</span><span style="font-weight:400;"> bones (Ruiz &amp; Okafor, 2019), as </span><a href="https://example.org/sun" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;-webkit-text-decoration-skip:none;">the sun</span></a><span style="font-weight:400;"> does.</span><span style="font-size:6.6pt;font-weight:400;vertical-align:super;">2</span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Oily fish</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">Salmon</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Eggs</span></p></li></ul><p><span style="font-weight:400;"><span style="border:none;display:inline-block;"><img src="https://lh7.example.com/x" width="10" height="10" alt="A fish" /></span></span></p><br /><p dir="ltr"><span style="font-weight:400;">References</span></p><p dir="ltr"><span style="font-weight:400;">1. ${RUIZ}</span></p><p dir="ltr"><span style="font-weight:400;">2. ${LUND}</span></p></b>`

/** A part of a page, with what pages hide in it. */
export const WEB_PAGE = `<meta charset='utf-8'><h3 style="color: rgb(0, 0, 0); font-weight: 600;">Sun</h3><p style="margin: 0px;" onclick="evil()">Sun on the skin lowers the risk of falls.<sup id="cite_ref-1" class="reference"><a href="https://example.org/wiki/D#cite_note-1">[1]</a></sup> Few<script>evil()</script> doubt it (Lund et al. 2011). <a href="javascript:evil()" onmouseover="evil()">Press</a> or <a href="/more">read more</a>.<style>p{}</style><iframe src="https://example.org/"></iframe></p><blockquote>Go out.</blockquote>`
