import Sequencer from '@jest/test-sequencer'

/** What takes longest: started last, it would be waited for while the other worker is idle. Jest knows only the sizes of files on a machine that it has not run on. */
const SLOW = ['unit/documents/retractionWatch', 'int/races/killed', 'mongodb/move/move', 'int/doors/routes', 'int/secrecy/lifeCycle', 'int/secrecy/team', 'int/large/seed', 'int/falls/falls', 'int/sources/checkSources', 'unit/cli/check', 'unit/prose/gold', 'unit/references/hostile']
const place = ({ path }) => {
  const at = SLOW.findIndex((slow) => path.endsWith(`/tests/${slow}.test.ts`))
  return at === -1 ? SLOW.length : at
}

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b))
  }
}
