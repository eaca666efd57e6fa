import { beforeEach, expect, test, vi } from 'vitest';
import { AWAKE, keepEarlyPresses } from './early-presses';

/** As much of a field as the script touches; what it hears once the page is awake is written down. */
class Field {
  isConnected = true;
  checked = false;
  heard: string[] = [];
  #value = '';
  constructor(
    readonly type: string,
    readonly name: string,
    readonly group: Field[] = [],
  ) {
    group.push(this);
  }
  get value(): string {
    return this.#value;
  }
  set value(value: string) {
    // As a browser does: a script may only empty it.
    if (this.type === 'file' && value) throw new Error('InvalidStateError');
    this.#value = value;
  }
  chosen(value: string): this {
    this.#value = value;
    return this;
  }
  tick(): this {
    for (const one of this.group) one.checked = one === this;
    return this;
  }
  click(): void {
    this.tick();
    this.heard.push('click');
  }
  dispatchEvent({ type }: Event): void {
    this.heard.push(type);
  }
  setAttribute(): void {}
  removeAttribute(): void {}
}

type Listener = (event: { readonly target: Field } & Partial<Omit<Event, 'target'>>) => void;
const [listeners, waking] = [new Map<string, Listener>(), new Map<string, () => void>()];
const changed = (target: Field): void => listeners.get('change')?.({ target });

/** Wakes the page and lets each step be done; gives what went wrong on the way. */
const wake = (): readonly unknown[] => {
  const failures: unknown[] = [];
  waking.get(AWAKE)?.();
  while (vi.getTimerCount() > 0) {
    try {
      vi.advanceTimersToNextTimer();
    } catch (failure) {
      failures.push(failure);
    }
  }
  return failures;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => waking.set(name, listener));
  vi.stubGlobal('document', {
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
  });
  // biome-ignore lint/security/noGlobalEval: it is text, as the page has it
  globalThis.eval(keepEarlyPresses);
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test('one of a group chosen, another, and the first again: the first it is', () => {
  const group: Field[] = [];
  const [female, male] = [new Field('radio', 'female', group), new Field('radio', 'male', group)];
  for (const one of [female, male, female]) changed(one.tick());
  // Waking up puts the group back to what the page was made with.
  for (const one of group) one.checked = false;
  expect(wake()).toEqual([]);
  expect([female.checked, male.checked]).toEqual([true, false]);
});

test('a file chosen early stays chosen and is told of, and so is what came after it', () => {
  const [file, age] = [new Field('file', 'file'), new Field('text', 'age')];
  changed(file.chosen('C:\\fakepath\\session.json'));
  changed(age.chosen('47'));
  expect(wake()).toEqual([]);
  expect([file.value, file.heard]).toEqual(['C:\\fakepath\\session.json', ['change']]);
  expect([age.value, age.heard]).toEqual(['47', ['input', 'change']]);
});

test('a step that fails is not kept quiet, and does not stop those after it', () => {
  const [odd, age] = [new Field('text', 'odd'), new Field('text', 'age')];
  changed(odd.chosen('1'));
  changed(age.chosen('47'));
  const failure = new Error('odd');
  odd.dispatchEvent = () => {
    throw failure;
  };
  expect(wake()).toEqual([failure]);
  expect(age.heard).toEqual(['input', 'change']);
});

test('a link that the server answers only after what a script asks is followed once the page is awake, and not before', () => {
  class Link extends Field {
    closest(selector: string): this | null {
      return selector === 'a[data-until-awake]' ? this : null;
    }
  }
  vi.stubGlobal('Element', Field);
  const link = new Link('link', 'export');
  const [preventDefault, stopImmediatePropagation] = [vi.fn(), vi.fn()];
  // Impatience follows it no second time.
  for (let pressed = 0; pressed < 2; pressed += 1)
    listeners.get('click')?.({ target: link, isTrusted: true, preventDefault, stopImmediatePropagation });
  expect([preventDefault.mock.calls.length, stopImmediatePropagation.mock.calls.length]).toEqual([2, 2]);
  expect(link.heard).toEqual([]);
  expect(wake()).toEqual([]);
  expect(link.heard).toEqual(['click']);
});

test('a button pressed while it wakes up acts once: the press itself is not heard by it', () => {
  class Button extends Field {
    closest(selector: string): this | null {
      return selector === 'button' ? this : null;
    }
  }
  vi.stubGlobal('Element', Field);
  const button = new Button('button', 'no');
  const [preventDefault, stopImmediatePropagation] = [vi.fn(), vi.fn()];
  for (let pressed = 0; pressed < 2; pressed += 1)
    listeners.get('click')?.({ target: button, isTrusted: true, preventDefault, stopImmediatePropagation });
  expect(stopImmediatePropagation).toHaveBeenCalledTimes(2);
  expect(wake()).toEqual([]);
  expect(button.heard).toEqual(['click']);
});

test('a form sent while it wakes up is sent once', () => {
  const requestSubmit = vi.fn();
  class Form extends Field {
    hasAttribute(): boolean {
      return false;
    }
    requestSubmit = requestSubmit;
  }
  const form = new Form('form', 'sign-in');
  const [preventDefault, stopImmediatePropagation] = [vi.fn(), vi.fn()];
  listeners.get('submit')?.({ target: form, preventDefault, stopImmediatePropagation });
  expect([preventDefault, stopImmediatePropagation].map((heard) => heard.mock.calls.length)).toEqual([1, 1]);
  expect(wake()).toEqual([]);
  expect(requestSubmit).toHaveBeenCalledTimes(1);
});
