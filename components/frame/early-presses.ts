/** Said once the page has woken up: from then on its own scripts answer. */
export const AWAKE = 'zonula:awake';

/**
 * Runs before any other script, inline: what is pressed, typed or sent while the page’s scripts are still on their way
 * is kept and done in the same order once they are there. Links, folds and forms that a server answers need no help
 * and are left alone, but for links marked `data-until-awake`: the server answers those only after what a script asks first. A form without an address of its own would otherwise put what was typed nowhere.
 *
 * Written out as text, since nothing of it may be bundled, split or wait.
 */
export const keepEarlyPresses = `(() => {
  const fields = new Map();
  const presses = [];
  const press = (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target && target.closest('a[data-until-awake]');
    if (event.isTrusted && link) {
      later(event);
      keep(link, () => link.click());
      return;
    }
    const button = target && target.closest('button');
    if (!event.isTrusted || !button || button.type === 'submit' && button.form) return;
    later(event);
    keep(button, () => button.click());
  };
  // Not heard by what was pressed either, which may wake up at this very press and would do it twice.
  const later = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const keep = (element, act) => {
    if (presses.some((one) => one.element === element)) return;
    presses.push({ element, act });
    element.setAttribute('data-kept', '');
  };
  const ticked = (field) => field.type === 'radio' || field.type === 'checkbox';
  // As it was entered: waking up puts fields back to what the page was made with.
  // The field changed last comes last: a radio that another one of its group unticks says nothing.
  const change = ({ target }) => {
    fields.delete(target);
    fields.set(target, ticked(target) ? target.checked : target.value);
  };
  const send = (event) => {
    const form = event.target;
    if (form.hasAttribute('action')) return;
    later(event);
    const by = event.submitter;
    // A button that has been pressed since and waits for its answer is no longer one that sends.
    keep(by || form, () => (!by || by.type === 'submit' && !by.disabled) && form.requestSubmit(by));
  };
  const again = (field, value) => {
    // A chosen file stays with its field, and no script may put it there.
    if (field.type === 'file') {
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    if (ticked(field)) {
      if (field.type === 'radio' && !value) return;
      field.checked = !value;
      field.click();
      return;
    }
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    if (!own || !own.set) return;
    field.value = '';
    own.set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const enable = () => {
    for (const button of document.querySelectorAll('[data-until-awake]:disabled')) button.disabled = false;
  };
  const parsed = new MutationObserver(enable);
  parsed.observe(document.documentElement, { childList: true, subtree: true });
  const listened = [['click', press], ['input', change], ['change', change], ['submit', send]];
  for (const [name, listener] of listened) document.addEventListener(name, listener, true);
  addEventListener('${AWAKE}', () => {
    parsed.disconnect();
    for (const [name, listener] of listened) document.removeEventListener(name, listener, true);
    const steps = [...fields].map(([element, value]) => ({ element, act: () => again(element, value) })).concat(presses);
    // One after the other, each drawn before the next: what is entered second must see what was entered first.
    const next = () => {
      const step = steps.shift();
      if (!step) return;
      // First of all: whatever comes of this step, the others are done.
      setTimeout(next);
      step.element.removeAttribute('data-kept');
      if (step.element.isConnected) step.act();
    };
    setTimeout(next);
  }, { once: true });
})()`;
