const crypto = require('node:crypto')

// Every file makes a team of people with passwords, and each password takes a quarter of a second to hash: a third of what all tests together would take. The rounds still count: other numbers of them give other hashes.
const fewer = Symbol.for('probatum.tests.fewer-rounds')
if (crypto[fewer] === undefined) {
  const { pbkdf2 } = crypto
  crypto[fewer] = true
  crypto.pbkdf2 = (password, salt, rounds, ...rest) => pbkdf2(password, salt, Math.ceil(rounds / 100), ...rest)
}
