import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { heading } from '../harness/frame.mjs';

/** @import { Page } from 'playwright-core' */

const secondsUntilStart = 3;
const minute = 60_000;

/**
 * Asks the server as the one who is signed in on the page.
 * @param {Page} page
 */
export async function call(page, method, path, body) {
  return page.evaluate(
    async ([verb, url, data]) => {
      const token = decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '');
      const headers = {
        RequestVerificationToken: token,
        'X-Requested-With': 'XMLHttpRequest',
        'Content-Type': 'application/json',
      };
      const response = await fetch(url, { method: verb, headers, body: JSON.stringify(data) });
      const text = await response.text();
      if (!response.ok) {
        throw new Error(`${verb} ${url}: ${response.status} ${text}`);
      }
      return text ? JSON.parse(text) : null;
    },
    [method, path, body],
  );
}

/**
 * An exam that opens in a few seconds: the form knows minutes only, and nobody wants to wait for one.
 * @param {Page} staff
 * @param {string[]} userNames
 */
export async function arrangeExam(staff, title, userNames) {
  const papers = await call(staff, 'GET', '/api/app/paper?status=2&maxResultCount=10');
  const paper = papers.items.find(({ title }) => title.includes('知识测试'));
  const start = Date.now() + secondsUntilStart * 1000;
  const exam = await call(staff, 'POST', '/api/app/exam', {
    title,
    paperId: paper.id,
    kind: 1,
    startTime: new Date(start).toISOString(),
    endTime: new Date(start + 60 * minute).toISOString(),
    durationMinutes: 30,
    maxAttempts: 1,
    shuffleQuestions: true,
    shuffleOptions: true,
    passMark: 60,
    disclosure: 2,
  });
  const users = [];
  for (const name of userNames) {
    users.push(await call(staff, 'GET', `/api/identity/users/lookup/by-username/${name}`));
  }
  const userIds = users.map(({ id }) => id);
  await call(staff, 'POST', `/api/app/exam/${exam.id}/candidates`, { userIds });
  await call(staff, 'POST', `/api/app/exam/${exam.id}/schedule`);
  return exam.id;
}

/**
 * What the staff's time line tells of the one attempt of somebody.
 * @param {Page} staff
 */
export async function historyOf(staff, examId) {
  const { items } = await call(
    staff,
    'GET',
    `/api/app/exam/${examId}/candidates?maxResultCount=50`,
  );
  const { attemptId } = items.find(({ startedTime }) => startedTime);
  return call(staff, 'GET', `/api/app/exam/${examId}/history/${attemptId}`);
}

/**
 * From the own list to the first question.
 * @param {Page} page
 */
export async function startExam(page, title) {
  await openMenu(page, '我的考试');
  await page
    .locator('app-my-exam')
    .filter({ hasText: title })
    .getByRole('link', { name: '进入考试' })
    .click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: '开始答题' }).click();
  await page.getByRole('heading', { name: /^第1题/ }).waitFor();
}

/**
 * Answers this and the next questions with the keyboard alone.
 * @param {Page} page
 * @param {string[]} keys one a question
 */
export async function answer(page, keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('PageDown');
  }
}

/**
 * A draft by the form, with everybody of a unit, scheduled.
 * @param {Page} page
 */
export async function scheduleByForm(page, title, day, person) {
  await openMenu(page, '考试安排');
  await page.getByRole('link', { name: '新建考试' }).first().click();
  await heading(page, '新建考试').waitFor();
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('试卷').selectOption({ index: 1 });
  for (const [index, [name, time]] of [
    ['开始时间', '09:00'],
    ['结束时间', '11:00'],
  ].entries()) {
    await page.getByLabel(name).fill(day);
    await page.getByLabel(name).blur();
    await page.getByLabel('时间', { exact: true }).nth(index).fill(time);
  }
  await inspect(page, 'exam-form');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await heading(page, title).waitFor();
  await page.getByLabel('添加人员').fill(person);
  await page.getByRole('button', { name: `添加 ${person}` }).click();
  await page.getByRole('cell', { name: person, exact: true }).waitFor();
  await page.getByRole('button', { name: '安排考试' }).click();
  await confirm(page, '安排考试');
  await page.getByText('考试已安排').waitFor();
  await inspect(page, 'exam-scheduled');
}
