import type { CliCommand } from '../command'
import { subcommand, VERBOSE } from '../subcommand'

interface Options {
  readonly email: string
  readonly passwordStdin?: true
  readonly verbose?: true
}

export const user: CliCommand = {
  name: 'user',
  summary: 'make the first admin or any user, and reset a password, without mail',
  example: 'probatum user create --email admin@example.org --name "Ada Admin" --roles admin',
  define: (command, done) => {
    const naming = (name: string, summary: string, example: string) =>
      subcommand(command, name, summary, example)
        .requiredOption('--email <email>', 'the address to log in with')
        .option('--password-stdin', 'read the password from standard input; else one is made up and printed once')
        .option(...VERBOSE)

    naming('create', 'make a user', 'probatum user create --email editor@example.org --name "Ed Editor" --roles editor')
      .requiredOption('--name <name>', 'as records print it')
      .requiredOption('--roles <roles>', 'editor, reviewer, publisher and admin, with commas between')
      .action(async (options: Options & { name: string; roles: string }) => {
        const [{ withCms }, { createUser }] = await Promise.all([import('../openCms'), import('../users')])
        done(await withCms(options, (cms) => createUser(cms, { ...options, fromStdin: options.passwordStdin === true })))
      })
    naming('password', 'set a new password, unlock the account and end its sessions', 'probatum user password --email editor@example.org').action(async (options: Options) => {
      const [{ withCms }, { resetPassword }] = await Promise.all([import('../openCms'), import('../users')])
      done(await withCms(options, (cms) => resetPassword(cms, { ...options, fromStdin: options.passwordStdin === true })))
    })
  },
}
