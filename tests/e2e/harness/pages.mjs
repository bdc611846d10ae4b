import { assertAccessible } from './accessibility.mjs';
import { heading, sideMenu } from './frame.mjs';
import { idle } from './idle.mjs';
import { screenshot } from './screenshots.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { ChosenFile } from './files.mjs' */

/**
 * Keeps pictures of the page in both sizes and fails on what a screen reader could not use.
 * @param {Page} page
 * @param {string} name
 */
export async function inspect(page, name) {
  await loaded(page);
  await screenshot(page, name);
  await assertAccessible(page);
}

/**
 * Nothing on the page is still on its way.
 * @param {Page} page
 */
export async function loaded(page) {
  const waiting = page.locator('.bone, [aria-busy="true"], [role="status"]:text("正在加载")');
  await waiting.first().waitFor({ state: 'detached' });
  await idle(page);
}

/** @param {Page} page */
export async function openMenu(page, name) {
  await sideMenu(page)
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
  await heading(page, name).waitFor();
}

/**
 * The dialog that asks before an act is done: fills it in and confirms with the verb.
 * @param {Page} page
 * @param {string} verb
 * @param {(dialog: import('playwright-core').Locator) => Promise<unknown>} [fill]
 */
export async function confirm(page, verb, fill) {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/**
 * Through the button and the browser's own file chooser, as people do it.
 * @param {Page} page
 * @param {ChosenFile} file
 * @param {string} [button] its name, or how it begins
 */
export async function chooseFile(page, file, button = '选择文件') {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(file);
}
