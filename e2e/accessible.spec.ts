import { axeViolations } from './fixtures/axe';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('A11Y-02: a whole session by keyboard alone', async ({ page }) => {
  test.setTimeout(60_000);
  const { keyboard } = page;
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  /** Tab until the focus is on what carries this name. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      await keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
        return `${element?.getAttribute('aria-label') ?? ''} ${labelled} ${element?.textContent ?? ''}`;
      });
      if (name.test(found)) return;
    }
    throw new Error(`Tab never reached ${name}; last on “${await focused()}”`);
  };

  // The first field of the form, then of the session, has the focus: a letter pressed there is no shortcut.
  await page.goto('/sessions/new');
  await expect(page.getByRole('radio', { name: 'General practice' })).toBeFocused();
  await tabTo(/^ ?Age/);
  await keyboard.type('45');
  await tabTo(/Start/);
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'What brings the patient?' })).toBeFocused();
  await keyboard.type('diarrhoea');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await keyboard.press('Enter');
  await tabTo(/None of these/);
  await keyboard.press('Enter');

  // The next question has the focus: its keys answer it, Tab leads to its buttons.
  const question = page.getByRole('region', { name: 'Next question' }).getByRole('heading', { level: 1 });
  await question.waitFor();
  await tabTo(/^ {2}3 months/);
  await keyboard.press('Enter');
  for (const key of ['n', 'u', 'y']) {
    // The focus comes a frame after the words.
    await page.locator('#walk-questions:focus').waitFor();
    const before = await question.textContent();
    if (await page.getByRole('region', { name: 'Next question' }).getByRole('textbox').isVisible()) {
      await tabTo(/Unknown/);
      await keyboard.press('Enter');
    } else await keyboard.press(key);
    await expect(question).not.toHaveText(before ?? '');
  }
  await tabTo(/^ {2}Choose /);
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Order list' })).toBeVisible();
  await page.evaluate(() => (document.querySelector('#content') as HTMLElement).focus());
  await tabTo(/^ {2}Finish/);
  await keyboard.press('Enter');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Sign|Not yet)$/ })
      .first(),
  ).toBeVisible();
  await tabTo(/^ {2}Sign/);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/review$/);
});

test('REG-16, A11Y-02, A11Y-22: fewer than twenty presses after the complaint, nothing denied that was not read, undone in one', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '45', sex: 'Female' });
  await page.getByRole('main').getByRole('combobox').focus();
  await page.keyboard.type('diarrhoea');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Safety first' }).waitFor();

  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const question = page.getByRole('heading', { level: 1 });
  const focused = page.locator('#walk-questions:focus');
  const focusOnQuestions = () => page.evaluate(() => document.getElementById('walk-questions')?.focus());
  /** “None of these”, once the list has stood for as long as it takes to look at it; sooner the key does nothing. */
  const none = async (): Promise<void> => {
    await page.waitForTimeout(700);
    await press('n');
  };
  // Nothing more to add: the questions have the focus, and Enter takes what is offered.
  await press('Enter');
  await focused.waitFor();
  // Enter denies nothing: not on the list, and not with the focus on a line that is not ticked.
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveText(/Safety first/);
  await focusOnQuestions();
  await none();
  await expect(question).toHaveText(/How long/);
  await focused.waitFor();
  for (const key of ['9', '0', 'Enter']) await press(key);
  await expect(question).not.toHaveText(/How long/);
  await focused.waitFor();

  // What follows G leads elsewhere and answers nothing.
  const before = await question.textContent();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(question).toHaveText(before ?? '');
  await focusOnQuestions();

  await press('s');
  await expect(question).toHaveText('And any of these?');
  await focused.waitFor();
  const list = page.getByRole('group', { name: 'The next questions' });
  const asked = await list.getByRole('checkbox').count();
  await press('1');
  await expect(list.getByRole('checkbox').first()).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);
  const count = async (): Promise<number> =>
    Number.parseInt((await page.getByText(/^\d+ so far$/).textContent()) ?? '', 10);
  const answered = await count();
  // A second Enter does not deny the list that takes its place, which begins without a tick.
  await press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('n');
  await expect.poll(count).toBe(answered + asked);
  await focused.waitFor();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await press('Control+z');
  await expect.poll(count).toBe(answered);
  await focused.waitFor();
  for (let more = 0; more < 5; more += 1) {
    const earlier = await count();
    // A figure among them is asked on its own.
    if (await page.locator('#walk-questions').getByRole('checkbox').first().isVisible()) await none();
    else await press('u');
    await expect.poll(count).toBeGreaterThan(earlier);
    await focused.waitFor();
  }
  expect(presses).toBeLessThan(20);
});

