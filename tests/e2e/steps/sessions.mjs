import { heading } from '../harness/frame.mjs';
import { confirm, inspect, openMenu } from '../harness/pages.mjs';
import { call } from './exams.mjs';

/** @import { Page } from 'playwright-core' */

const minute = 60_000;
const secondsUntilStart = 6;
const secondsLong = 3;

/** A moment from now on, as the form takes it. */
function momentIn(minutes) {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(Date.now() + minutes * minute);
  const [day, time] = parts.split(' ');
  return { day, time };
}

/** @param {Page} page */
async function fillMoment(page, id, minutes) {
  const { day, time } = momentIn(minutes);
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
  await fillMoment(page, 'startTime', 30);
  await fillMoment(page, 'endTime', 150);
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
 * Asks whoever is free and suggested first.
 * @param {Page} page on the page of the session
 */
export async function inviteFirst(page, topic) {
  await page.getByRole('link', { name: `邀请师资 ${topic}` }).click();
  await heading(page, '选择师资').waitFor();
  await page.getByLabel('所需专长').fill('行政处罚');
  await page.getByRole('button', { name: '推荐', exact: true }).click();
  await page.getByText('专长匹配：行政处罚').first().waitFor();
  await inspect(page, 'session-invite');
  await page.getByRole('button', { name: /^邀请/ }).first().click();
  await confirm(page, '邀请', dialog => dialog.getByLabel('留言').fill('请准备两个案例'));
  await page.getByText('待答复').first().waitFor();
}

/**
 * @param {Page} trainer
 * @returns {Promise<void>}
 */
export async function acceptInvitation(trainer, sessionId) {
  const { items } = await call(trainer, 'GET', '/api/app/my-teaching?maxResultCount=50');
  const { id } = items.find(invitation => invitation.sessionId === sessionId);
  await call(trainer, 'POST', `/api/app/my-teaching/${id}/accept`);
}

/**
 * The session begins and ends in a few seconds: the form knows minutes only, and nobody wants to wait for an hour.
 * @param {Page} staff
 * @param {Page} trainer who is asked again, since the lesson has moved
 */
export async function bringForward(staff, trainer, id) {
  const session = await call(staff, 'GET', `/api/app/training-session/${id}`);
  const start = Date.now() + secondsUntilStart * 1000;
  const startTime = new Date(start).toISOString();
  const endTime = new Date(start + secondsLong * 1000).toISOString();
  const agenda = session.agenda.map(item => ({ ...item, startTime, endTime }));
  await call(staff, 'POST', `/api/app/training-session/${id}/re-plan`, {
    ...session,
    startTime,
    endTime,
    agenda,
    reason: '提前开班',
  });
  await acceptInvitation(trainer, id);
  await staff.waitForTimeout(start + secondsLong * 1000 - Date.now());
}
