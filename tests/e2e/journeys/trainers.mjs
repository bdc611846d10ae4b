import assert from 'node:assert/strict';
import { heading, menuEntries } from '../harness/frame.mjs';
import { confirm, inspect, loaded, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';
import { editProfile, inviteTwice, nominate, review } from '../steps/trainers.mjs';

const person = '陈芳';
const publicList = '/public-trainers';

scenario(
  'A unit nominates, the bureau sends back and approves, and a published batch appoints with a notice and a public list',
  async ({ signIn, visit }) => {
    const liaison = await signIn('unit-liaison');
    const staff = await signIn('bureau-staff');

    await nominate(liaison, person);
    await inspect(liaison, 'nomination-form');
    await liaison.getByRole('button', { name: '提交推荐' }).click();
    await heading(liaison, person).waitFor();

    await review(staff, person, '退回修改', '请补充授课证明');
    await staff.getByText('退回原因：请补充授课证明').waitFor();
    await inspect(staff, 'nomination-returned');

    await liaison.reload();
    await liaison.getByRole('link', { name: '修改后重新提交' }).click();
    await liaison.getByRole('button', { name: '预览 推荐表.pdf' }).waitFor();
    await liaison.getByLabel('简介').fill('从事行政许可审查十年，近三年授课二十次。');
    await liaison.getByRole('button', { name: '重新提交' }).click();
    await heading(liaison, person).waitFor();
    await review(staff, person, '审核通过');

    await openMenu(staff, '聘任批次');
    await staff.getByRole('link', { name: '新建批次' }).click();
    await staff.getByRole('button', { name: '保存' }).click();
    await staff.getByRole('alert').getByText('文号').waitFor();
    await staff.getByLabel('文号').fill('云司通〔2026〕88号');
    await staff.getByRole('textbox', { name: '聘任日期' }).fill(today());
    await staff.getByLabel(new RegExp(person)).check();
    await inspect(staff, 'batch-form');
    await staff.getByRole('button', { name: '保存' }).click();
    await heading(staff, '云司通〔2026〕88号').waitFor();
    await staff.getByRole('button', { name: '公布', exact: true }).click();
    await confirm(staff, '公布');
    await staff.getByText('第2批').waitFor();
    await inspect(staff, 'batch');
    await staff.getByRole('link', { name: '聘任通知' }).click();
    await staff.getByRole('heading', { name: /关于聘任第2批/ }).waitFor();
    await inspect(staff, 'batch-notice');

    const citizen = await visit(publicList);
    await citizen.getByText(person, { exact: true }).waitFor();
    await inspect(citizen, 'public-trainers');
  },
);

scenario(
  'Who was appointed answers invitations, cannot promise two lessons at once, and leaves with the retirement',
  async ({ signIn, tolerate }) => {
    const staff = await signIn('bureau-staff');
    await inviteTwice(staff, person);

    // The role came with the appointment.
    const trainer = await signIn('unit-liaison');
    await openMenu(trainer, '我的授课');
    await inspect(trainer, 'my-teaching');
    await trainer.getByRole('button', { name: '接受 许可审查要点' }).click();
    await confirm(trainer, '接受');
    await trainer.getByRole('button', { name: '取消授课 许可审查要点' }).waitFor();

    tolerate(trainer, 403);
    await trainer.getByRole('link', { name: '许可听证程序' }).first().click();
    await heading(trainer, '许可听证程序').waitFor();
    await trainer.getByRole('button', { name: '接受' }).click();
    const dialog = trainer.getByRole('dialog');
    await dialog.getByRole('button', { name: '接受', exact: true }).click();
    await dialog.getByText('该时段与日程或其他授课冲突').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await trainer.getByRole('button', { name: '谢绝' }).click();
    await confirm(trainer, '谢绝', it => it.getByLabel('原因').fill('同一时段已有授课'));
    await trainer.getByText('同一时段已有授课').waitFor();
    await inspect(trainer, 'invitation');

    await openMenu(staff, '师资库');
    await inspect(staff, 'trainers');
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      staff.getByRole('button', { name: '导出' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), '师资库.xlsx');
    await staff.getByRole('link', { name: person, exact: true }).click();
    await heading(staff, person).waitFor();
    await editProfile(staff, person);
    await inspect(staff, 'trainer');
    await staff.getByRole('button', { name: '退出', exact: true }).click();
    await confirm(staff, '退出', it => it.getByLabel('原因').fill('调离云州市'));
    await staff.getByText('调离云州市').waitFor();

    await trainer.goto('/');
    await loaded(trainer);
    const entries = (await menuEntries(trainer)).map(({ text }) => text);
    assert.ok(!entries.includes('我的授课'), 'the role went with the appointment');
  },
);

function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
