import assert from 'node:assert/strict';
import { heading, sideMenu } from '../harness/frame.mjs';
import { scenario } from '../harness/scenario.mjs';

const mostStops = 80;

/** What the Tab key reaches, as a reader would hear it, until it leaves the page or comes round. */
async function tabStops(page) {
  const stops = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body || element.dataset.visited) return null;
      element.dataset.visited = 'yes';
      return (element.getAttribute('aria-label') ?? element.innerText ?? '').trim();
    });
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

function assertReached(stops, ...names) {
  const missed = names.filter(name => !stops.some(stop => stop.includes(name)));
  assert.deepEqual(missed, [], `Tab reaches only: ${stops.join(' | ')}`);
}

scenario('Tab reaches the skip link first, then every menu', async ({ signIn }) => {
  const page = await signIn('admin');
  await page.reload();
  await heading(page).waitFor();

  const stops = await tabStops(page);
  assert.equal(stops[0], '跳到正文');
  assertReached(stops, '通知', '切换语言', '我的账号', '工作台', '系统管理', '用户', '角色');
});

scenario('Enter on the skip link moves the focus into the page', async ({ signIn }) => {
  const page = await signIn('admin');
  await page.reload();
  await heading(page).waitFor();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'MAIN');
});

scenario('The menus of the top bar open with Enter and close with Esc', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  for (const [menu, entry] of [
    ['我的账号', '退出登录'],
    ['切换语言', 'English'],
  ]) {
    const opener = page.getByRole('banner').getByLabel(menu);
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: entry }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: entry }).waitFor({ state: 'hidden' });
    assert.ok(
      await opener.evaluate(element => element === document.activeElement),
      `${menu} lost the focus`,
    );
  }
});

scenario('A group of the side menu folds and unfolds with the keyboard', async ({ signIn }) => {
  const page = await signIn('admin');
  const users = sideMenu(page).getByRole('link', { name: '用户' });
  await users.waitFor();

  await sideMenu(page).locator('summary', { hasText: '系统管理' }).focus();
  await page.keyboard.press('Enter');
  await users.waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await users.waitFor();
});

scenario('Somebody without a mouse signs in', async ({ visit }) => {
  const page = await visit('/account/login');
  await page.getByLabel('用户名或电子邮箱').focus();
  await page.keyboard.type('liaison-without-account');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Wrong-password-1');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
});
