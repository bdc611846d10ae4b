import assert from 'node:assert/strict';
import { roles } from '../harness/accounts.mjs';
import { assertAccessible } from '../harness/accessibility.mjs';
import { heading, menuEntries, sideMenu } from '../harness/frame.mjs';
import { inspect, loaded } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';

/** Who sees which entry. An entry that is missing here fails every role that sees it: say whose it is. */
const seenBy = {
  工作台: roles,
  我的报送: ['unit-liaison'],
  审核评定: ['bureau-staff', 'bureau-leader'],
  记分板: ['bureau-staff', 'bureau-leader', 'unit-liaison'],
  年度任务表: ['bureau-staff', 'bureau-leader', 'unit-liaison', 'inspector'],
  我的考试: ['bureau-staff', 'unit-liaison', 'trainer', 'officer', 'inspector'],
  练习: ['trainer', 'officer'],
  错题本: ['trainer', 'officer'],
  题库: ['bureau-staff', 'trainer'],
  试卷: ['bureau-staff', 'trainer'],
  阅卷: ['trainer'],
  成绩: ['bureau-staff', 'bureau-leader', 'trainer'],
  改分: ['bureau-staff', 'bureau-leader', 'trainer'],
  成绩复核: ['bureau-staff', 'trainer'],
  考试安排: ['bureau-staff', 'bureau-leader', 'trainer'],
  执法主体: ['bureau-staff', 'bureau-leader', 'unit-liaison'],
  执法人员名册: ['bureau-staff', 'bureau-leader', 'unit-liaison'],
  执法证件: ['bureau-staff', 'bureau-leader', 'unit-liaison'],
  制证批次: ['bureau-staff'],
  年度审验: ['bureau-staff'],
  证件设置: ['bureau-staff'],
  我的培训: ['bureau-staff', 'unit-liaison', 'trainer', 'officer', 'inspector'],
  我的执法档案: ['bureau-staff', 'unit-liaison', 'trainer', 'officer', 'inspector'],
  培训班: ['bureau-staff', 'bureau-leader', 'unit-liaison'],
  学时台账: ['bureau-staff', 'bureau-leader', 'unit-liaison'],
  自学认定: ['bureau-staff'],
  我的授课: ['trainer'],
  师资库: ['bureau-staff', 'bureau-leader', 'unit-liaison'],
  师资推荐: ['bureau-staff', 'unit-liaison'],
  聘任批次: ['bureau-staff', 'bureau-leader'],
  师资培训设置: ['bureau-staff'],
  组织机构: [
    'admin',
    'auditor',
    'bureau-staff',
    'bureau-leader',
    'unit-liaison',
    'inspector',
    'hotline-operator',
  ],
  工作日历: roles,
  数据范围: ['admin', 'auditor'],
  随机抽取记录: ['auditor', 'bureau-staff', 'bureau-leader'],
  审计日志: ['auditor'],
  登录日志: ['admin', 'auditor'],
  用户: ['admin'],
  角色: ['admin'],
  系统设置: ['admin'],
};

/** What several roles see is looked at in detail once. The first page is looked at where each of them signs in. */
const inspected = new Set(['/']);

for (const role of roles) {
  scenario(
    `The menu of ${role} has only what the role may do, and every entry opens its page`,
    async ({ signIn }) => {
      const page = await signIn(role);
      const entries = await menuEntries(page);
      const texts = entries.map(({ text }) => text);
      const expected = Object.keys(seenBy).filter(entry => seenBy[entry].includes(role));
      assert.deepEqual(texts.toSorted(), expected.toSorted());
      assert.equal(texts[0], '工作台');

      for (const { path } of entries) {
        await sideMenu(page).locator(`a[href="${path}"]`).click();
        await page.waitForURL(url => url.pathname === new URL(path, url).pathname);
        await heading(page).waitFor();
        if (inspected.has(path)) await loaded(page);
        else await inspect(page, `menu-${role}-${path.replaceAll('/', '-').slice(1)}`);
        inspected.add(path);
      }
    },
  );
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
