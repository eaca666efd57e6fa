import type { Route } from '@playwright/test';
import { axeViolations, axeViolationsOn } from './fixtures/axe';
import { spokenOn } from './fixtures/spoken';
import { expect, marker, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('a patient is worked through from complaint to summary, and read back', async ({ page }) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female', reference: marker });

  await walk.enter('the runs', 'Diarrhoea');
  await expect(page.getByText('complaint', { exact: true })).toBeVisible();

  // The safety list is gone through in one press.
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('heading', { name: 'Safety first' })).toBeHidden();

  // Present, absent and unknown are three different answers.
  const before = await walk.rangeOf('Celiac disease');
  await walk.enter('no blood', /Rectal bleeding/);
  await walk.enter('iron deficiency', /Iron-deficiency anaemia/);
  await expect.poll(() => walk.rangeOf('Celiac disease')).not.toEqual(before);

  // Why: the prior, the factors, and each leads to its source.
  const why = walk.ranking().getByRole('button', { name: 'Why Celiac disease' });
  await why.click();
  await expect(walk.ranking().getByRole('rowheader', { name: 'Before any answer' }).first()).toBeVisible();
  const source = walk
    .ranking()
    .getByRole('link', { name: /opens in a new tab/ })
    .first();
  const [evidence] = await Promise.all([page.context().waitForEvent('page'), source.click()]);
  await expect(evidence.getByRole('heading', { level: 1 })).toBeVisible();
  await evidence.close();

  // An investigation: prepared, chosen, and its result moves the ranking.
  const serology = page.getByRole('listitem', { name: /tissue transglutaminase/i }).first();
  await serology.getByRole('button', { name: /^Choose/ }).click();
  await expect(serology.getByText('chosen', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Order list' })).toContainText('tissue transglutaminase', {
    ignoreCase: true,
  });
  const untested = await walk.rangeOf('Celiac disease');
  await serology.getByText('chosen', { exact: true }).click();
  await expect(serology.getByText('What each result would do')).toBeVisible();
  await serology.getByRole('button', { name: 'Enter result' }).click();
  const figure = serology.getByRole('textbox', { name: /^Result of/ });
  await figure.fill('twelve');
  await serology.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(serology.getByText(/Enter a number from/)).toBeVisible();
  await expect(figure).toHaveValue('twelve');
  // As the report prints it: units of the assay, with the laboratory's own limit.
  await serology.getByRole('combobox', { name: /^Unit/ }).selectOption({ label: 'U/mL, with its limit' });
  await figure.fill('84');
  await serology.getByRole('textbox', { name: 'Upper limit of normal' }).fill('7');
  await serology.getByLabel(/Sample taken on/).fill('2099-01-01');
  await serology.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(serology.getByText('This date has not come yet')).toBeVisible();
  await serology.getByLabel(/Sample taken on/).fill('2026-03-02');
  await serology.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect.poll(() => walk.rangeOf('Celiac disease')).not.toEqual(untested);
  expect((await walk.order())[0]).toBe('Celiac disease');
  await expect(page.getByText(/84.U\/mL, limit 7 = 12.*upper limit, 2026-03-02/)).toHaveCount(2);

  // The browser and the server thought alike all the way.
  await walk.isSaved();
  await expect(page.getByText('another assessment than this browser')).toBeHidden();
  const seen = await walk.rangeOf('Celiac disease');

  await walk.sign();
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diarrhoea');
  expect(await walk.rangeOf('Celiac disease')).toBe(seen);
  expect(await axeViolationsOn(page, '/sessions/none/review')).toEqual([]);

  await page.goto('/sessions');
  await expect(page.getByText(marker).first()).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(marker));
});

test('a red flag stands above everything, and is set aside only with a reason', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '71', sex: 'Male' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('checkbox', { name: 'Acute bloody diarrhoea' }).check();
  await page.getByRole('button', { name: /Record 1 present/ }).click();

  const banner = page.getByRole('alert').filter({ hasText: 'Acute diarrhoea with blood' });
  await expect(banner).toBeVisible();
  expect(await axeViolationsOn(page, '/sessions/none')).toEqual([]);

  await banner.getByRole('button', { name: 'Set aside…' }).click();
  const dialog = page.getByRole('dialog');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Set aside', exact: true }).click();
  await expect(dialog.getByText('Please give a reason')).toBeVisible();
  await dialog.getByLabel('Reason').fill('Seen in the emergency department this morning');
  await dialog.getByRole('button', { name: 'Set aside', exact: true }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByText('Seen in the emergency department this morning')).toBeVisible();

  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(banner).toBeVisible();
});

