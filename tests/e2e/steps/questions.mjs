import assert from 'node:assert/strict';
import { chooseFile, confirm, inspect, openMenu } from '../harness/pages.mjs';
import { heading } from '../harness/frame.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * Two single choices typed one after the other, hands on the keyboard.
 * @param {Page} page
 */
export async function writeQuestions(page, mark) {
  await openMenu(page, '题库');
  await page.getByRole('link', { name: '新建题目' }).click();
  await heading(page, '新建题目').waitFor();
  await page.getByLabel('分类').selectOption({ label: '行政指导' });
  for (const [number, stem] of ['行政指导应当遵循哪项原则', '谁可以实施行政指导'].entries()) {
    await page.getByLabel('题干').fill(`${stem}（${mark}）`);
    await page.getByRole('textbox', { name: '选项 A' }).focus();
    for (const option of ['甲说法', '乙说法', '丙说法', '丁说法']) {
      await page.keyboard.type(option);
      await page.keyboard.press('Enter');
    }
    await page.getByText('请给出答案').waitFor();
    await page.locator('#option-4:focus').press('Enter');
    await page.keyboard.type('b');
    await page.getByRole('textbox', { name: '选项 E' }).waitFor({ state: 'detached' });
    await page.getByLabel('法律依据').fill('《云州市行政指导办法》第四条');
    await page.getByText('没有发现问题，可以保存').waitFor();
    if (number === 0) await inspect(page, 'question-new');
    await page.keyboard.press('Control+Enter');
    await page.getByText(`已保存，本次共${number + 1}道`).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'stem');
  }
}

/** @param {Page} page */
export async function findDouble(page, mark) {
  await page.getByLabel('题干').fill(`谁可以实施行政指导（${mark}）`);
  for (const [letter, text] of Object.entries({ A: '甲', B: '乙', C: '丙', D: '丁' })) {
    await page.getByRole('textbox', { name: `选项 ${letter}` }).fill(`${text}说法`);
  }
  await page.getByText('题库中已有题干和选项相同的题目').waitFor();
  await inspect(page, 'question-double');
}

/** @param {Page} page */
export async function reviewWaiting(page, mark) {
  await openMenu(page, '题库');
  await page.getByRole('link', { name: '只看待审核' }).click();
  await page.getByLabel('题干或法律依据').fill(mark);
  await page.getByText('共 2 条').waitFor();
  await page.getByRole('button', { name: '选中本页待审核的2道' }).click();
  await page.getByRole('button', { name: '审核通过' }).click();
  await confirm(page, '审核通过');
  await page.getByText('已审核通过2道题').waitFor();
}

/**
 * The second question of three names an option that does not exist.
 * @param {Page} page
 */
export async function importAiken(page, mark) {
  await openMenu(page, '题库');
  await page.getByRole('link', { name: '导入', exact: true }).click();
  await heading(page, '导入').waitFor();
  await page.getByLabel('没有写明分类的题目放入').selectOption({ label: '行政调解' });
  const question = (stem, answer) =>
    `${stem}（${mark}）？\nA. 甲说法\nB. 乙说法\nANSWER: ${answer}\n`;
  const text = [question('调解一', 'A'), question('调解二', 'D'), question('调解三', 'B')];
  const buffer = Buffer.from(text.join('\n'));
  await chooseFile(page, { name: '题目.txt', mimeType: 'text/plain', buffer });
  await page.getByText('共3道题，可导入2道').waitFor();
  await page.getByText('选项 D 不存在').waitFor();
  await inspect(page, 'questions-dry-run');
  await page.getByRole('button', { name: '只导入正确的2道' }).click();
  await page.getByText('已导入2道题').waitFor();
}
