import assert from 'node:assert/strict';
import { download } from '../harness/traffic.mjs';
import { chooseFile, inspect, openMenu } from '../harness/pages.mjs';
import { openReport, previewFile, submitReport, uploadPdf } from '../steps/reporting.mjs';
import { gradeByCriteria, openReview, overrideGrade, returnReport } from '../steps/reviews.mjs';
import { createPlan, importIndicators, publishPlan, tryRule } from '../steps/task-plans.mjs';
import { programNamed, tooLargePdf } from '../harness/files.mjs';
import { scenario } from '../harness/scenario.mjs';
import { textsInZip } from '../harness/zip.mjs';

// A site that is used again keeps the tables of earlier runs.
const title = `演练任务表 ${Date.now().toString(36)}`;
const indicator = '公开办事指南';
const unit = '云州市城市管理局';
const missing = '缺少窗口照片，请补充';
const override = '现场核查，三项标准均已落实';

scenario('Staff imports a task table, tries a rule and publishes', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  await createPlan(page, title);
  await importIndicators(page, title);
  await tryRule(page, indicator);
  await publishPlan(page, title);
});

scenario('A liaison reads what is refused when uploading', async ({ signIn, tolerate }) => {
  const page = await signIn('unit-liaison');
  tolerate(page, 400, 403);
  await openReport(page, title, indicator);

  await chooseFile(page, tooLargePdf('扫描件.pdf'));
  await page.getByText('超过 20 MB 的上限').waitFor();
  await chooseFile(page, programNamed('说明.pdf'));
  await page.getByText(/文件“说明\.pdf”.*不能上传/).waitFor();
  await inspect(page, 'reporting-refused');
});

scenario('A liaison uploads, looks at the file and submits', async ({ signIn }) => {
  const page = await signIn('unit-liaison');
  await openMenu(page, '我的报送');
  await inspect(page, 'reporting');
  await openReport(page, title, indicator);
  await page.getByLabel('报送说明').fill('办事指南已在窗口和网站公开。');
  await uploadPdf(page, '办事指南.pdf');
  await previewFile(page, '办事指南.pdf');
  await inspect(page, 'reporting-draft');
  await submitReport(page);
  await inspect(page, 'reporting-submitted');
});

scenario('Staff returns the report with a reason', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  await openReview(page, { title, indicator, unit });
  await inspect(page, 'review');
  await returnReport(page, missing);
});

scenario('The liaison sees the reason and submits again', async ({ signIn }) => {
  const page = await signIn('unit-liaison');
  await openReport(page, title, indicator);
  await page.getByText(missing).first().waitFor();
  await inspect(page, 'reporting-returned');
  await uploadPdf(page, '窗口照片.pdf');
  await submitReport(page);
});

scenario('Staff grades by ticking what is met', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  await openReview(page, { title, indicator, unit });
  await gradeByCriteria(page, ['事项没有遗漏', '群众看得懂'], '满足3项中的2项：良');
});

scenario('A leader overrides the grade with a reason', async ({ signIn }) => {
  const page = await signIn('bureau-leader');
  await openReview(page, { title, indicator, unit, stage: '已评定' });
  await overrideGrade(page, '优', override);
  await page.getByText('满足3项中的2项：良').first().waitFor();
});

scenario('The scoreboard tells how a grade came about and goes to Excel', async ({ signIn }) => {
  const page = await signIn('bureau-staff');
  await openMenu(page, '记分板');
  await page.getByLabel(/^任务表/).selectOption({ label: title });
  const cell = page.getByRole('button', { name: new RegExp(`^${unit} · ${indicator}: 优`) });
  await cell.waitFor();
  await inspect(page, 'scoreboard');

  await cell.click();
  const story = page.getByRole('dialog', { name: indicator });
  for (const part of [missing, '满足3项中的2项：良', override]) {
    await story.getByText(part).first().waitFor();
  }
  await inspect(page, 'scoreboard-history');
  await story.getByRole('button', { name: '关闭' }).click();

  const excel = await download(page, () =>
    page.getByRole('button', { name: '导出 Excel' }).click(),
  );
  assert.match(excel.name, /\.xlsx$/);
  const texts = [...(await textsInZip(excel.path)).values()].join('\n');
  assert.match(texts, /优（改评）/);
  assert.ok(texts.includes(unit), 'the sheet does not name the unit');
});

scenario('The audit log shows the override, old and new', async ({ signIn }) => {
  const page = await signIn('auditor');
  await openMenu(page, '审计日志');
  await inspect(page, 'audit-logs');
  await page.getByLabel('操作或地址').fill('Override');
  await page.getByLabel('用户名').fill('bureau-leader');
  const row = page.getByRole('row').filter({ hasText: '领导改评' }).first();
  await row.getByRole('button', { name: '操作详情' }).click();

  const detail = page.getByRole('dialog', { name: '操作详情' });
  await detail.getByRole('row').filter({ hasText: override }).first().waitFor();
  const grade = detail.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: '等次', exact: true }),
  });
  assert.deepEqual(await grade.getByRole('cell').allInnerTexts(), ['良', '优']);
  await inspect(page, 'audit-log-override');
});
