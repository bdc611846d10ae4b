import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';

const name = `演练科 ${Date.now().toString(36)}`;

scenario('An administrator creates a unit', async ({ signIn }) => {
  const page = await signIn('admin');
  await openMenu(page, '组织机构');
  await page.getByRole('treeitem').first().click();
  await page.getByRole('button', { name: '新建下级单位' }).click();
  await confirm(page, '新建下级单位', dialog => dialog.getByLabel('名称').fill(name));
  await page.getByRole('heading', { level: 2, name }).waitFor();
  await page.getByRole('treeitem', { name }).waitFor();
  await inspect(page, 'organization-units');
});

for (const [role, menu, picture] of [
  ['admin', '数据范围', 'data-scopes'],
  ['admin', '工作日历', 'working-calendar'],
  ['auditor', '登录日志', 'security-logs'],
]) {
  scenario(`${role} opens ${picture}`, async ({ signIn }) => {
    const page = await signIn(role);
    await openMenu(page, menu);
    await inspect(page, picture);
  });
}