test('an answer is changed, taken back and brought back; a reload loses nothing', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '28', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await walk.enter('constipation', 'Constipation');
  await page.getByRole('button', { name: 'Change Constipation' }).click();
  await page.getByRole('group', { name: /./ }).getByRole('button', { name: 'Take back' }).last().click();
  await expect(page.getByText('1 so far')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 so far')).toBeVisible();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Worse since spring');
  await walk.isSaved();
  await page.waitForTimeout(1500); // the note is written at a pause
  await walk.isSaved();
  await page.reload();
  await expect(page.getByText('2 so far')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Worse since spring');
});

test('a whole start by keyboard alone', async ({ page }) => {
  await page.goto('/sessions');
  await page.getByRole('navigation').getByRole('link', { name: 'New session' }).press('Enter');
  // The form has the focus, not the link that led to it.
  await expect(page.getByRole('radio', { checked: true }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('45');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.getByLabel('Local reference').focus();
  await page.keyboard.press('Enter');
  // Nobody has to go there.
  await expect(page.getByRole('main').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('tummy ache');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 so far')).toBeVisible();
});

test('one Enter enters the figure that its line shows; how long it has been is entered with the complaint', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '58', sex: 'Male' });
  const search = page.getByRole('combobox', { name: /^(What brings the patient\?|Add a finding)$/ });
  const option = page.getByRole('listbox').getByRole('option').first();
  const type = async (words: string, first: string | RegExp): Promise<void> => {
    await search.focus();
    await page.keyboard.type(words);
    await expect(option).toContainText(first);
    await page.keyboard.press('Enter');
  };

  await type('diarrhoea 5 years', 'Diarrhoea, and duration 5 years');
  await expect(page.getByText('2 so far')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('5 years');

  // In g/L it would be impossible.
  await type('haemoglobin 13.2', '13.2 g/dL');
  await expect(page.getByText('3 so far')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /haemoglobin/i })).toHaveCount(0);
  await expect(search).toBeFocused();

  // What may have spoiled it is asked, and takes no key from what is typed next.
  const results = page.getByRole('region', { name: 'Results', exact: true });
  await type('calprotectin > 2000', '> 2000');
  await expect(results).toContainText('> 2000');
  await expect(page.getByText('have spoiled it?')).toBeVisible();
  await expect(search).toBeFocused();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('have spoiled it?')).toBeHidden();

  // It is there already: nothing is overwritten unseen, and typing takes its place.
  await type('calprotectin 900', 'Faecal calprotectin');
  const calprotectin = page.getByRole('textbox', { name: 'Result of Faecal calprotectin' });
  await expect(calprotectin).toHaveValue('900');
  await expect(results).toContainText('> 2000');
  await expect(calprotectin).toBeFocused();
  await page.keyboard.type('1035');
  await expect(calprotectin).toHaveValue('1035');
  await page.keyboard.press('Enter');
  await expect(results).toContainText('1035');

  // Recorded already, it is asked for and nothing is overwritten.
  await type('bloating for 3 weeks', 'Bloating, and duration 3 weeks');
  const duration = page.getByRole('main').locator('input:focus');
  await expect(duration).toHaveValue('3');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('main')).toContainText('5 years');

  await type('crampy lower abdominal pain', 'Lower abdominal pain');
  await walk.isSaved();
  await expect(page.getByText('another assessment than this browser')).toBeHidden();
});

