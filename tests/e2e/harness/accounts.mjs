import { demoPassword } from './site.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * The demo data has one account for each role, whose user name is the role's name.
 * @typedef {'admin' | 'auditor' | 'bureau-staff' | 'bureau-leader' | 'unit-liaison' | 'trainer' | 'officer' | 'inspector' | 'hotline-operator'} Role
 */

/** @type {Role[]} */
export const roles = [
  'admin',
  'auditor',
  'bureau-staff',
  'bureau-leader',
  'unit-liaison',
  'trainer',
  'officer',
  'inspector',
  'hotline-operator',
];

/**
 * Fills in the sign-in page and sends it, whatever comes of it.
 * @param {Page} page
 */
export async function submitSignIn(page, userName, password = demoPassword) {
  await page.getByLabel('用户名或电子邮箱').fill(userName);
  await page.getByLabel(/^\s*密码/).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/**
 * @param {Page} page
 * @param {string} userName of the demo data; a role, or somebody else
 */
export async function signInAs(page, userName) {
  await page.goto('/account/login');
  await submitSignIn(page, userName);
  await page.waitForURL(url => !url.pathname.startsWith('/account/'));
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

/**
 * The first page, if the cookies of an earlier sign-in are still good.
 * @param {Page} page
 * @returns {Promise<boolean>} whether they are
 */
export async function enterAs(page, userName) {
  const { cookies } = await page.context().storageState();
  if (cookies.length === 0) return false;
  const answer = await page.request.get('/api/abp/application-configuration');
  const { currentUser } = await answer.json();
  if (currentUser.userName !== userName) return false;
  await page.goto('/');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  return true;
}
