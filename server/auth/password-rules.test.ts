import { describe, expect, test } from 'vitest';
import { normalPassword, refusePassword } from './password-rules';

const owner = { clinicName: 'Harbour Practice of the North', name: 'Ann Lee Marsh', email: 'a.marsh@hospital.example' };
const refusal = (password: string, secondFactor = false) => refusePassword(password, { ...owner, secondFactor });

describe('SEC-09: length', () => {
  test.each([
    ['14 without a second factor', 'wet grey stone', false, 'password_too_short'],
    ['15 without', 'wet grey stones', false, null],
    ['11 with a second factor', 'grey stones', true, 'password_too_short'],
    ['12 with', 'greyer stone', true, null],
    ['128', 'three grey stones in a bay, '.repeat(5).slice(0, 128), false, null],
    ['256', `${'three grey stones in a bay, '.repeat(10).slice(0, 250)}a last`, false, null],
    ['257', `${'three grey stones in a bay, '.repeat(10).slice(0, 251)}a last`, false, 'password_too_long'],
    // 15 signs of two UTF-16 units each are 15 characters, not 30.
    ['7 signs outside the basic plane', '🌨🌲🦉🐟🌙🍂🪵', false, 'password_too_short'],
  ])('%s', (_name, password, secondFactor, expected) => expect(refusal(password, secondFactor)).toBe(expected));
});

describe('SEC-09: any characters, and none asked for', () => {
  test.each([
    'only lower case letters',
    'ΑΒΓΔ ζώα στο δάσος',
    'зима наступила рано',
    '猫が三匹、庭で静かに眠っている夜',
    '      a      b      c',
    '39517284605138',
    '"; DROP TABLE owls; --',
    '🌨🌲🦉🐟🌙🍂🪵🌨🌲🐟🦉🌙🪵🍂🌨🦉',
  ])('%s', (password) => expect(refusal(password, true)).toBeNull());
});

describe('SEC-09: common, breached or little more than that', () => {
  test.each([
    ['in the list', '123456789987654321'],
    ['in the list, with capitals', 'PasswordPassword'],
    ['one of the list with figures behind', 'password1234567'],
    ['one of the list in signs and figures', '!!!!qwertyuiop2026!!'],
    ['one of the list with look-alikes', 'P@$$w0rd1234567'],
    ['one letter over and over', 'aaaaaaaaaaaaaaaaaaaa'],
    ['a short text over and over', 'owl2owl2owl2owl2'],
    ['the alphabet', 'abcdefghijklmnopqrst'],
    ['a run along the keyboard, and back', 'qwertyuiopoiuytrewq'],
    ['figures in their order', '0123456789012345'],
    ['columns of the keyboard', '1qaz2wsx3edc4rfv'],
  ])('%s', (_name, password) => expect(refusal(password)).toBe('password_common'));
});

describe('SEC-09: words of the app, the clinic and its owner', () => {
  test.each([
    ['the app', 'my Zonula in the rain'],
    ['the clinic', 'seven gulls by harbouring'],
    ['the name', 'seven gulls by the MARSH'],
    ['a short name, standing alone', 'seven gulls for ann and me'],
    ['the address', 'seven gulls in hospital beds'],
  ])('%s', (_name, password) => expect(refusal(password)).toBe('password_has_known_words'));

  test.each([
    ['a short name inside another word', 'planning seven gulls'],
    ['a word that every name has', 'the rest of the seven gulls'],
  ])('%s is no such word', (_name, password) => expect(refusal(password)).toBeNull());
});

test('SEC-09: an accent typed in two ways is one password; different characters stay different', () => {
  expect(normalPassword('cafe\u0301')).toBe(normalPassword('caf\u00e9'));
  expect(normalPassword('\ufb01ne')).not.toBe(normalPassword('fine'));
});