test('what was typed stays while something else is picked; a time with its unit is entered at once', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '58', sex: 'Male' });
  const { search } = walk;
  await walk.type('bloating', 'Bloating');
  await walk.type('4 months', 'Duration of the symptoms');
  await expect(page.getByText('2 so far')).toBeVisible();
  await expect(search).toBeFocused();

  // A figure waits for its unit; meanwhile a symptom and another figure are entered.
  // Its form may come late, and leaves the focus where somebody types by then.
  const late = (route: Route): Promise<void> =>
    new Promise((resolve) => setTimeout(() => resolve(route.continue()), 2500));
  await page.route('**/_next/static/chunks/**', late);
  await walk.type('crp 40', '40, which unit?');
  const crp = page.getByRole('textbox', { name: 'Result of C-reactive protein' });
  await walk.type('nausea', 'Nausea');
  await walk.type('bmi 19', 'Body mass index');
  await expect(page.getByText('4 so far')).toBeVisible();
  await expect(crp).toHaveValue('40');
  await expect(search).toBeFocused();
  // Those on their way arrive first.
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('combobox', { name: 'Unit: Result of C-reactive protein' }).selectOption('mg/L');
  await crp.press('Enter');
  await expect(page.getByRole('region', { name: 'Results', exact: true })).toContainText('40');
  await expect(crp).toHaveCount(0);

  // A man is not asked whether he is pregnant, whatever that would spoil.
  await walk.type('ct abdomen', 'CT of the abdomen');
  await expect(page.getByRole('group', { name: 'Result of CT of the abdomen' })).toBeVisible();
  await expect(page.getByText('Pregnant', { exact: true })).toHaveCount(0);
  await walk.isSaved();
});

test('how long it has been is entered with any complaint, and whoever types on loses neither', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female' });
  const { search } = walk;
  const duration = page.getByRole('textbox', { name: 'How long have the present symptoms been going on?' });
  await walk.type('tiredness', 'Fatigue');
  await walk.type('loose stools 6 months', 'for all symptoms');
  await expect(page.getByText('3 so far')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('6 months');
  await expect(search).toBeFocused();
  // The same again is no question.
  await walk.type('bloating 6/12', 'Bloating, and duration 6 months');
  await expect(page.getByText('4 so far')).toBeVisible();
  await expect(search).toBeFocused();

  // Another length is asked, what is recorded stands beside it, and the next line goes where lines are typed.
  await walk.type('nausea x 3/52', 'Nausea, and duration 3 weeks');
  await expect(page.getByText('Recorded: 6 months.')).toBeVisible();
  await expect(duration).toBeFocused();
  await page.keyboard.type('itching');
  await expect(search).toHaveValue('itching');
  await expect(search).toBeFocused();
  await expect(duration).toHaveValue('3');
  await page.getByRole('listbox').getByRole('option').first().filter({ hasText: /itch/i }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('6 so far')).toBeVisible();
  await expect(duration).toHaveValue('3');
  await duration.press('Enter');
  await expect(duration).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('3 weeks');

  // Letters of a unit choose it; those of the next line do not.
  await walk.type('crp 40', '40, which unit?');
  const unit = page.getByRole('combobox', { name: 'Unit: Result of C-reactive protein' });
  await expect(unit).toBeFocused();
  await page.keyboard.type('melaena');
  await expect(search).toHaveValue('melaena');
  await expect(unit).toHaveValue('');
  await search.fill('');
  await walk.isSaved();
});

test('A11Y-12: what is typed beside what is entered stays in the field, with its lines, and is said', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '52', sex: 'Female' });
  const { search } = walk;
  const first = page.getByRole('listbox').getByRole('option').first();
  const heard = await spokenOn(page);
  await walk.type('no fever diarrhoea 3 days', '“diarrhoea 3 days” stays in the field');
  await expect(search).toHaveValue('diarrhoea 3 days');
  await expect(search).toBeFocused();
  await expect(first).toContainText('Diarrhoea, and duration 3 days');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  expect(await heard()).toContain('Still in the field: diarrhoea 3 days.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 so far')).toBeVisible();
  await expect(search).toHaveValue('');

  // A figure is entered at once, since nothing beside it is lost.
  await walk.type('Hb 92 MCV 71', '“MCV 71” stays in the field');
  await expect(first).toContainText('71 fL');
  await page.keyboard.press('Enter');
  await expect(page.getByText('5 so far')).toBeVisible();

  // What was left open stays so: it is asked, and after it the field has what is still there.
  await walk.type('no chills, nausea, bloating', '“nausea?; bloating?” stays in the field');
  await expect(first).toContainText('denied or present?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Present' }).first()).toBeFocused();
  await expect(search).toHaveValue('bloating?');
  await page.getByRole('group', { name: 'Do you feel sick?' }).getByRole('radio', { name: 'Absent' }).click();
  await expect(search).toBeFocused();
  await expect(first).toContainText('Bloating');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(page.getByText('7 so far')).toBeVisible();
  await walk.isSaved();
});

