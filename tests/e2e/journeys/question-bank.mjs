import assert from 'node:assert/strict';
import { download } from '../harness/traffic.mjs';
import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { heading } from '../harness/frame.mjs';
import { phone } from '../harness/browser.mjs';
import { scenario } from '../harness/scenario.mjs';
import { designPaper, publishPaper, readPaperAndKey } from '../steps/papers.mjs';
import { findDouble, importAiken, reviewWaiting, writeQuestions } from '../steps/questions.mjs';

// A site that is used again keeps the questions of earlier runs.
const mark = `演练${Date.now().toString(36)}`;
const stem = `谁可以实施行政指导（${mark}）`;

scenario('A trainer writes questions by keyboard and is told of doubles', async ({ signIn }) => {
  const page = await signIn('trainer');
  await writeQuestions(page, mark);
  await findDouble(page, mark);
});

scenario('Somebody else reviews what waits, several at once', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  await reviewWaiting(page, mark);
});

scenario(
  'A trainer reads a question and its versions, and puts it into a paper',
  async ({ signIn }) => {
    const page = await signIn('trainer');
    await openMenu(page, '题库');
    await page.getByLabel('题干或法律依据').fill(mark);
    await page.getByText('共 2 条').waitFor();
    await page.getByRole('link', { name: stem }).click();
    await heading(page, '单选题').waitFor();
    await page.getByText('审核第1版').waitFor();
    await page.getByRole('button', { name: '考生视角' }).click();
    await page.getByRole('radio').first().waitFor();
    assert.equal(await page.getByText('正确选项').count(), 0);
    await inspect(page, 'question-as-candidate');

    await page.getByRole('link', { name: '编辑' }).click();
    await page.getByLabel('解析').fill('由行政机关在职权范围内实施。');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('编写第2版').waitFor();
    await page.getByText('这里显示第2版').waitFor();

    await designPaper(page, `演练试卷 ${mark}`, stem);
    await publishPaper(page);
    await readPaperAndKey(page, stem);
  },
);

scenario(
  'Of a file only the good questions come in, and the bank goes to Excel',
  async ({ signIn }) => {
    const page = await signIn('trainer');
    await importAiken(page, mark);
    await openMenu(page, '题库');
    await page.getByRole('button', { name: '导出' }).click();
    const excel = await download(page, () => confirm(page, '导出'));
    assert.match(excel.name, /\.xlsx$/);
    await page.setViewportSize(phone);
    await page.getByRole('combobox', { name: '分类' }).selectOption({ label: '行政调解' });
    await page.waitForURL(/categoryId=/);
  },
);
