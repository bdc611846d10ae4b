import { pdf } from '../harness/files.mjs';
import { heading } from '../harness/frame.mjs';
import { chooseFile, confirm, inspect, openMenu } from '../harness/pages.mjs';
import { invite, planByForm } from './sessions.mjs';

/** @import { Page } from 'playwright-core' */

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
 * Asks somebody for two lessons at the same time, each in a session of its own.
 * @param {Page} staff
 */
export async function inviteTwice(staff, person) {
  for (const topic of ['许可审查要点', '许可听证程序']) {
    await planByForm(staff, `许可业务班（${topic.slice(2, 4)}）`, topic);
    await invite(staff, topic, '行政许可', person);
  }
}

/**
 * Staff write down what the trainer has told them by phone.
 * @param {Page} staff on the page of the trainer
 */
export async function editProfile(staff, person) {
  await staff.getByRole('link', { name: '修改档案' }).click();
  await heading(staff, `修改${person}的档案`).waitFor();
  await staff.getByRole('button', { name: '添加课程' }).click();
  await staff.getByRole('button', { name: '保存' }).click();
  await staff.getByRole('alert').getByText('课程名称').waitFor();
  await staff.getByLabel('课程名称').fill('许可听证实务');
  await inspect(staff, 'trainer-form');
  await staff.getByRole('button', { name: '保存' }).click();
  await heading(staff, person).waitFor();
  await staff.getByRole('heading', { name: '许可听证实务' }).waitFor();
  await staff.getByRole('complementary').getByText('修改档案').waitFor();
}
