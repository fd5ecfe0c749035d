/**
 * True for links that may stand in public text: http, https, mailto, tel, and paths and fragments of the same site.
 * White space and control characters never pass: browsers drop them, so that `java\nscript:` would run.
 */
export const isSafeHref = (href: string): boolean =>
  !/[\u0000-\u0020\u007f-\u009f\\]/.test(href) && (/^(https?:\/\/[^/]|mailto:.|tel:.)/i.test(href) || /^(\/(?!\/)|#|\?|\.\.?\/)/.test(href))
