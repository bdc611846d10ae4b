import assert from 'node:assert/strict';
import { scenario } from '../harness/scenario.mjs';
import { answer, arrangeExam, historyOf, saved, startExam, userNamed } from '../steps/exams.mjs';

const [answered, answerChanged] = [8, 9];
const dayInMilliseconds = 86_400_000;
const title = `风雨考试 ${Date.now().toString(36)}`;
const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  timeStyle: 'medium',
});
let examId;

const timer = page => page.getByRole('timer').getByText(/\d\d:\d\d/);

async function storedAnswers(staff, userName) {
  const { name } = await userNamed(staff, userName);
  return (await historyOf(staff, examId, name)).filter(({ kind }) =>
    [answered, answerChanged].includes(kind),
  );
}

scenario('Five answers of four minutes without a network arrive once', async ({ signIn }) => {
  const staff = await signIn('bureau-staff');
  examId = await arrangeExam(staff, title, ['officer', 'inspector', 'unit-liaison']);
  const page = await signIn('officer');
  page.on('dialog', dialog => dialog.accept());
  await page.clock.install();
  await page.goto('/');
  await startExam(page, title);

  await page.context().setOffline(true);
  await answer(page, ['a', 'b', 'a', 'b', 'a']);
  await page.getByText('离线：有 5 个答案待提交').waitFor();
  await page.clock.fastForward('04:00');
  await timer(page)
    .getByText(/2[56]:\d\d/)
    .waitFor();
  await page.getByText('离线：有 5 个答案待提交').waitFor();
  await page.context().setOffline(false);
  await page.getByText('离线：').waitFor({ state: 'detached' });

  const stored = await storedAnswers(staff, 'officer');
  assert.deepEqual(
    stored.map(({ kind }) => kind),
    Array(5).fill(answered),
  );
  assert.equal(new Set(stored.map(({ ordinal }) => ordinal)).size, 5);
  // Of the four minutes the server knows nothing.
  await timer(page)
    .getByText(/(30|29|28):\d\d/)
    .waitFor();
});

for (const [userName, days] of [
  ['inspector', 1],
  ['unit-liaison', -1],
]) {
  scenario(
    `A device whose clock is wrong by ${days} day counts and saves by the server's`,
    async ({ signIn }) => {
      const page = await signIn(userName);
      page.on('dialog', dialog => dialog.accept());
      await page.clock.install({ time: Date.now() + days * dayInMilliseconds });
      await page.goto('/');
      await startExam(page, title);
      assert.match(await page.getByRole('timer').innerText(), /(30|29|28):\d\d/);
      await page.keyboard.press('b');
      await saved(page).waitFor();

      const staff = await signIn('bureau-staff');
      const [{ time }, ...others] = await storedAnswers(staff, userName);
      assert.deepEqual(others, []);
      assert.match(await saved(page).innerText(), new RegExp(shanghai.format(new Date(time))));
    },
  );
}
