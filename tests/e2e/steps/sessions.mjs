import { participants } from '../harness/files.mjs';
import { heading } from '../harness/frame.mjs';
import { chooseFile, confirm, inspect, loaded, openMenu } from '../harness/pages.mjs';

/** @import { Page } from 'playwright-core' */

const minute = 60_000;
/** For the form of the new plan, and for the trainer who is asked again. */
const secondsToAnswer = 60;

/** @param {Page} page */
async function fillMoment(page, id, moment) {
  const [day, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(moment)
    .split(' ');
  const field = page.locator(`[id="${id}"]`);
  await field.fill(day);
  await field.blur();
  await page
    .locator('app-moment-picker')
    .filter({ has: field })
    .locator('input[type=time]')
    .fill(time);
}

/**
 * A draft by the form: two hours that begin soon enough for signing in already.
 * @param {Page} page
 * @returns {Promise<string>} its id
 */
export async function planByForm(page, title, topic) {
  await openMenu(page, '培训班');
  await page.getByRole('link', { name: '新建培训班' }).first().click();
  await heading(page, '新建培训班').waitFor();
  await page.locator('#title').fill(title);
  await fillMoment(page, 'startTime', Date.now() + 30 * minute);
  await fillMoment(page, 'endTime', Date.now() + 150 * minute);
  await page.getByLabel('地点').fill('云州市司法局二楼会议室');
  await page.getByLabel('培训内容').fill('学习案卷制作要点，结合典型案例讨论。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  // The topic of the lesson is still missing.
  await page.getByRole('alert').getByText('第1课').waitFor();
  await page.locator('[id="agenda.0.topic"]').fill(topic);
  await inspect(page, 'session-form');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await heading(page, title).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1);
}

/**
 * Asks whoever is free and suggested first, or the one named.
 * @param {Page} page on the page of the session
 * @param {string} topic
 * @param {string} speciality
 * @param {string} [person]
 */
export async function invite(page, topic, speciality, person = '') {
  await page.getByRole('link', { name: `邀请师资 ${topic}` }).click();
  await heading(page, '选择师资').waitFor();
  await page.getByLabel('所需专长').fill(speciality);
  await page.getByRole('button', { name: '推荐', exact: true }).click();
  await page.getByText(`专长匹配：${speciality}`).first().waitFor();
  await inspect(page, 'session-invite');
  await page
    .getByRole('button', { name: new RegExp(`^邀请 ${person}`) })
    .first()
    .click();
  await confirm(page, '邀请', dialog => dialog.getByLabel('留言').fill('请准备两个案例'));
  await page.getByText('待答复').first().waitFor();
}

/**
 * A workbook that a unit has sent: what is wrong with it is shown, and only the good row is taken.
 * @param {Page} page on the page of the session
 */
export async function addByWorkbook(page) {
  await page.getByRole('button', { name: '按名单添加' }).click();
  await chooseFile(page, await participants());
  await page.getByText('共2行，1行可以添加').waitFor();
  await page.getByText('工作表“名单”第4行 账号: 没有启用的账号“nobody-there”').waitFor();
  await page.getByText('名单中还没有人').waitFor();
  await inspect(page, 'session-list-import');
  await page.getByRole('button', { name: '只添加没有问题的1人' }).click();
  await page.getByText('已添加1人').waitFor();
}

/** @param {Page} trainer */
export async function acceptInvitation(trainer, topic) {
  await trainer.goto('/trainer-pool/my-teaching');
  await trainer.getByRole('button', { name: `接受 ${topic}` }).click();
  await confirm(trainer, '接受');
  await trainer.getByRole('button', { name: `取消授课 ${topic}` }).waitFor();
}

/**
 * The session begins with one of the next minutes and takes a minute: the form knows no seconds.
 * @param {Page} staff on the page of the session
 * @returns {Promise<number>} when it is over
 */
export async function bringForward(staff, id) {
  await staff.getByRole('link', { name: '调整安排' }).click();
  await heading(staff, '调整安排').waitFor();
  await loaded(staff);
  const start = Math.ceil((Date.now() + secondsToAnswer * 1000) / minute) * minute;
  const end = start + minute;
  await fillMoment(staff, 'startTime', start);
  await fillMoment(staff, 'endTime', end);
  await fillMoment(staff, 'agenda.0.endTime', end);
  await staff.getByRole('textbox', { name: '调整原因' }).fill('提前开班');
  await inspect(staff, 'session-re-plan');
  await staff.getByRole('button', { name: '调整安排' }).click();
  await staff.waitForURL(`**/trainer-pool/sessions/${id}`);
  await staff.getByText('提前开班').waitFor();
  return end;
}
