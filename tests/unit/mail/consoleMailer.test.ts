import { expect, test } from '@jest/globals'
import { consoleMailer } from '../../../src/mail/consoleMailer'

const lines: string[] = []
const said = async (saysSecrets: boolean, secret: boolean): Promise<string> => {
  lines.length = 0
  const message = { to: [{ name: 'Ada', address: 'ada@example.org' }], subject: 'Reset', text: 'Open https://cms.example.org/admin/reset/T0KEN', ...(secret && { secret: true as const }) }
  await consoleMailer({ saysSecrets }).send(message, (line) => void lines.push(line))
  return lines.join('\n')
}

test('who, about what and the words are said where there is no server', async () => {
  for (const text of [await said(false, false), await said(true, false), await said(true, true)]) expect(text).toMatch(/Ada <ada@example\.org>: “Reset”.*T0KEN/)
})

test('a link that lets somebody in is never said in production; what helps is', async () => {
  expect(await said(false, true)).not.toContain('T0KEN')
  for (const text of [await said(false, true), await said(true, true)]) expect(text).toContain('npx probatum user password')
})
