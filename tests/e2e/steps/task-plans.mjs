import assert from 'node:assert/strict';
import { chooseFile, confirm, inspect, openMenu } from '../harness/pages.mjs';
import { day, taskTable } from '../harness/files.mjs';
import { heading } from '../harness/frame.mjs';

/** @import { Page } from 'playwright-core' */

/** @param {Page} page */
export async function createPlan(page, title) {
  await openMenu(page, '年度任务表');
  await inspect(page, 'task-plans');
  await page.getByRole('link', { name: '新建任务表' }).click();
  // The list has a year, too: first what only the form has.
  await page.getByLabel('任务表名称').fill(title);
  await page.getByLabel('年度').fill(day().slice(0, 4));
  await page.getByLabel('文号').fill('云演练〔1〕号');
  await page.getByLabel('发文机关').fill('云州市司法局');
  await inspect(page, 'task-plan-new');
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await heading(page, title).waitFor();
}

/** @param {Page} page */
export async function importIndicators(page, title) {
  await page.getByRole('link', { name: '导入指标' }).click();
  await heading(page, '导入指标').waitFor();
  await chooseFile(page, await taskTable());
  await page.getByText('3行，可导入3行').waitFor();
  await inspect(page, 'task-plan-dry-run');
  await page.getByRole('button', { name: '全部导入（3行）' }).click();
  await heading(page, title).waitFor();
  await page.getByRole('row').filter({ hasText: '公开办事指南' }).waitFor();
  assert.equal(await page.getByRole('cell', { name: day(10) }).count(), 1);
  await inspect(page, 'task-plan-draft');
}

/** @param {Page} page */
export async function tryRule(page, indicator) {
  await page.getByRole('link', { name: `编辑 ${indicator}` }).click();
  await heading(page, '编辑指标').waitFor();
  await page.getByRole('checkbox', { name: '事项没有遗漏' }).check();
  await page.getByRole('checkbox', { name: '群众看得懂' }).check();
  await page.getByLabel('逾期几天').fill('3');
  await page.getByText('满足3项中的2项：良；逾期3天：降一档 → 中').waitFor();
  await inspect(page, 'indicator');
  await page.getByRole('link', { name: '取消' }).click();
}

/** @param {Page} page */
export async function publishPlan(page, title) {
  await heading(page, title).waitFor();
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('dialog').getByText('发布后不能撤回').waitFor();
  await confirm(page, '发布');
  await page.getByRole('button', { name: '结束', exact: true }).waitFor();
  await inspect(page, 'task-plan-published');
}
