import { chooseFile, confirm, openMenu } from '../harness/pages.mjs';
import { heading } from '../harness/frame.mjs';
import { pdf } from '../harness/files.mjs';
import { call } from './exams.mjs';

/** @import { Page } from 'playwright-core' */

const minute = 60_000;

/**
 * By the form, with one document.
 * @param {Page} page
 * @param {string} person whose name the picker finds
 */
export async function nominate(page, person) {
  await openMenu(page, '师资推荐');
  await page.getByRole('main').getByRole('link', { name: '推荐师资' }).first().click();
  await heading(page, '推荐师资').waitFor();
  await page.getByRole('combobox', { name: '姓名' }).fill(person);
  await page
    .getByRole('option', { name: new RegExp(person) })
    .first()
    .click();
  await page.getByLabel('专长').fill('行政许可、执法文书');
  await page.getByLabel('简介').fill('从事行政许可审查十年，主讲许可审查要点。');
  await chooseFile(page, pdf('推荐表.pdf', 'nomination form'));
  await page.getByRole('button', { name: '预览 推荐表.pdf' }).waitFor();
}

/**
 * From the list to the nomination, and one decision about it.
 * @param {Page} staff
 * @param {string} verb
 * @param {string} [reason]
 */
export async function review(staff, person, verb, reason) {
  await openMenu(staff, '师资推荐');
  await staff.getByRole('link', { name: person, exact: true }).first().click();
  await heading(staff, person).waitFor();
  await staff.getByRole('button', { name: verb, exact: true }).click();
  await confirm(staff, verb, async dialog => {
    if (reason) await dialog.getByLabel('原因').fill(reason);
  });
}

/**
 * Asks somebody for two lessons of the coming session; the second begins while the first is on.
 * @param {Page} staff
 */
export async function inviteTwice(staff, person) {
  const { items: sessions } = await call(staff, 'GET', '/api/app/training-session?status=2');
  const { items: trainers } = await call(
    staff,
    'GET',
    `/api/app/trainer?filter=${encodeURIComponent(person)}`,
  );
  const [{ id: sessionId, startTime }] = sessions;
  for (const [topic, after] of [
    ['许可审查要点', 0],
    ['许可听证程序', 30],
  ]) {
    const start = Date.parse(startTime) + after * minute;
    await call(staff, 'POST', '/api/app/invitation', {
      sessionId,
      trainerId: trainers[0].id,
      topic,
      startTime: new Date(start).toISOString(),
      endTime: new Date(start + 60 * minute).toISOString(),
      message: '请结合案例讲解',
    });
  }
}
