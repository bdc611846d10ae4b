import assert from 'node:assert/strict';
import { heading } from '../harness/frame.mjs';
import { inspect, loaded } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';

const bell = page => page.getByRole('banner').getByLabel(/^通知/);
const unread = async page => Number(/\d+/.exec(await bell(page).getAttribute('aria-label'))[0]);

scenario('Who has no messages is told what will come here', async ({ signIn }) => {
  const page = await signIn('officer');
  await page.getByRole('region', { name: '最新消息' }).getByText('没有消息').waitFor();
  await inspect(page, 'home-officer');
  await page.goto('/notifications');
  await page.getByText('还没有消息').waitFor();
  await inspect(page, 'notifications-none');
});

scenario('A liaison finds every message behind the bell and reads them', async ({ signIn }) => {
  const page = await signIn('unit-liaison');
  await page.getByRole('region', { name: '最新消息' }).getByRole('listitem').first().waitFor();
  await loaded(page);
  const before = await unread(page);
  assert.ok(before > 0, 'the demo city has a message for the liaison');

  await bell(page).click();
  await page.getByRole('banner').getByRole('link', { name: '查看全部' }).click();
  await heading(page, '全部消息').waitFor();
  await inspect(page, 'notifications');

  await page.getByLabel('状态').selectOption({ label: '未读' });
  await page.waitForURL(/onlyUnread=true/);
  await loaded(page);
  assert.equal(await page.getByRole('button', { name: '标为已读', exact: true }).count(), before);
  const title = page.getByRole('cell').getByRole('link').first();
  const address = await title.getAttribute('href');
  await title.click();
  await page.waitForURL(url => url.pathname + url.search === address);
  await page.getByLabel(`通知，${before - 1} 条未读`).waitFor();

  await page.goto('/notifications');
  await loaded(page);
  const readAll = page.getByRole('main').getByRole('button', { name: '全部标为已读' });
  if (before > 1) await readAll.click();
  await page.getByLabel('通知，0 条未读').waitFor();
  await loaded(page);
  assert.equal(await page.getByRole('button', { name: '标为已读', exact: true }).count(), 0);
  assert.ok(await readAll.isDisabled());
});
