import { parseArgs } from 'node:util';
import { PlainError } from '../plain-error.mjs';
import { clinics, makeClinic } from './clinics.mjs';
import { invite, newPassword } from './links.mjs';
import { people, removeFactors, setDisabled, setRoles, signOut, signOutEverybody } from './people.mjs';
import { status } from './status.mjs';

/** Each command: its words, what it does, how many words it takes, whether it only reads, and the work. */
const commands = {
  status: {
    words: '',
    does: 'what runs here, and each clinic’s accounts and settings',
    takes: 0,
    reads: true,
    run: status,
  },
  people: { words: '', does: 'everybody with an account', takes: 0, reads: true, run: people },
  clinics: { words: '', does: 'every clinic', takes: 0, reads: true, run: clinics },
  invite: {
    words: '<e-mail> [--role <role>]… [--clinic <id>]',
    does: 'a link, shown once, for a new account (role: clinician)',
    takes: 1,
    run: (client, context, [email]) => invite(client, context, { email, ...context.options }),
  },
  'new-password': {
    words: '<e-mail>',
    does: 'a link, shown once, to choose a new password',
    takes: 1,
    run: newPassword,
  },
  'remove-factors': {
    words: '<e-mail>',
    does: 'no second factor any more: for who has lost theirs',
    takes: 1,
    run: (client, context, [email]) => removeFactors(client, context, email),
  },
  disable: {
    words: '<e-mail>',
    does: 'no sign-in any more; those that are open end',
    takes: 1,
    run: (client, context, [email]) => setDisabled(client, context, email, true),
  },
  enable: {
    words: '<e-mail>',
    does: 'may sign in again',
    takes: 1,
    run: (client, context, [email]) => setDisabled(client, context, email, false),
  },
  roles: {
    words: '<e-mail> <role>,<role>',
    does: 'what the account may do from now on',
    takes: 2,
    run: (client, context, [email, given]) => setRoles(client, context, email, given.split(',')),
  },
  'sign-out': {
    words: '<e-mail> | --everybody',
    does: 'ends open sign-ins',
    takes: 1,
    run: (client, context, [email]) =>
      email === undefined ? signOutEverybody(client, context) : signOut(client, context, email),
  },
  'make-clinic': {
    words: '<name> <e-mail>',
    does: 'another clinic, and a link for its first account',
    takes: 2,
    run: makeClinic,
  },
};

export const helpText = [
  'npm run admin -- <command>, where the server runs; the app may run meanwhile.',
  '',
  ...Object.entries(commands).map(([name, { words, does }]) => `  ${`${name} ${words}`.padEnd(52)}${does}`),
  '',
  'Roles: clinician, reviewer, administrator, auditor. Links begin with APP_URL: set it as for npm start.',
  'Whatever changes something is written into the clinic’s audit, as done from the server. --reason "…" says why.',
].join('\n');

const options = {
  role: { type: 'string', multiple: true },
  clinic: { type: 'string' },
  everybody: { type: 'boolean' },
  reason: { type: 'string' },
};

/** What was asked for, ready to run; `null` for the help. A command that was not understood is never half done. */
export function parseCommand(args) {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help') return null;
  const command = Object.hasOwn(commands, name) ? commands[name] : null;
  if (!command) throw new PlainError(`There is no command ${name}.\n\n${helpText}`);
  const { values, positionals } = parsed(rest);
  const everybody = name === 'sign-out' && values.everybody === true;
  const takes = new Set([
    ...(command.reads ? [] : ['reason']),
    ...(name === 'invite' ? ['role', 'clinic'] : []),
    ...(everybody ? ['everybody'] : []),
  ]);
  const strange = Object.keys(values).filter((option) => !takes.has(option));
  if (positionals.length !== (everybody ? 0 : command.takes) || strange.length > 0) {
    throw new PlainError(`It is: npm run admin -- ${name} ${command.words}`.trimEnd());
  }
  return { run: (client, context) => command.run(client, { ...context, options: values }, positionals) };
}

const parsed = (args) => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new PlainError(error.message);
  }
};
