import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './use-after-paint';

let frames: (() => void)[] = [];
const failed = vi.fn();
const paint = (): void => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
  vi.runAllTimers();
};

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('reportError', failed);
});
afterEach(() => {
  paint();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('all that waits for one frame asks for it once, and is done in its order', () => {
  const done: string[] = [];
  for (const name of ['a', 'b', 'c']) afterPaint(() => done.push(name));
  expect(frames).toHaveLength(1);
  expect(done).toEqual([]);
  paint();
  expect(done).toEqual(['a', 'b', 'c']);
});

test('what is called off is not done, before the frame or right after it', () => {
  const work = vi.fn();
  afterPaint(work)();
  paint();
  const callOff = afterPaint(work);
  frames.shift()?.();
  callOff();
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});

test('one that fails is said, and keeps none of the others', () => {
  const work = vi.fn();
  const wrong = new Error('wrong');
  afterPaint(() => {
    throw wrong;
  });
  afterPaint(work);
  paint();
  expect(failed).toHaveBeenCalledWith(wrong);
  expect(work).toHaveBeenCalledOnce();
});

test('what comes to wait while that is done waits for the frame after it', () => {
  const done: string[] = [];
  afterPaint(() => {
    done.push('first');
    afterPaint(() => done.push('second'));
  });
  paint();
  expect(done).toEqual(['first']);
  paint();
  expect(done).toEqual(['first', 'second']);
});
