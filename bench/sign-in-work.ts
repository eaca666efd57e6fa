// Run by bench/sign-in.mjs: how long a refusal takes for each reason there is, in milliseconds, in turns.
import { writeFileSync } from 'node:fs';
import { hashPassword } from '@/server/auth/password';
import { signInWithPassword } from '@/server/auth/sign-in-with-password';
import { systemClock } from '@/server/clock';
import { createTestDatabase } from '@/server/testing/database';
import { makeClinician } from '@/server/testing/deps';
import { anyOrigin, signInDeps } from '@/server/testing/sign-in';

const PASSWORD = 'a long walk before breakfast';
const TURNS = 60;

const database = await createTestDatabase();
const deps = signInDeps(database.db, systemClock);
const passwordHash = await hashPassword(PASSWORD);
const account = async (disabled: boolean): Promise<string> => {
  const { id, email } = await makeClinician(database.db);
  const disabledAt = disabled ? new Date() : null;
  await database.owner.clinician.update({ where: { id }, data: { passwordHash, disabledAt } });
  return email;
};

const reasons = {
  // An account is made here too, and not tried: what was done just before is the same for each.
  unknown: async () => {
    await account(false);
    return { email: `nobody-${Math.random()}@example.org`, password: PASSWORD };
  },
  wrong: async () => ({ email: await account(false), password: 'not the password' }),
  disabled: async () => ({ email: await account(true), password: PASSWORD }),
};

const measured: Record<string, number[]> = {};
for (let turn = -5; turn < TURNS; turn += 1) {
  for (const [reason, typed] of Object.entries(reasons)) {
    const input = { ...(await typed()), from: anyOrigin() };
    const from = performance.now();
    const { outcome } = await signInWithPassword(deps, input);
    const time = performance.now() - from;
    if (outcome !== 'refused') throw new Error(`${reason}: ${outcome}`);
    if (turn >= 0) measured[reason] = [...(measured[reason] ?? []), time];
  }
}
await database.close();
writeFileSync(process.argv[2] ?? '', JSON.stringify(measured));
