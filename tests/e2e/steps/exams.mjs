import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { chip, heading } from '../harness/frame.mjs';

/** @import { Page } from 'playwright-core' */

const secondsUntilStart = 3;
const minute = 60_000;

/**
 * Asks the server as the one who is signed in on the page.
 * @param {Page} page
 */
export async function call(page, method, path, body) {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const headers = {
    RequestVerificationToken: decodeURIComponent(token),
    'X-Requested-With': 'XMLHttpRequest',
  };
  const response = await page.request.fetch(path, { method, headers, data: body });
  const text = await response.text();
  if (!response.ok()) {
    throw new Error(`${method} ${path}: ${response.status()} ${text}`);
  }
  return text ? JSON.parse(text) : null;
}

async function knowledgePaper(staff) {
  const { items } = await call(staff, 'GET', '/api/app/paper?status=2&maxResultCount=10');
  return items.find(({ title }) => title.includes('知识测试')).id;
}

/**
 * An exam that opens in a few seconds: the form knows minutes only, and nobody wants to wait for one.
 * @param {Page} staff
 * @param {string[]} userNames
 * @param {{ windowMinutes?: number, paperId?: string }} [plan] and whatever else an exam has
 */
export async function arrangeExam(staff, title, userNames, { windowMinutes = 60, ...plan } = {}) {
  const paperId = plan.paperId ?? (await knowledgePaper(staff));
  const userIds = [];
  for (const name of userNames) {
    userIds.push((await userNamed(staff, name)).id);
  }
  let exam = { id: '' };
  for (let seconds = secondsUntilStart; ; seconds *= 2) {
    exam = await call(staff, exam.id ? 'PUT' : 'POST', `/api/app/exam/${exam.id}`, {
      title,
      paperId,
      kind: 1,
      ...windowIn(seconds, windowMinutes),
      durationMinutes: 30,
      maxAttempts: 1,
      shuffleQuestions: true,
      shuffleOptions: true,
      passMark: 60,
      disclosure: 2,
      ...plan,
      concurrencyStamp: exam.concurrencyStamp,
    });
    await call(staff, 'POST', `/api/app/exam/${exam.id}/candidates`, { userIds });
    if (await scheduled(staff, exam.id)) return exam.id;
    exam = await call(staff, 'GET', `/api/app/exam/${exam.id}`);
  }
}

function windowIn(seconds, minutes) {
  const start = Date.now() + seconds * 1000;
  return {
    startTime: new Date(start).toISOString(),
    endTime: new Date(start + minutes * minute).toISOString(),
  };
}

/** Not, when a slow machine has come too late for the start. */
async function scheduled(staff, examId) {
  try {
    await call(staff, 'POST', `/api/app/exam/${examId}/schedule`);
    return true;
  } catch (error) {
    if (error.message.includes('ExamStartsInThePast')) return false;
    throw error;
  }
}

/**
 * @param {Page} page
 * @returns {Promise<{ id: string, name: string }>}
 */
export function userNamed(page, userName) {
  return call(page, 'GET', `/api/identity/users/lookup/by-username/${userName}`);
}

/**
 * What the staff's time line tells of the one attempt of somebody.
 * @param {Page} staff
 * @param {string} [person] by name; without, whoever has started
 */
export async function historyOf(staff, examId, person) {
  const { items } = await call(
    staff,
    'GET',
    `/api/app/exam/${examId}/candidates?maxResultCount=50`,
  );
  const { attemptId } = items.find(
    ({ startedTime, name }) => startedTime && (!person || name === person),
  );
  return call(staff, 'GET', `/api/app/exam/${examId}/history/${attemptId}`);
}

/** What the page says once the server has the answer that is shown. */
export const saved = page => page.getByText(/^\s*已保存 \d\d:\d\d:\d\d/);

/**
 * From the own list to the first question.
 * @param {Page} page
 */
export async function startExam(page, title) {
  await openMenu(page, '我的考试');
  await ownExam(page, title).getByRole('link', { name: '进入考试' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: '开始答题' }).click();
  await page.getByRole('heading', { name: /^第1题/ }).waitFor();
}

/** One of the own exams in the list. */
export const ownExam = (page, title) => page.locator('app-my-exam').filter({ hasText: title });

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
  await page.getByRole('combobox', { name: '试卷' }).click();
  await page.getByRole('listbox', { name: '试卷' }).getByRole('option').first().click();
  await fillWindow(page, day);
  await page.getByLabel('计入执法资格').check();
  await inspect(page, 'exam-form');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await heading(page, title).waitFor();
  await chip(page, '资格考试').waitFor();
  await page.getByLabel('添加人员').fill(person);
  await page.getByRole('button', { name: `添加 ${person}` }).click();
  await page.getByRole('cell', { name: person, exact: true }).waitFor();
  await page.getByRole('button', { name: '安排考试' }).click();
  await confirm(page, '安排考试');
  await page.getByText('考试已安排').waitFor();
  await inspect(page, 'exam-scheduled');
}

/**
 * From nine to eleven.
 * @param {Page} page
 */
export async function fillWindow(page, day) {
  for (const [index, [name, time]] of [
    ['开始时间', '09:00'],
    ['结束时间', '11:00'],
  ].entries()) {
    await page.getByLabel(name).fill(day);
    await page.getByLabel(name).blur();
    await page.getByLabel('时间', { exact: true }).nth(index).fill(time);
  }
}
