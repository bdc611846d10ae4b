import assert from 'node:assert/strict';
import { chooseLanguage } from '../harness/frame.mjs';
import { scenario } from '../harness/scenario.mjs';
import { screenshot } from '../harness/screenshots.mjs';

scenario('The sign-in page speaks Chinese first, and English when asked', async ({ visit }) => {
  const page = await visit('/account/login');
  await page.getByRole('heading', { name: '登录' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'zh-Hans');

  await chooseLanguage(page, 'English');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await screenshot(page, 'sign-in-english');
});

scenario('The language chosen stays after a reload and goes back', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  await chooseLanguage(page, 'English');
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor();

  await page.reload();
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
  await screenshot(page, 'home-english');

  await chooseLanguage(page, '简体中文');
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
});
