import assert from 'node:assert/strict';
import { roles } from '../harness/accounts.mjs';
import { assertAccessible } from '../harness/accessibility.mjs';
import { heading, menuEntries, sideMenu } from '../harness/frame.mjs';
import { scenario } from '../harness/scenario.mjs';
import { screenshot } from '../harness/screenshots.mjs';

/** Entries that tell roles apart: who sees them; nobody else does. */
const seenBy = {
  用户: ['admin'],
  角色: ['admin'],
};

for (const role of roles) {
  scenario(`The menu of ${role} has only what the role may do`, async ({ signIn }) => {
    const page = await signIn(role);
    const texts = (await menuEntries(page)).map(({ text }) => text);

    assert.equal(texts[0], '工作台');
    assert.equal(new Set(texts).size, texts.length, `twice in the menu: ${texts}`);
    for (const [entry, those] of Object.entries(seenBy)) {
      assert.equal(texts.includes(entry), those.includes(role), `${entry} in the menu: ${texts}`);
    }
  });

  scenario(`Every entry in the menu of ${role} opens its page`, async ({ signIn }) => {
    const page = await signIn(role);
    for (const { text, path } of await menuEntries(page)) {
      await sideMenu(page).getByRole('link', { name: text, exact: true }).click();
      await page.waitForURL(url => url.pathname === new URL(path, url).pathname);
      await heading(page).waitFor();
      await page.waitForLoadState('networkidle');
      await screenshot(page, `menu-${role}-${path.replaceAll('/', '-').slice(1) || 'home'}`);
      await assertAccessible(page);
    }
  });
}

scenario(
  'The address of a page without the permission shows that it is refused',
  async ({ signIn }) => {
    const page = await signIn('officer');
    await page.goto('/identity/users');
    await heading(page, '没有权限').waitFor();
    await assertAccessible(page);
  },
);
