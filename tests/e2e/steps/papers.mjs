import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { heading } from '../harness/frame.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * A draft with one section: ten drawn, one picked by hand.
 * @param {Page} page
 */
export async function designPaper(page, title, pick) {
  await openMenu(page, '试卷');
  await page.getByRole('button', { name: '新建试卷' }).click();
  await confirm(page, '新建试卷', dialog => dialog.getByLabel('标题').fill(title));
  await heading(page, '编制试卷').waitFor();
  await page.getByRole('button', { name: '加一个大题' }).click();
  const rule = page.getByRole('group', { name: '第1条规则' });
  await rule.getByLabel('题数').fill('250');
  await rule.getByText(/^\s*题库只有\d+道，要250道/).waitFor();
  await inspect(page, 'paper-short');
  await rule.getByLabel('题数').fill('10');
  await rule.getByText(/^\s*题库可抽\d+道/).waitFor();
  await pickQuestion(page, pick);
  await page.getByLabel('每题分值').fill('2.5');
  await page.getByText('共11题，27.5分').waitFor();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await heading(page, title).waitFor();
}

/** @param {Page} page */
export async function publishPaper(page) {
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('dialog').getByText('发布后不能修改').waitFor();
  await confirm(page, '发布');
  await page.getByText('试卷已发布').waitFor();
  await inspect(page, 'paper-published');
}

/** @param {Page} page */
export async function readPaperAndKey(page, stem) {
  await page.getByRole('link', { name: '试卷样张' }).click();
  await page.getByText(stem).waitFor();
  await inspect(page, 'paper-print');
  await page.getByRole('link', { name: '参考答案' }).click();
  await heading(page, '参考答案').waitFor();
  await page.getByText(stem).waitFor();
}

/** @param {Page} page */
async function pickQuestion(page, stem) {
  await page.getByRole('button', { name: '从题库选题' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('题干或法律依据').fill(stem);
  // The list is drawn again when the filter has worked, and a click in between is lost.
  await dialog.getByText('共 1 条').waitFor();
  await dialog.getByRole('button', { name: `选用：${stem}` }).click();
  await dialog.getByText('本大题已选1道').waitFor();
  await inspect(page, 'paper-picker');
  await dialog.getByRole('button', { name: '选好了' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
