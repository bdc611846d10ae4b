import assert from 'node:assert/strict';
import { phone } from '../harness/browser.mjs';
import { day } from '../harness/files.mjs';
import { heading } from '../harness/frame.mjs';
import { chooseFile, confirm, inspect, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';
import { identityNumber, masked, peopleList, pickUnit, portrait, zip } from '../steps/people.mjs';

const unit = '云州市城市管理执法支队';
const year = Number(day().slice(0, 4));

scenario(
  'A body is registered, confirmed and published by one document, and everybody reads it',
  async ({ signIn, visit }) => {
    const page = await signIn('bureau-staff');
    await openMenu(page, '执法主体');
    await inspect(page, 'bodies');
    await page.getByRole('link', { name: '登记执法主体' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').getByText('名称').first().waitFor();
    await page.getByLabel('名称').fill('云州市城管综合服务中心');
    await pickUnit(page, '单位', '云州市城市管理局');
    await page.getByLabel('类别').selectOption('受委托组织');
    await pickUnit(page, '委托机关', '云州市城市管理局');
    await page.getByLabel('法律依据').fill('行政处罚委托书〔甲〕1号');
    await page.getByLabel('城市管理', { exact: true }).check();
    await inspect(page, 'body-form');
    await page.getByRole('button', { name: '保存' }).click();
    await heading(page, '云州市城管综合服务中心').waitFor();
    await page.getByText('未确认').waitFor();

    await openMenu(page, '执法主体');
    await page.getByRole('link', { name: '年度确认和公布' }).click();
    await page.getByRole('button', { name: '确认选中的 1 个' }).click();
    await confirm(page, '年度确认', async dialog =>
      dialog.getByLabel('文号').fill('云司执〔甲〕9号'),
    );
    await page.getByRole('heading', { name: '已确认待公布（1）' }).waitFor();
    await inspect(page, 'bodies-year');
    await page.getByRole('button', { name: '公布选中的 1 个' }).click();
    await confirm(page, '公布');
    await page.getByText('没有等待公布的').waitFor();

    const citizen = await visit('/published-bodies', { viewport: phone });
    await citizen.getByText('云州市城管综合服务中心').waitFor();
    await citizen.getByText('受 云州市城市管理局 委托').first().waitFor();
    await inspect(citizen, 'bodies-published');

    await openMenu(page, '执法主体');
    await page.getByRole('link', { name: '云州市城管综合服务中心' }).click();
    await page.getByText(`${year} · 云司执〔甲〕9号`).waitFor();
    await inspect(page, 'body');
  },
);

scenario(
  'A person is registered, photographed, corrected and transferred; who saw the whole number is on record',
  async ({ signIn, tolerate }) => {
    const [number, right] = [identityNumber(1), identityNumber(2)];
    const page = await signIn('bureau-staff');
    tolerate(page, 403);
    await openMenu(page, '执法人员名册');
    await page.getByRole('link', { name: '登记人员' }).click();
    await page.getByLabel('姓名').fill('田小苗');
    await page.getByLabel('身份证号').fill(`${number.slice(0, -1)}${number.endsWith('1') ? 2 : 1}`);
    await pickUnit(page, '单位', unit);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('校验位不符').waitFor();
    await inspect(page, 'person-form-refused');
    await page.getByLabel('身份证号').fill(number);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await heading(page, '田小苗').waitFor();

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByText('上传照片').click(),
    ]);
    await chooser.setFiles(portrait('田小苗.png'));
    await page.getByRole('img', { name: '田小苗 的照片' }).waitFor();

    await page.getByRole('button', { name: '查看完整号码' }).click();
    await confirm(page, '查看完整号码', dialog => dialog.getByLabel('原因').fill('核对档案'));
    await page.getByText(number, { exact: true }).waitFor();
    await page.getByText('核对档案').waitFor();
    await page.getByRole('button', { name: '隐藏' }).click();

    await page.getByRole('button', { name: '更正身份证号' }).click();
    await confirm(page, '更正身份证号', async dialog => {
      await dialog.getByLabel('正确的身份证号').fill(right);
      await dialog.getByLabel('原因').fill('登记时录错');
    });
    await page.getByText(masked(right)).first().waitFor();
    await page.getByRole('button', { name: '调动' }).click();
    await confirm(page, '调动', async dialog => {
      await pickUnit(dialog, '调入单位', '云州市道路运输执法队');
      await dialog.getByLabel('原因').fill('工作需要');
    });
    await page.getByText('工作需要').waitFor();
    assert.equal(await page.getByText(right, { exact: true }).count(), 0);
    await inspect(page, 'person');

    await openMenu(page, '执法人员名册');
    await page.getByRole('button', { name: '按身份证号查找' }).click();
    await confirm(page, '按身份证号查找', dialog => dialog.getByLabel('身份证号').fill(right));
    await heading(page, '田小苗').waitFor();
  },
);

scenario(
  'A list with errors is tried first, its good rows are imported, and photos find their people',
  async ({ signIn }) => {
    const page = await signIn('bureau-staff');
    const [first, second] = [identityNumber(11), identityNumber(12)];
    await openMenu(page, '执法人员名册');
    await page.getByRole('link', { name: '导入人员和照片' }).first().click();
    const list = peopleList([
      ['甲一', first, unit, '执法员', '在编', ''],
      ['甲二', second, '没有的队', '执法员', '在编', ''],
    ]);
    await chooseFile(page, list);
    await page.getByText('共 2 行，1 行可以导入').waitFor();
    await page.getByText('第3行 单位').waitFor();
    await inspect(page, 'people-import');
    await page.getByRole('button', { name: '只导入没有错误的 1 人' }).click();
    await page.getByText('已导入 1 人。').waitFor();

    await page.reload();
    await page.getByText('共 2 条，已导入 1 条').waitFor();
    await page.getByRole('button', { name: '照片' }).click();
    const photos = zip('照片.zip', [portrait(`${first}.png`), portrait(`${second}.png`)]);
    await chooseFile(page, photos);
    await page.getByText('共 2 个文件，1 张照片找到了人').waitFor();
    await page.getByText('名册中没有这个身份证号的人员').waitFor();
    await page.getByRole('button', { name: '只导入可用的 1 张' }).click();
    await page.getByText('已导入 1 张照片。').waitFor();
    await inspect(page, 'photo-import');

    await page.getByRole('link', { name: '查看名册' }).click();
    await page.getByRole('link', { name: '甲一' }).click();
    await page.getByRole('img', { name: '甲一 的照片' }).waitFor();
  },
);
