import { expect, test } from '@jest/globals'
import { isSafeHref } from '../../../src/domain/snapshot/href'

test.each([
  'https://example.org',
  'http://example.org/a?b#c',
  'HTTPS://EXAMPLE.ORG/',
  'https://user@example.org:8080/',
  'mailto:a@example.org',
  'tel:+35122000000',
  '/about',
  '/',
  '#dose',
  '?page=2',
  './next',
  '../up',
  'https://example.org/javascript:x',
])('readers may follow %j', (href) => {
  expect(isSafeHref(href)).toBe(true)
})

test.each([
  '',
  ' ',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\rscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  'javascript&#58;alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/hosts',
  'blob:https://example.org/x',
  'ftp://example.org',
  'intent://x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https:///evil.example',
  'https:evil.example',
  'https://',
  'https:/evil.example',
  'mailto:',
  'tel:',
  'https://example.org/a b',
  'https://example.org/\u0085',
  'about',
  'example.org',
  ':x',
  '.x',
])('readers never follow %j', (href) => {
  expect(isSafeHref(href)).toBe(false)
})