test('what is half entered stays why the patient comes; a count and a negative result are entered', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '58', sex: 'Male' });
  const { search } = walk;
  const complaint = page.getByRole('listitem').filter({ has: page.getByText('complaint', { exact: true }) });

  // The figure waits for its Enter; what is entered meanwhile is not why the patient comes.
  await walk.type('opens bowels', 'Stools a day');
  await page.getByRole('textbox', { name: /open your bowels/ }).fill('5');
  await walk.type('fever', 'Fever');
  await expect(page.getByText('1 so far')).toBeVisible();
  await expect(complaint).toHaveCount(0);
  await page.getByRole('textbox', { name: /open your bowels/ }).press('Enter');
  await expect(page.getByText('2 so far')).toBeVisible();
  await expect(complaint).toHaveCount(1);
  await expect(complaint).toContainText('Stools a day');

  // Entered already, the count is asked for and nothing is overwritten.
  await walk.type('watery diarrhoea x10/day', 'Watery, non-bloody diarrhoea, and 10 stools/d');
  await expect(page.getByText('3 so far')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /open your bowels/ })).toHaveValue('10');
  await page.getByRole('button', { name: 'Not now' }).click();

  await walk.type('stool culture neg', 'Stool culture: No pathogen');
  await expect(page.getByRole('region', { name: 'Results', exact: true })).toContainText('No pathogen');
  await search.fill('NKDA');
  await expect(page.getByText('This is not asked here, and nothing is entered')).toBeVisible();
  await search.fill('');
  await walk.isSaved();
});

test('A11Y-02: what was asked and passed by is counted, named, led back to and said before the end', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '58', sex: 'Male' });
  const { search } = walk;
  await walk.type('diarrhoea since her holiday', 'how long?');
  const duration = page.getByRole('textbox', { name: 'How long have the present symptoms been going on?' });
  await expect(duration).toBeFocused();
  await expect(page.getByText('1 still to answer.')).toBeVisible();
  // Fresh, it is not said a second time to the question after it.
  const left = page.locator('#walk-questions').getByRole('list', { name: 'Still to answer' });
  await expect(left).toHaveCount(0);

  await walk.type('pain lower left belly', 'Left lower pain');
  await expect(left.getByRole('button')).toHaveText(['Duration of the symptoms']);
  expect(await axeViolations(page)).toEqual([]);

  // Enter alone goes on, and once before it to what waits.
  await search.focus();
  await page.keyboard.press('Enter');
  await expect(duration).toBeFocused();
  await expect(page.getByText(/^Enter a number/)).toHaveCount(0);
  await search.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#walk-questions')).toBeFocused();

  await page.getByRole('button', { name: 'None of these' }).click();
  await left.getByRole('button', { name: 'Duration of the symptoms' }).press('Enter');
  await expect(duration).toBeFocused();

  await page.getByRole('button', { name: 'Finish and sign' }).click();
  await expect(page.getByRole('dialog')).toContainText('Asked and not answered: Duration of the symptoms');
  await page.getByRole('button', { name: 'Not yet' }).click();
  await duration.fill('3');
  await duration.press('Enter');
  await expect(page.getByText('1 still to answer.', { exact: true })).toHaveCount(0);
  await expect(left).toHaveCount(0);
  await walk.isSaved();
});

test('what is put away is not why the patient comes', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '58', sex: 'Male' });
  const complaint = page.getByRole('listitem').filter({ has: page.getByText('complaint', { exact: true }) });
  await walk.enter('opens bowels', 'Stools a day');
  await page.getByRole('textbox', { name: /open your bowels/ }).fill('5');
  await walk.enter('fever', 'Fever');
  await expect(complaint).toHaveCount(0);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(complaint).toHaveCount(1);
  await expect(complaint).toContainText('Fever');
});