test('A11Y-02, A11Y-22: the basics of the history on one list, by keyboard alone, undone in one step, or one by one', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '45', sex: 'Female' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('heading', { name: 'Safety first' }).waitFor();
  const { keyboard } = page;
  const question = page.getByRole('heading', { level: 1 });
  const list = walk.question().getByRole('group', { name: 'Basics of the history' });
  const count = async (): Promise<number> =>
    Number.parseInt((await page.getByText(/^\d+ so far$/).textContent()) ?? '', 10);
  /** One key, once the page that it answers has the focus and has stood as long as it takes to look at it. */
  const press = async (key: string): Promise<void> => {
    await page.waitForTimeout(700);
    await keyboard.press(key);
  };
  await page.evaluate(() => document.getElementById('walk-questions')?.focus());
  await press('n');
  const focused = page.locator('#walk-questions:focus');
  for (let asked = 0; asked < 20 && !(await list.isVisible()); asked += 1) {
    await focused.waitFor();
    const before = (await question.textContent()) ?? '';
    await keyboard.press('u');
    await expect(question).not.toHaveText(before);
  }
  await focused.waitFor();
  await expect(question).toHaveText('Basics of the history');
  await expect(walk.question()).toMatchAriaSnapshot(`
    - region "Next question":
      - heading "Basics of the history" [level=1]
      - group "Basics of the history":
        - checkbox "Anti-inflammatory painkillers"
        - checkbox "Acid blocker (PPI)"
        - checkbox "Antibiotics in the last 3 months"
        - checkbox "Travel to a high-risk area"
        - checkbox "Bowel cancer, IBD or celiac disease in the family"
        - button "None of these"
  `);
  expect(await axeViolations(page)).toEqual([]);

  // One of them is there: the others are recorded as absent with it, and all of it is one step for undoing.
  const answered = await count();
  await press('2');
  await expect(list.getByRole('checkbox', { name: 'Acid blocker (PPI)' })).toBeChecked();
  await keyboard.press('Enter');
  await expect.poll(count).toBe(answered + 5);
  await expect(list).toBeHidden();
  await focused.waitFor();
  await keyboard.press('Backspace');
  await expect(walk.question().getByRole('button', { name: 'Absent', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await focused.waitFor();
  await keyboard.press('Control+z');
  await expect.poll(count).toBe(answered);

  // What nobody knows of is asked by itself.
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question).toHaveText('Basics of the history');
  await focused.waitFor();
  await keyboard.press('s');
  await expect(list).toBeHidden();
  await focused.waitFor();
  await keyboard.press('u');
  await expect.poll(count).toBe(answered + 1);
  await expect(list).toBeHidden();
});

test('A11Y-12: a change of the ranking is said once, a red flag at once', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '71', sex: 'Male' });
  await page.evaluate(() => {
    const said: string[] = [];
    const regions = '[role="status"], [role="alert"]';
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          const element = node instanceof HTMLElement ? node : node.parentElement;
          const around = element?.closest<HTMLElement>(regions);
          // What is put on the page with its region is read out too; what surrounds several is several.
          const spoken = around ? [around] : [...(element?.querySelectorAll<HTMLElement>(regions) ?? [])];
          for (const region of spoken) {
            const text = around ? element?.textContent : region.textContent;
            if (text?.trim()) said.push(`${region.getAttribute('role')}: ${text}`);
          }
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('checkbox', { name: 'Acute bloody diarrhoea' }).check();
  await page.getByRole('button', { name: /Record 1 present/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Acute diarrhoea with blood' })).toBeVisible();
  await expect
    .poll(async () => (await said()).filter((line) => line.startsWith('status: Now first:')).length)
    .toBeGreaterThan(0);
  const lines = await said();
  expect(lines.filter((line) => line.startsWith('alert:') && line.includes('Acute diarrhoea with blood'))).toHaveLength(
    1,
  );
  const orders = lines.filter((line) => line.startsWith('status: Now first:'));
  expect(new Set(orders).size).toBe(orders.length);
});

test('A11Y-16: the plot and its table say the same', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '29', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await walk.ranking().getByText('The same as a table').click();
  const table = walk.ranking().getByRole('table', { name: 'Conditions with their probability ranges' });
  for (const name of (await walk.order()).slice(0, 6)) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const [words, range] = (await walk.rangeOf(name)).split(', ');
    await expect(row.getByRole('cell').first()).toHaveText(new RegExp(`${words}$`, 'i'));
    const shown = (await row.getByRole('cell').nth(1).textContent()) ?? '';
    expect(shown.replace(/^90.% range/, '').match(/[\d.]+/g)).toEqual((range ?? '').match(/[\d.]+/g));
  }
});

test('A11Y-03, A11Y-04: what has the focus shows it, and what is pressed is large enough', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '29', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await page.getByRole('button', { name: 'None of these' }).click();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      // A radio or tick is drawn by what surrounds it.
      const drawn = [element, element.closest('label'), element.nextElementSibling, element.parentElement].filter(
        (one): one is HTMLElement => one instanceof HTMLElement,
      );
      const outlined = drawn.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const { width, height, top } = element.getBoundingClientRect();
      const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const inText = element.tagName === 'A' && getComputedStyle(element).display.startsWith('inline');
      return {
        name: element.textContent?.slice(0, 40) || element.getAttribute('aria-label') || element.tagName,
        outlined,
        large: inText || (width >= 24 && height >= 24),
        clear: element.closest('header') !== null || top >= header - 1,
      };
    });
    if (!seen) break;
    expect(seen).toEqual({ ...seen, outlined: true, large: true, clear: true });
  }
});

test('A11Y-15: nothing moves where no motion is asked for', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('radio', { name: 'None' }).check();
  await page.goto('/sessions');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((text) => Number.parseFloat(text) > 0.001);
      }).length,
  );
  expect(moving).toBe(0);
  await page.goto('/about');
  await page.getByRole('radio', { name: 'As the system has it' }).check();
});

test('the walk as a reader hears it', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '71', sex: 'Male' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region "Next question":
      - heading "How long have the present symptoms been going on?" [level=1]
      - textbox "How long have the present symptoms been going on?"
      - button "Enter"
      - button "Unknown"
  `);
  await expect(walk.ranking()).toMatchAriaSnapshot(`
    - heading "Conditions to consider" [level=2]
    - group "Order":
      - radio "Explains best" [checked]
      - radio "Likely here"
    - figure
  `);
});
