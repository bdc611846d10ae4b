import assert from 'node:assert/strict';
import { phone } from '../harness/browser.mjs';
import { day } from '../harness/files.mjs';
import { countRequests } from '../harness/idle.mjs';
import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';
import {
  answer,
  arrangeExam,
  historyOf,
  saved,
  scheduleByForm,
  startExam,
  userNamed,
} from '../steps/exams.mjs';

const answered = 8;
const answerChanged = 9;
const submitted = 5;
const takenOver = 2;
const timedOut = 6;
const openAgain = 11;
const minute = 60_000;

scenario('Staff schedule an exam by its form', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  const { name } = await userNamed(page, 'officer');
  await scheduleByForm(page, '下月执法人员测试', day(30), name);
  await page.getByRole('link', { name: '考场' }).click();
  await page.getByText('未到').waitFor();
  await inspect(page, 'exam-room-empty');
});

scenario(
  'What an officer answers without a network arrives once, the exam goes on in a new tab and on another device, and is handed in once',
  async ({ signIn }) => {
    const staff = await signIn('bureau-staff');
    const title = '服务型行政执法季度测试';
    const id = await arrangeExam(staff, title, ['officer']);
    const page = await signIn('officer');
    page.on('dialog', dialog => dialog.accept());
    await startExam(page, title);

    await answer(page, ['a']);
    await page.keyboard.press('PageUp');
    await saved(page).waitFor();
    await inspect(page, 'exam-question');

    await page.context().setOffline(true);
    await page.keyboard.press('PageDown');
    await answer(page, ['1', '2', 'a', 'b', '1']);
    await page.getByText('离线：有 5 个答案待提交').waitFor();
    await inspect(page, 'exam-offline');
    await page.context().setOffline(false);
    await page.getByText('离线：').waitFor({ state: 'detached' });
    await page.keyboard.press('PageUp');
    await saved(page).waitFor();

    const told = await historyOf(staff, id);
    const numbers = told.filter(({ kind }) => kind === answered).map(({ ordinal }) => ordinal);
    assert.equal(numbers.length, 6);
    assert.equal(new Set(numbers).size, 6);
    assert.ok(!told.some(({ kind }) => kind === answerChanged), 'nothing was stored twice');

    // The tab dies with an answer that nobody has heard of.
    await page.context().setOffline(true);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('a');
    await page.getByText('离线：有 1 个答案待提交').waitFor();
    const reopened = await page.context().newPage();
    countRequests(reopened);
    reopened.on('dialog', dialog => dialog.accept());
    await page.close({ runBeforeUnload: false });
    await reopened.context().setOffline(false);
    await reopened.goto(`/take-exam/${id}`);
    await reopened.getByText('已答7题').first().waitFor();
    await reopened.getByRole('button', { name: '第7题，已答' }).click();
    await saved(reopened).waitFor();

    // The same page loaded again is no other device.
    await reopened.reload();
    await reopened.getByText('已答7题').first().waitFor();

    const other = await signIn('officer', { viewport: phone });
    await other.addInitScript(setClockAhead);
    await other.goto(`/take-exam/${id}`);
    await other.getByRole('button', { name: '在此设备继续' }).click();
    await other.getByRole('heading', { name: /^第1题/ }).waitFor();
    assert.match(await other.getByRole('timer').innerText(), /(29|28):\d\d/);

    await reopened.keyboard.press('PageDown');
    await reopened.keyboard.press('a');
    await reopened.getByText('已在另一台设备上继续答题').waitFor();
    assert.ok(await reopened.getByRole('radio').first().isDisabled());
    await inspect(reopened, 'exam-taken-over');

    await other.getByRole('button', { name: '交卷' }).click();
    await other.getByText('还有43题未答').waitFor();
    await confirm(other, '交卷');
    await other.getByRole('heading', { name: '已交卷' }).waitFor();
    await inspect(other, 'exam-submitted');

    const kinds = (await historyOf(staff, id)).map(({ kind }) => kind);
    assert.equal(kinds.filter(kind => kind === answered).length, 7);
    assert.equal(kinds.filter(kind => kind === takenOver).length, 2);
    assert.equal(kinds.filter(kind => kind === submitted).length, 1);

    await openMenu(staff, '考试安排');
    await staff.getByRole('link', { name: title }).click();
    await staff.getByRole('link', { name: '考场' }).click();
    await staff.getByRole('button', { name: /^\s*经过/ }).click();
    await staff.getByRole('dialog').getByText('换设备继续').first().waitFor();
    await inspect(staff, 'exam-history');
  },
);

