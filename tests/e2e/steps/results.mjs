import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { chip, heading } from '../harness/frame.mjs';
import { fillWindow, ownExam } from './exams.mjs';

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
export async function arrangeMakeUp(page, examId, title, day) {
  await page.goto(`/training-exams/exams/${examId}`);
  await page.getByRole('link', { name: '安排补考' }).click();
  await heading(page, '安排补考').waitFor();
  await fillWindow(page, day);
  await inspect(page, 'make-up');
  await page.getByRole('button', { name: '建立补考' }).click();
  await heading(page, `${title}（补考）`).waitFor();
}
