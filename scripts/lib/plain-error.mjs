/** Something the person at the keyboard can act on: shown as its message alone, without a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}

/** Prints what went wrong and ends the process: a sentence for what we foresaw, a stack for what we did not. */
export function exitWith(error) {
  const text = error instanceof PlainError ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
