import { chooseFile, confirm, inspect, openMenu } from '../harness/pages.mjs';
import { heading } from '../harness/frame.mjs';
import { pdf } from '../harness/files.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * The row of an indicator under 我的报送; its words about the table tell years apart.
 * @param {Page} page
 */
export async function openReport(page, title, indicator) {
  await openMenu(page, '我的报送');
  const row = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: indicator });
  await row.getByRole('link', { name: new RegExp(`\\. ${indicator}$`) }).click();
  await heading(page).filter({ hasText: indicator }).waitFor();
}

/** @param {Page} page */
export async function uploadPdf(page, name) {
  await chooseFile(page, pdf(name, 'Service guide, published'));
  await page.getByRole('button', { name: `预览 ${name}` }).waitFor();
}

/** @param {Page} page */
export async function previewFile(page, name) {
  await page.getByRole('button', { name: `预览 ${name}` }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.locator('iframe').waitFor();
  await inspect(page, 'reporting-preview');
  await dialog.getByRole('button', { name: '关闭' }).click();
}

/** @param {Page} page */
export async function submitReport(page) {
  await page.getByText(/^\s*已保存/).waitFor();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await confirm(page, '提交');
  await page.getByText('材料已提交，正在审核').waitFor();
}
