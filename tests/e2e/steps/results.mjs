import { setTimeout as delay } from 'node:timers/promises';
import { confirm, inspect, loaded, openMenu } from '../harness/pages.mjs';
import { chip, heading } from '../harness/frame.mjs';
import { call, fillWindow, ownExam } from './exams.mjs';
import { submitReport } from './reporting.mjs';

/** @import { Page } from 'playwright-core' */

/** @param {Page} page */
export async function openOwnResult(page, title) {
  await openMenu(page, '我的考试');
  await ownExam(page, title).getByRole('link', { name: '查看结果' }).click();
  await heading(page, title).waitFor();
}

/** @param {Page} page */
export async function appeal(page, text) {
  const question = page.locator('app-my-question-result').first();
  await question.getByRole('button', { name: '就本题申请复核' }).click();
  await confirm(page, '提出申请', dialog => dialog.getByLabel('申请内容').fill(text));
  await page.getByText('已提出复核申请').waitFor();
  await inspect(page, 'own-result');
}

/**
 * The first question's key is another one.
 * @param {Page} page
 */
export async function proposeRegrade(page, examId, key, reason) {
  await page.goto(`/training-exams/results/${examId}/items`);
  await page.getByRole('button', { name: '改分 1' }).click();
  await confirm(page, '改分', async dialog => {
    await dialog.getByLabel('新答案').selectOption({ label: key });
    await dialog.getByLabel('原因').fill(reason);
  });
  await heading(page, '改分：第1题').waitFor();
  await page.getByText('改分由提出人以外的人批准').waitFor();
}

/** @param {Page} page */
export async function approveRegrade(page, title) {
  await openMenu(page, '改分');
  await page.getByRole('link', { name: title }).click();
  await heading(page, '改分：第1题').waitFor();
  await inspect(page, 'regrade');
  await page.getByRole('button', { name: '批准' }).click();
  await confirm(page, '批准');
  await chip(page, '已改分').waitFor();
}

/** @param {Page} page */
export async function answerByRegrade(page, person, reply) {
  await openMenu(page, '成绩复核');
  await page.getByRole('link', { name: person }).first().click();
  await page.getByRole('button', { name: '成立，按改分处理' }).click();
  await confirm(page, '成立，按改分处理', async dialog => {
    await dialog.getByLabel('改分').selectOption({ index: 1 });
    await dialog.getByLabel('答复').fill(reply);
  });
  await chip(page, /\s成立/).waitFor();
  await inspect(page, 'appeal-answered');
}

/**
 * @param {Page} page
 * @returns {Promise<string>} the address that is printed for whoever wants to check it
 */
export async function printCertificate(page) {
  await page.getByRole('button', { name: '结业证明' }).click();
  await heading(page, '结业证明').waitFor();
  await inspect(page, 'certificate');
  await page.evaluate(() => (globalThis.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: '打印' }).click();
  await page.waitForFunction(() => document.title === 'printed');
  return (await page.locator('app-qr-code + div').locator('p').last().innerText()).trim();
}

/** @param {Page} page */
export async function arrangeMakeUp(page, examId, title, paper, day) {
  await page.goto(`/training-exams/exams/${examId}`);
  await page.getByRole('link', { name: '安排补考' }).click();
  await heading(page, '安排补考').waitFor();
  await page.getByRole('combobox', { name: '试卷' }).fill(paper);
  await page
    .getByRole('listbox', { name: '试卷' })
    .getByRole('option', { name: new RegExp(paper) })
    .click();
  await fillWindow(page, day);
  await inspect(page, 'make-up');
  await page.getByRole('button', { name: '建立补考' }).click();
  await heading(page, `${title}（补考）`).waitFor();
}

/**
 * The results count for a line of the task table for which the unit has not handed in anything yet.
 * @param {Page} staff
 * @param {Page} liaison
 * @returns {Promise<{ indicatorId: string, organizationUnitId: string }>}
 */
export async function countForOpenLine(staff, liaison, examId) {
  const lines = await call(staff, 'GET', '/api/app/exam-indicator');
  const tasks = await call(liaison, 'GET', '/api/app/reporting/tasks?onlyOpen=true');
  const task = tasks.items.find(({ indicatorId }) =>
    lines.items.some(({ id }) => id === indicatorId),
  );
  const { indicatorId } = task;
  await call(staff, 'PUT', `/api/app/exam/${examId}/indicator`, { indicatorId });
  return task;
}

const sheet = page => page.getByRole('button', { name: /成绩单\.xlsx$/ });

/**
 * Waits for the sheet, which a job writes after a release and after a correction, and hands it in.
 * @param {Page} liaison
 */
export async function reportSheet(liaison, indicatorId, withinSeconds) {
  await liaison.goto(`/supervision/reporting/${indicatorId}/1`);
  await loaded(liaison);
  for (let left = withinSeconds; left > 0 && !(await sheet(liaison).count()); left--) {
    await delay(1000);
    await liaison.reload();
    await loaded(liaison);
  }
  await liaison.getByRole('button', { name: /^加入材料/ }).click();
  await liaison.getByText('已加入材料').first().waitFor();
  await liaison.getByText(/^\s*已保存/).waitFor();
  await inspect(liaison, 'exam-sheet');
  await submitReport(liaison);
}

/**
 * @param {Page} staff
 * @returns {Promise<string>} the name of the file beside the numbers
 */
export async function openSheet(staff, { indicatorId, organizationUnitId }) {
  await staff.goto(`/supervision/reviews/${indicatorId}/${organizationUnitId}`);
  await sheet(staff).first().waitFor();
  await inspect(staff, 'exam-sheet-review');
  const [download] = await Promise.all([
    staff.waitForEvent('download'),
    staff.locator('app-exam-results').getByRole('button').click(),
  ]);
  return download.suggestedFilename();
}
