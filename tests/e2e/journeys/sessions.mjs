import assert from 'node:assert/strict';
import { phone } from '../harness/browser.mjs';
import { day, pdf } from '../harness/files.mjs';
import { heading } from '../harness/frame.mjs';
import { chooseFile, confirm, inspect, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';
import {
  acceptInvitation,
  addByWorkbook,
  bringForward,
  invite,
  planByForm,
} from '../steps/sessions.mjs';

const title = '执法案卷制作专题班';
const topic = '案卷制作要点';

scenario(
  'A session is planned, announced and attended by the code on the screen; its hours, its evaluation and its record follow',
  async ({ signIn, tolerate }) => {
    const staff = await signIn('bureau-staff');
    await openMenu(staff, '师资培训设置');
    await staff.getByLabel('签到码更换间隔').fill('10');
    await staff.getByRole('button', { name: '保存' }).click();
    await staff.getByText('已保存').waitFor();
    const id = await planByForm(staff, title, topic);
    await invite(staff, topic, '行政处罚');
    await addByWorkbook(staff);
    await staff.getByRole('button', { name: '开放报名' }).click();
    await confirm(staff, '开放报名', async dialog => {
      await dialog.getByLabel('名额').fill('1');
      await dialog.getByLabel('报名截止日').fill(day(1));
    });
    await staff.getByText('已报0 / 1人').waitFor();
    await staff.getByRole('button', { name: '发布', exact: true }).click();
    await confirm(staff, '发布');
    await staff.getByText('培训班已发布').waitFor();
    await inspect(staff, 'session-published');
    const trainer = await signIn('trainer');
    await acceptInvitation(trainer, topic);

    const officer = await signIn('officer', { viewport: phone });
    await officer.goto('/trainer-pool/my-training');
    await officer.getByRole('button', { name: `报名 ${title}` }).click();
    await confirm(officer, '报名');
    await officer.getByText('报名成功').waitFor();
    await inspect(officer, 'my-training');

    const inspector = await signIn('inspector');
    tolerate(inspector, 404);
    await inspector.goto('/trainer-pool/my-training');
    await inspector.getByText('名额已满').waitFor();
    await inspector.goto(`/trainer-pool/my-training/${id}/sign-in?code=ABCDEFGH`);
    await inspector.getByText('您不在这个培训班的名单中').waitFor();

    const end = await bringForward(staff, id);
    // The lesson has moved: the trainer is asked again.
    await acceptInvitation(trainer, topic);

    await staff.getByRole('link', { name: '现场签到屏' }).click();
    await staff.getByText('已签到 0 / 2 人').waitFor();
    await inspect(staff, 'sign-in-screen');
    const letters = staff.locator('.letters');
    const old = await letters.innerText();
    await officer.goto(`/trainer-pool/my-training/${id}/sign-in`);
    await twoChanges(letters, old);
    tolerate(officer, 403);
    await officer.getByLabel('签到码').fill(old);
    await officer.getByRole('button', { name: '签到', exact: true }).click();
    await officer.getByText('签到码不正确或已更换').waitFor();
    await inspect(officer, 'sign-in-refused');
    await officer.getByLabel('签到码').fill(await letters.innerText());
    await officer.getByRole('button', { name: '签到', exact: true }).click();
    await officer.getByText('签到成功').waitFor();
    await inspect(officer, 'signed-in');
    await staff.getByText('已签到 1 / 2 人').waitFor();

    // The screen learns that the lesson is over.
    tolerate(staff, 403);
    await staff.waitForTimeout(Math.max(0, end - Date.now()));
    await staff.goto(`/trainer-pool/sessions/${id}`);
    await staff.getByRole('button', { name: '结班' }).click();
    await confirm(staff, '结班');
    await staff.getByText('已结班，学时已记入台账').waitFor();
    await staff.getByRole('link', { name: '培训记录' }).click();
    await heading(staff, '培训记录').waitFor();
    await staff.getByText('实到1人，应到2人').waitFor();
    await inspect(staff, 'session-record');
    await openMenu(staff, '学时台账');
    await inspect(staff, 'people-hours');
    await staff.getByRole('link', { name: '学时记录' }).click();
    await staff.getByRole('cell', { name: title }).first().waitFor();
    await inspect(staff, 'hours-entries');

    await officer.goto(`/trainer-pool/my-training/${id}/evaluation`);
    await officer.getByRole('button', { name: '提交评价' }).click();
    await officer.getByText('请选择一项').first().waitFor();
    for (const question of ['授课内容', '授课方式', '实用程度']) {
      await officer.getByRole('group', { name: question }).getByLabel('很好').check();
    }
    await inspect(officer, 'evaluation');
    await officer.getByRole('button', { name: '提交评价' }).click();
    await officer.getByText('已评价，谢谢').waitFor();

    await officer.goto('/my-record');
    await officer.getByText('合格').first().waitFor();
    assert.ok(await officer.getByRole('heading', { name: '历年学时' }).isVisible());
    await inspect(officer, 'my-record');
  },
);

scenario('An officer claims self-study with proof, and staff decide', async ({ signIn }) => {
  const officer = await signIn('officer');
  await openMenu(officer, '我的培训');
  await officer.getByRole('link', { name: '我的学时' }).click();
  await officer.getByRole('link', { name: '申报自学学时' }).click();
  await officer.getByLabel('学习内容').fill('自学《行政处罚法》');
  await officer.getByLabel('日期').fill(day(-1));
  await officer.getByRole('button', { name: '提交申报' }).click();
  await officer.getByRole('alert').getByRole('button', { name: '证明材料' }).waitFor();
  await chooseFile(officer, pdf('学习笔记.pdf', 'Notes'));
  await officer.getByText('学习笔记.pdf').first().waitFor();
  await inspect(officer, 'study-claim');
  await officer.getByRole('button', { name: '提交申报' }).click();
  await officer.getByText('申报已提交，等待认定').waitFor();
  await inspect(officer, 'my-hours');

  const staff = await signIn('bureau-staff');
  await openMenu(staff, '自学认定');
  await inspect(staff, 'study-claims');
  await staff.getByRole('button', { name: /^认定/ }).click();
  await confirm(staff, '认定');
  await staff.getByText('已认定，学时已记入台账').waitFor();
});

/** The code before the shown one still counts: walking to the camera takes its time. */
async function twoChanges(letters, old) {
  const shown = new Set([old]);
  while (shown.size < 3) {
    await letters.page().waitForTimeout(500);
    shown.add(await letters.innerText());
  }
}
