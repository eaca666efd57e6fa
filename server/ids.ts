import { randomBytes } from 'node:crypto';

// Ids of stored things: what it is, then a UUIDv7. They sort by the time they were made and cannot be guessed; whether
// someone may see the thing is checked all the same.

type Prefix = 'ses' | 'cli' | 'cln' | 'sig' | 'lnk' | 'prb' | 'wrd' | 'flt';
type Id<P extends Prefix> = `${P}_${string}` & { readonly __brand: P };

export type SessionId = Id<'ses'>;
export type ClinicianId = Id<'cli'>;
export type ClinicId = Id<'cln'>;
export type SignInId = Id<'sig'>;

/**
 * A UUID of version 7: 48 bits of milliseconds since 1970, then 74 random bits around the version and the variant.
 *
 * Source: RFC 9562, section 5.7.
 */
export function uuidv7(now: number = Date.now(), random: Uint8Array = randomBytes(10)): string {
  const time = Math.trunc(now).toString(16).padStart(12, '0');
  const rest = Buffer.from(random.subarray(0, 10));
  rest.writeUInt16BE((rest.readUInt16BE(0) & 0x0fff) | 0x7000, 0);
  rest.writeUInt8((rest.readUInt8(2) & 0x3f) | 0x80, 2);
  const hex = `${time}${rest.toString('hex')}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const uuidv7Pattern = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

const newId =
  <P extends Prefix>(prefix: P) =>
  (): Id<P> =>
    `${prefix}_${uuidv7()}` as Id<P>;

function parserOf<P extends Prefix>(prefix: P) {
  const pattern = new RegExp(`^${prefix}_${uuidv7Pattern}$`);
  return (text: unknown): Id<P> | null => (typeof text === 'string' && pattern.test(text) ? (text as Id<P>) : null);
}

export const newSessionId = newId('ses');
export const newClinicianId = newId('cli');
export const newClinicId = newId('cln');
export const newSignInId = newId('sig');
export const newWordsId = newId('wrd');
export const newFilterId = newId('flt');
export const newAccountLinkId = newId('lnk');
export const newProblemId = newId('prb');

export const parseSessionId = parserOf('ses');
export const parseClinicianId = parserOf('cli');
export const parseClinicId = parserOf('cln');
export const parseSignInId = parserOf('sig');
