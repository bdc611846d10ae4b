import { setTimeout as delay } from 'node:timers/promises';
import { confirm, inspect, loaded, openMenu } from '../harness/pages.mjs';
import { chip, heading } from '../harness/frame.mjs';
import { call, userNamed } from './exams.mjs';

/** @import { Page } from 'playwright-core' */

const [trueFalse, shortAnswer] = [3, 5];
const closed = 3;
const lookEverySeconds = 1;

/**
 * Two judgements of ten points each and a short answer of twenty, published.
 * @param {Page} staff
 * @returns {Promise<{ id: string, keys: boolean[] }>} with what is right of the judgements
 */
export async function writtenPaper(staff, title) {
  const judgements = await reviewed(staff, trueFalse, 2);
  const written = await reviewed(staff, shortAnswer, 1);
  const heading = { title, multipleChoiceRule: 1 };
  const paper = await call(staff, 'POST', '/api/app/paper', heading);
  await call(staff, 'PUT', `/api/app/paper/${paper.id}`, {
    ...heading,
    sections: [
      { title: '判断题', kind: trueFalse, pointsEach: 10, questionIds: judgements },
      { title: '简答题', kind: shortAnswer, pointsEach: 20, questionIds: written },
    ],
    concurrencyStamp: paper.concurrencyStamp,
  });
  await call(staff, 'POST', `/api/app/paper/${paper.id}/publish`);
  const keys = [];
  for (const id of judgements) {
    const { content } = await call(staff, 'GET', `/api/app/question/${id}`);
    keys.push(content.key.isTrue);
  }
  return { id: paper.id, keys };
}

async function reviewed(staff, kind, count) {
  const query = `kind=${kind}&status=2&maxResultCount=${count}`;
  const { items } = await call(staff, 'GET', `/api/app/question?${query}`);
  return items.map(({ id }) => id);
}

/**
 * Makes trainers of others, who then mark too.
 * @param {Page} admin
 * @param {Record<string, string>} people user names with the role that they keep
 */
export async function appointMarkers(admin, people) {
  for (const [userName, role] of Object.entries(people)) {
    const { id } = await userNamed(admin, userName);
    await call(admin, 'PUT', `/api/identity/users/${id}/roles`, { roleNames: [role, 'trainer'] });
  }
}

/**
 * Waits for the server to close an exam whose window is over.
 * @param {Page} staff
 */
export async function waitUntilClosed(staff, examId, withinSeconds) {
  for (let left = withinSeconds; left > 0; left -= lookEverySeconds) {
    const { status } = await call(staff, 'GET', `/api/app/exam/${examId}`);
    if (status === closed) return;
    await delay(lookEverySeconds * 1000);
  }
  throw new Error(`The exam was not closed in ${withinSeconds} s`);
}

/**
 * Marks the one answer that waits, by keyboard.
 * @param {Page} page
 * @param {string} outcome what becomes of the answer: 待评, 待仲裁 or 已定分
 */
export async function markAnswer(page, title, points, outcome) {
  await openMenu(page, '阅卷');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: '评阅（1份）' }).click();
  await heading(page, '评阅第3题').waitFor();
  await page.locator('#points:focus').waitFor();
  if (outcome === '已定分') {
    await page.getByText('由您仲裁').waitFor();
    await inspect(page, 'marking-decisive');
  }
  await page.keyboard.type(`${points}`);
  await page.keyboard.press('Enter');
  await page.getByText(`上一份给了${points}分，${outcome}`).waitFor();
}

/** @param {Page} staff */
export async function releaseResults(staff, examId) {
  await staff.goto(`/training-exams/exams/${examId}`);
  await staff.getByRole('button', { name: '公布成绩' }).click();
  await confirm(staff, '公布成绩');
  await chip(staff, '已公布').waitFor();
  await loaded(staff);
}