test('what says more than was typed is asked, and nothing is asked in two places', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '58', sex: 'Male' });
  const { search } = walk;
  await walk.type('diarrhoea', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();
  const duration = page.getByRole('textbox', { name: 'How long have the present symptoms been going on?' });
  await expect(duration).toHaveCount(1);
  await expect(walk.question().getByRole('textbox')).toHaveCount(1);
  await walk.type('how long', 'Duration of the symptoms');
  await expect(walk.question().getByRole('textbox')).toHaveCount(0);
  await expect(duration).toHaveCount(1);
  await expect(duration).toBeFocused();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(walk.question().getByRole('textbox')).toHaveCount(1);
  await expect(search).toBeFocused();

  // A test opens its result; an illness that was only named is asked about.
  await walk.type('c diff', 'C. difficile two-step test');
  await expect(page.getByRole('group', { name: 'Result of C. difficile two-step test' })).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await walk.type('pseudomembranous colitis', 'C. difficile infection confirmed');
  const confirmed = page.getByRole('group', { name: 'Was C. difficile infection confirmed?' });
  await expect(confirmed.getByRole('radio', { name: 'Present' })).toBeFocused();
  await expect(confirmed.getByRole('radio', { name: 'Present' })).not.toBeChecked();
  await page.keyboard.press('Enter');
  await expect(confirmed.getByRole('radio', { name: 'Present' })).not.toBeChecked();
  await expect(page.getByRole('region', { name: 'Results', exact: true })).not.toContainText('difficile');
  await page.getByRole('button', { name: 'Not now' }).click();

  // A bare figure waits for its unit, or for the limit of its laboratory.
  await walk.type('crp 40', 'C-reactive protein');
  await expect(page.getByRole('combobox', { name: 'Unit: Result of C-reactive protein' })).toBeFocused();
  await page.getByRole('button', { name: 'Enter', exact: true }).first().click();
  await expect(page.getByText('Choose the unit')).toBeVisible();
  await page.getByRole('combobox', { name: 'Unit: Result of C-reactive protein' }).selectOption('mg/L');
  await page.getByRole('button', { name: 'Enter', exact: true }).first().click();
  await expect(page.getByRole('region', { name: 'Results', exact: true })).toContainText('40');
  await walk.type('ttg 100', 'Tissue transglutaminase IgA');
  await expect(page.getByRole('textbox', { name: 'Upper limit of normal' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter the upper limit of normal that the report gives')).toBeVisible();
});

test('A11Y-09, A11Y-11: one question a page or everything in view: the same session', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '41', sex: 'Female' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();

  // The question is the heading of the page; an answer leads on, Back leads to it as it was given.
  const question = page.getByRole('heading', { level: 1 });
  await walk.question().getByRole('combobox', { name: /^Unit/ }).selectOption({ label: 'months' });
  await walk.question().getByRole('textbox').fill('9');
  await walk.question().getByRole('button', { name: 'Enter', exact: true }).click();
  const present = walk.question().getByRole('button', { name: 'Present', exact: true });
  while (!(await present.isVisible())) await page.getByRole('button', { name: 'Later' }).click();
  const first = await question.textContent();
  // The focus comes a frame after the words.
  await page.locator('#walk-questions:focus').waitFor();
  await page.keyboard.press('n');
  await expect(question).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(question).toHaveText(first ?? '');
  await expect(walk.question().getByRole('button', { name: 'Absent' })).toHaveAttribute('aria-pressed', 'true');
  await walk.question().getByRole('button', { name: 'Go on' }).click();
  expect(await axeViolations(page)).toEqual([]);

  // What asks for a figure has the focus, and gives it back when it is put away.
  await walk.enter('calprotectin', 'Faecal calprotectin');
  await expect(page.getByRole('textbox', { name: 'Result of Faecal calprotectin' })).toBeFocused();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('combobox', { name: 'Add a finding' })).toBeFocused();

  // All answers can be read over and changed from one page.
  await page.getByRole('button', { name: 'Check the answers' }).click();
  await expect(question).toHaveText('Check the answers');
  await page.getByRole('button', { name: 'Go on' }).click();

  // In the other mode everything is in view, with the same answers, and both lead to the same ranking.
  await page.getByRole('radio', { name: 'All in view' }).click();
  await expect(page.getByRole('heading', { name: 'Worth asking next' })).toBeVisible();
  await expect(page.locator('#section-complaint')).toContainText('9 months');
  // What lies far below is laid out once the page has come to rest: until then no screen reader is given anything of it.
  const farthest = page.locator('[id^="section-"] li').last();
  await expect(farthest).not.toBeInViewport();
  await expect.poll(() => farthest.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  const seen = await walk.order();
  // Something that nobody has spoken of yet.
  const unspoken = page.locator('#section-bowel li').filter({ hasNot: page.locator('[aria-pressed="true"]') });
  const name = await unspoken
    .getByRole('button', { name: /^Present: / })
    .first()
    .textContent();
  const given = page.locator('#section-bowel').getByRole('button', { name: name ?? '', exact: true });
  await given.click();
  await expect(given).toHaveAttribute('aria-pressed', 'true');
  await given.click();
  await expect(given).toHaveAttribute('aria-pressed', 'false');
  expect(await walk.order()).toEqual(seen);
  expect(await axeViolations(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Worth asking next' })).toBeVisible();
  await page.getByRole('radio', { name: 'Guided' }).check();
  await expect(walk.question()).toBeVisible();
});

test('REG-17: the clinician’s own thoughts come first where they want it, and stand beside ours', async ({ page }) => {
  const walk = new WalkPage(page);
  await page.goto('/sessions/new');
  await page.getByRole('checkbox', { name: 'My own thoughts first' }).check();
  await walk.start({ age: '52', sex: 'Female' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await expect(page.getByRole('heading', { name: 'Your own thoughts first' })).toBeVisible();
  await expect(walk.ranking()).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'What do you think of?' }).fill('coeliac');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Celiac/ })
    .click();
  await page.getByRole('button', { name: 'Record, and show the ranking' }).click();
  await expect(walk.ranking()).toBeVisible();
  await walk
    .ranking()
    .getByRole('button', { name: /^Show \d+ more/ })
    .click();
  await expect(walk.ranking().getByText('you thought of it')).toBeVisible();
  await walk.isSaved();
  await page.goto(`${page.url()}/review`);
  await expect(page.getByText('Written down before the ranking was shown.')).toBeVisible();
  await page.goto('/sessions/new');
  await page.getByRole('checkbox', { name: 'My own thoughts first' }).uncheck();
});

test('a child: red flags are shown, nothing is ranked, and it says why', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '9', sex: 'Male' });
  await walk.enter('tummy ache', /./);
  await expect(page.getByText('Outside the ages this knowledge base speaks about')).toBeVisible();
  await expect(walk.ranking()).toBeHidden();
});

