/** @import { Locator, Page } from 'playwright-core' */

/**
 * The one h1 of the page.
 * @param {Page} page
 * @param {string} [text]
 * @returns {Locator}
 */
export function heading(page, text) {
  return page.getByRole('main').getByRole('heading', { level: 1, name: text });
}

/**
 * A state, beside its symbol.
 * @param {Page} page
 * @param {string | RegExp} text
 * @returns {Locator}
 */
export function chip(page, text) {
  return page.locator('app-state-chip').filter({ hasText: text }).first();
}

/** @param {Page} page */
export function sideMenu(page) {
  return page.getByRole('navigation', { name: '主菜单' });
}

/**
 * What the side menu offers, top to bottom.
 * @param {Page} page
 * @returns {Promise<{ text: string, path: string }[]>}
 */
export async function menuEntries(page) {
  return sideMenu(page)
    .getByRole('link')
    .evaluateAll(links =>
      links.map(link => ({
        text: link.querySelector('.text').textContent.trim(),
        path: link.getAttribute('href'),
      })),
    );
}

/** @param {Page} page */
export async function openUserMenu(page) {
  await page.getByRole('banner').getByLabel('我的账号').click();
}

/** @param {Page} page */
export async function chooseLanguage(page, name) {
  await page
    .getByRole('banner')
    .getByLabel(/切换语言|language/i)
    .click();
  await page.getByRole('button', { name }).click();
}
