import 'server-only';
import { dictionary } from '@zxcvbn-ts/language-common';

/**
 * Some 49,000 passwords that turn up most often in published breaches, in lower case.
 *
 * Source: the list `passwords` of the npm package @zxcvbn-ts/language-common (MIT), which is kept up with zxcvbn-ts.
 */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** What people put in the place of letters. */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const plain = (text: string): string => text.replace(/[013457@$!]/g, (letter) => lookAlikes[letter] ?? letter);

/** A word between the figures and signs that dress it up: `password` of `!!password2024!!`. */
const undressed = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** The shortest text that, said over and over, makes up this one (its last time perhaps cut short). */
const unitOf = (text: string): string => {
  for (let length = 1; length < text.length; length += 1) {
    if ([...text].every((letter, index) => letter === text[index % length])) return text.slice(0, length);
  }
  return text;
};

const RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

/** How many letters do not follow the one before them in the alphabet, on a keyboard, or among the figures. */
const breaks = (text: string): number => {
  const pairs = [...text].slice(1).map((letter, index) => `${text[index]}${letter}`);
  return pairs.filter(
    (pair) => !RUNS.some((run) => run.includes(pair) || run.includes(`${pair[1]}${pair[0]}`)) && pair[0] !== pair[1],
  ).length;
};

/**
 * Whether a guesser would come by this early: in the list, as it is or written with look-alikes; one of the list dressed
 * up with figures and signs; a short text over and over; or a run along the keyboard.
 */
export const isCommon = (password: string): boolean => {
  const text = password.toLowerCase();
  const unit = unitOf(text);
  if (unit.length < text.length && unit.length < 8) return true;
  const forms = [text, plain(text), unit, plain(unit), undressed(text), undressed(plain(text)), plain(undressed(text))];
  return forms.some((form) => common.has(form)) || breaks(text) <= text.length / 6;
};
