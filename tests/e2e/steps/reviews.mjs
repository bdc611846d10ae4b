import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { heading } from '../harness/frame.mjs';

/** @import { Page } from 'playwright-core' */

/** @param {Page} page */
export async function openReview(page, { title, indicator, unit, stage }) {
  await openMenu(page, '审核评定');
  await page.getByRole('button', { name: '更多筛选' }).click();
  await page.getByLabel('任务表', { exact: true }).selectOption({ label: title });
  if (stage) await page.getByLabel('办理阶段').selectOption({ label: stage });
  const act = page.getByRole('link', { name: new RegExp(`^\\S+ ${indicator} ${unit}$`) });
  await act.waitFor();
  await inspect(page, 'reviews');
  await act.click();
  await heading(page, unit).waitFor();
}

/** @param {Page} page */
export async function returnReport(page, reason) {
  await page.getByRole('button', { name: '退回补正' }).click();
  await confirm(page, '退回补正', dialog => dialog.getByLabel('退回理由').fill(reason));
  await page.getByText('已退回，已通知单位').first().waitFor();
}

/** @param {Page} page */
export async function gradeByCriteria(page, criteria, explanation) {
  for (const name of criteria) {
    await page.getByRole('checkbox', { name }).check();
  }
  await page.getByRole('status').getByText(explanation).waitFor();
  await inspect(page, 'review-grading');
  await page.getByRole('button', { name: '评定等次' }).click();
  await confirm(page, '评定等次');
  await page.getByText('已评定', { exact: true }).first().waitFor();
}

/** @param {Page} page */
export async function overrideGrade(page, grade, reason) {
  await page.getByRole('button', { name: '改评', exact: true }).click();
  await confirm(page, '改评', async dialog => {
    await dialog.getByLabel('改评为').selectOption({ label: grade });
    await dialog.getByLabel('理由').fill(reason);
  });
  await page.getByText(`已改评为“${grade}”`).waitFor();
  await page.getByRole('main').getByText(reason).first().waitFor();
  await inspect(page, 'review-overridden');
}
