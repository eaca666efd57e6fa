import { expect, test } from 'vitest';
import { FLOOD, FLOOD_MINUTES, floodWatch } from './flood-watch';

const MINUTE = 60_000;

test('SEC-31: a flood is noted once in a window, and again in the next', () => {
  const watch = floodWatch();
  const noted: number[] = [];
  for (let sent = 0; sent < 4 * FLOOD; sent += 1) {
    const at = (sent * FLOOD_MINUTES * MINUTE) / (2 * FLOOD);
    if (watch.count('cli_1', at)) noted.push(sent);
  }
  expect(noted).toEqual([FLOOD - 1, 3 * FLOOD - 1]);
});

test('as many over a longer time are no flood, nor those of several', () => {
  const watch = floodWatch();
  for (let sent = 0; sent < 4 * FLOOD; sent += 1) {
    expect(watch.count('slow', sent * ((FLOOD_MINUTES * MINUTE) / (FLOOD - 1)))).toBe(false);
    expect(watch.count(`one of many ${sent}`, 0)).toBe(false);
  }
});

test('memory is bounded: those who were quiet longest are forgotten', () => {
  const watch = floodWatch(3);
  for (let sent = 1; sent < FLOOD; sent += 1) {
    expect(watch.count('steady', sent)).toBe(false);
    for (const other of ['a', 'b']) watch.count(`${other} ${sent}`, sent);
  }
  expect(watch.size()).toBe(3);
  expect(watch.count('steady', FLOOD)).toBe(true);
});