test('a blood count is entered as printed, from the search; what does not fit is said beside it', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '61', sex: 'Male' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();
  const before = await walk.rangeOf('Colorectal cancer');

  await walk.enter('fbc', 'Full blood count');
  const figure = (name: string) => page.getByRole('textbox', { name, exact: true });
  await figure('Haemoglobin').fill('9.4');
  await figure('Mean cell volume').fill('71');
  await figure('Platelets').fill('610');
  await page.getByRole('button', { name: 'Enter the figures' }).click();
  // In grams per litre that would be impossible: named at its field, and nothing is entered.
  await expect(page.getByText('Enter a number from 20 to 250 g/L')).toBeVisible();
  await page.getByRole('combobox', { name: 'Unit: Haemoglobin' }).selectOption({ label: 'g/dL' });
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enter the figures' }).click();
  await expect.poll(() => walk.rangeOf('Colorectal cancer')).not.toEqual(before);
  const results = page.getByRole('region', { name: 'Results', exact: true });
  await expect(results).toContainText('pattern of iron deficiency');

  await walk.enter('alternating', 'Alternating');
  await walk.enter('no constipation', 'Constipation');
  await walk.enter('no diarrhoea', 'Diarrhoea');
  await expect(page.getByText('What alternates is diarrhoea and constipation').first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Does not fit: with' }).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await walk.isSaved();
  await expect(page.getByText('another assessment than this browser')).toBeHidden();
});

