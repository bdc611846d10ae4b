import assert from 'node:assert/strict';
import { roles, submitSignIn } from '../harness/accounts.mjs';
import { assertAccessible } from '../harness/accessibility.mjs';
import { phone } from '../harness/browser.mjs';
import { heading, openUserMenu } from '../harness/frame.mjs';
import { scenario } from '../harness/scenario.mjs';
import { screenshot } from '../harness/screenshots.mjs';

scenario(
  'A visitor is asked to sign in, and comes to the page that was asked for',
  async ({ visit }) => {
    const page = await visit('/account/manage');
    await page.waitForURL('**/account/login*');
    await screenshot(page, 'sign-in');
    await assertAccessible(page);

    await submitSignIn(page, 'bureau-staff');
    await page.waitForURL('**/account/manage');
  },
);

scenario('Whoever needs no account finds the public pages below the form', async ({ visit }) => {
  const page = await visit('/account/login', { viewport: phone });
  await screenshot(page, 'sign-in-phone');
  const pages = {
    执法证件核验: '行政执法证件核验',
    执法主体名单: '行政执法主体公示',
    培训师资名单: '师资公开名单',
  };
  for (const [link, title] of Object.entries(pages)) {
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.goBack();
  }
});

for (const role of roles) {
  scenario(`${role} signs in, sees the first page and signs out`, async ({ signIn }) => {
    const page = await signIn(role);
    await screenshot(page, `home-${role}`);
    await assertAccessible(page);

    await openUserMenu(page);
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL('**/account/login*');

    await page.goto('/');
    await page.waitForURL('**/account/login*');
  });
}

scenario('A wrong password is refused in Chinese', async ({ visit }) => {
  const page = await visit('/account/login');
  await submitSignIn(page, 'bureau-staff', 'Wrong-password-1');

  const alert = page.getByRole('alert');
  await alert.getByText('用户名或密码不正确').waitFor();
  assert.equal(await page.getByLabel('用户名或电子邮箱').inputValue(), 'bureau-staff');
  await screenshot(page, 'sign-in-refused');
  await assertAccessible(page);
});

scenario(
  'An unknown user name is refused in the same words as a wrong password',
  async ({ visit }) => {
    const page = await visit('/account/login');
    await submitSignIn(page, 'nobody', 'Wrong-password-1');
    await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
  },
);

scenario('The fifth wrong password locks the account for 15 minutes', async ({ visit }) => {
  const page = await visit('/account/login');
  for (let attempt = 1; attempt <= 5; attempt++) {
    const answered = page.waitForResponse('**/api/account/login');
    await submitSignIn(page, 'trainer', 'Wrong-password-1');
    await answered;
  }

  await submitSignIn(page, 'trainer');
  await page.getByRole('alert').getByText('15分钟').waitFor();
});

scenario('An address that leads nowhere says so and offers the way back', async ({ signIn }) => {
  const page = await signIn('officer');
  await page.goto('/no/such/page');
  await heading(page, '找不到页面').waitFor();
  await assertAccessible(page);

  await page.getByRole('link', { name: '回到工作台' }).click();
  await heading(page, '您好').waitFor();
});