scenario('When the time is over the page locks and says so', async ({ signIn, tolerate }) => {
  const staff = await signIn('bureau-staff');
  const id = await arrangeExam(staff, '到时收卷测试', ['inspector']);
  const page = await signIn('inspector');
  page.on('dialog', dialog => dialog.accept());
  tolerate(page, 403);
  await startExam(page, '到时收卷测试');
  // The server alone decides: here it says that two seconds are left, then that the time is over.
  await page.route(`**/api/app/my-exam/heartbeat/*`, route =>
    route.fulfill({
      status: 403,
      json: { error: { code: 'TrainingExams:DeadlinePassed', message: '' } },
    }),
  );
  await page.route(`**/api/app/my-exam/save-answers/*`, async route => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      json: { ...(await response.json()), remainingMilliseconds: 2000 },
    });
  });
  await page.keyboard.press('a');
  await page.getByRole('heading', { name: '已收卷' }).waitFor();
  await page.getByText('已保存1题的答案').waitFor();
  await inspect(page, 'exam-over');
  assert.equal((await historyOf(staff, id)).filter(({ kind }) => kind === answered).length, 1);
});

/** The device takes today for tomorrow. */
function setClockAhead() {
  const dayInMilliseconds = 86_400_000;
  const { now } = Date;
  Date.now = () => now.call(Date) + dayInMilliseconds;
}

scenario(
  'Time that is given to the room reaches an open exam page by itself',
  async ({ signIn }) => {
    const staff = await signIn('bureau-staff');
    const title = '停电延时测试';
    await arrangeExam(staff, title, ['officer']);
    const page = await signIn('officer');
    page.on('dialog', dialog => dialog.accept());
    await startExam(page, title);
    await openMenu(staff, '考试安排');
    await staff.getByRole('link', { name: title }).click();
    await staff.getByRole('link', { name: '考场' }).click();
    await staff.getByRole('button', { name: '统一延时' }).click();
    await confirm(staff, '统一延时', async dialog => {
      await dialog.getByLabel('分钟数').fill('12');
      await dialog.getByLabel('原因').fill('考场停电');
    });
    await page.getByText('答题时间延长了12分钟').waitFor();
    assert.match(await page.getByRole('timer').innerText(), /4[12]:\d\d/);
    await inspect(page, 'exam-time-granted');
  },
);

scenario(
  'Whom the clock has stopped goes on when staff give time',
  async ({ signIn, tolerate }) => {
    const staff = await signIn('bureau-staff');
    const title = '到时后延时测试';
    const id = await arrangeExam(staff, title, ['officer'], {
      durationMinutes: 1,
      windowMinutes: 10,
    });
    const page = await signIn('officer');
    page.on('dialog', dialog => dialog.accept());
    tolerate(page, 403);
    await startExam(page, title);
    await page.keyboard.press('a');
    await saved(page).waitFor();
    await page.getByRole('heading', { name: '已收卷' }).waitFor({ timeout: 2 * minute });
    await untilTimedOut(staff, id);
    await inspect(page, 'exam-stopped');

    await openMenu(staff, '考试安排');
    await staff.getByRole('link', { name: title }).click();
    await staff.getByRole('button', { name: '统一延时' }).click();
    await confirm(staff, '统一延时', async dialog => {
      await dialog.getByLabel('分钟数').fill('12');
      await dialog.getByLabel('原因').fill('考场停电');
    });
    await staff.getByText('1人延长了答题时间，其中1人已到时收卷').waitFor();

    await page.getByRole('timer').waitFor();
    await page.getByRole('heading', { name: /^第1题/ }).waitFor();
    await inspect(page, 'exam-goes-on');
    await page.getByRole('button', { name: '交卷' }).click();
    await confirm(page, '交卷');
    await page.getByRole('heading', { name: '已交卷' }).waitFor();
    const kinds = (await historyOf(staff, id)).map(({ kind }) => kind);
    assert.deepEqual(kinds.slice(-3), [timedOut, openAgain, submitted]);
  },
);

/** The job that closes attempts looks every ten seconds. */
async function untilTimedOut(staff, examId) {
  const kinds = async () => (await historyOf(staff, examId)).map(({ kind }) => kind);
  for (let tries = 0; !(await kinds()).includes(timedOut); tries++) {
    assert.ok(tries < 60, 'The attempt was not closed.');
    await staff.waitForTimeout(1000);
  }
}