test('a known colitis leads to the flare; the bar and its keys lead through the page', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female' });
  await walk.enter('ulcerative colitis', 'Known ulcerative colitis');
  const card = page.locator('section').filter({ has: page.getByRole('heading', { name: /a flare\?$/ }) });
  await card.getByRole('button', { name: 'Present: Diarrhoea' }).click();
  await card.getByRole('button', { name: /difficile/ }).click();
  await expect(page.getByRole('region', { name: 'Order list' })).toContainText(/difficile/);
  await card.getByRole('button', { name: /Truelove/ }).click();
  await expect(page.getByRole('dialog', { name: /Truelove/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(page.getByRole('combobox', { name: 'Which investigation?' })).toBeVisible();
  await page.getByRole('navigation', { name: 'In this session' }).getByRole('link', { name: 'Conditions' }).click();
  await expect(page.locator('#walk-ranking')).toBeFocused();

  const order = page.getByRole('region', { name: 'Order list' });
  await order.getByRole('button', { name: /^Enter result of .*difficile/ }).click();
  await expect(order.getByRole('group', { name: /^Result of/ })).toBeVisible();
});

test('A11Y-18: the order list is printed on a sheet of its own, without a word about the patient', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female', reference: 'LOC-4411' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();
  for (const name of ['Tissue transglutaminase IgA', 'Faecal calprotectin'])
    await page.getByRole('button', { name: `Choose ${name}` }).click();
  const order = page.getByRole('region', { name: 'Order list' });
  await order.getByLabel('Planned for').first().fill('2027-03-15');

  const sheet = page.getByRole('article').filter({ hasText: 'Investigations to be done' });
  await order.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await expect(sheet).toContainText('Planned for 15 Mar 2027');
  // Six weeks before, as its preparation has it.
  await expect(sheet).toContainText('From 1 Feb 2027');
  for (const word of ['LOC-4411', 'Female', '34 years', 'Diarrhoea']) await expect(sheet).not.toContainText(word);
  // One page of paper; of a page tree each page says that it is one.
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  // Once that is done, the browser’s own menu prints the whole walk.
  await expect(page.getByRole('main')).toBeVisible();
  await expect(sheet).toBeHidden();
});

test('after ten answers that move nothing the walk says so, and leads to the plan by keyboard', async ({ page }) => {
  test.setTimeout(90_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '40', sex: 'Female' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();
  const note = page.getByRole('region', { name: 'How far this is' });
  const heading = walk.question().getByRole('heading', { level: 1 });
  const absent = walk.question().getByRole('button', { name: 'Absent', exact: true });
  const unknown = walk.question().getByText('Unknown', { exact: true }).first();
  const none = walk.question().getByRole('button', { name: 'None of these' });
  // As many as no published case needed.
  for (let asked = 0; asked < 65; asked += 1) {
    // It comes once nothing else is to be done.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    if (await note.isVisible()) break;
    const question = (await heading.textContent()) ?? '';
    if (await absent.isVisible()) await absent.click();
    else if (await none.isVisible()) await none.click();
    else await unknown.click();
    await expect(heading).not.toHaveText(question);
  }
  await expect(note).toContainText('The last 10 answers');
  expect(await axeViolationsOn(page, '/sessions/none')).toEqual([]);

  // It stands behind the question in the order of Tab, which is still asked.
  await expect(heading).toBeVisible();
  await walk.question().getByRole('button', { name: 'Check the answers' }).focus();
  const plan = note.getByRole('button', { name: 'See the plan' });
  for (let tabs = 0; tabs < 4 && !(await plan.evaluate((one) => one === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  await expect(plan).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#walk-plan')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Plan' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#walk-plan :focus')).toBeVisible();

  // With everything in view it stands under the questions worth asking; the plan is in view as well.
  await page.getByRole('radio', { name: 'All in view' }).click();
  await expect(page.getByRole('heading', { name: 'Worth asking next' })).toBeVisible();
  await expect(note).toContainText('The last 10 answers');
  await expect(note.getByRole('button')).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('after a long list the next question stands in view, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female' });
  await walk.enter('the runs', 'Diarrhoea');
  const none = page.getByRole('button', { name: 'None of these' });
  await none.scrollIntoViewIfNeeded();
  await none.click();
  await expect(page.getByRole('heading', { name: 'Safety first' })).toBeHidden();
  await expect(walk.question().getByRole('heading').first()).toBeInViewport();
});
