import { expect, test } from 'vitest';
import { ownAddresses } from './own-addresses';

test('an address that comes back late is not taken for one that somebody went to: letters typed since would be lost', () => {
  const own = ownAddresses('/library');
  own.set('/library?q=le');
  own.set('/library?q=leak');
  expect(own.isFromOutside('/library?q=le')).toBe(false);
  expect(own.last()).toBe('/library?q=leak');
  expect(own.isFromOutside('/library?q=leak')).toBe(false);
});

test('of several the page may be told of the last alone', () => {
  const own = ownAddresses('/library');
  own.set('/library?q=le');
  own.set('/library?q=leak');
  expect(own.isFromOutside('/library?q=leak')).toBe(false);
  expect(own.isFromOutside('/library?q=le')).toBe(true);
});

test('one that was not set here comes from outside, and is the last from then on', () => {
  const own = ownAddresses('/library');
  expect(own.isFromOutside('/library?kind=condition')).toBe(true);
  expect(own.last()).toBe('/library?kind=condition');
  expect(own.isFromOutside('/library?kind=condition')).toBe(false);
});

test('who goes back comes from outside, to an address that was set here too', () => {
  const own = ownAddresses('/library');
  own.set('/library?q=le');
  own.wentElsewhere();
  expect(own.isFromOutside('/library')).toBe(true);
});
