import assert from 'node:assert/strict';
import { day } from '../harness/files.mjs';
import { inspect, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';
import {
  answer,
  arrangeExam,
  historyOf,
  ownExam,
  saved,
  startExam,
  userNamed,
} from '../steps/exams.mjs';
import {
  appointMarkers,
  markAnswer,
  releaseResults,
  waitUntilClosed,
  writtenPaper,
} from '../steps/marking.mjs';
import {
  answerByRegrade,
  appeal,
  approveRegrade,
  arrangeMakeUp,
  countForOpenLine,
  openOwnResult,
  openSheet,
  printCertificate,
  proposeRegrade,
  reportSheet,
} from '../steps/results.mjs';

// A minute of exam, the closing of attempts, then of the exam.
const closedWithinSeconds = 120;
const sheetWithinSeconds = 60;
const [timedOut, answered] = [6, 8];
const title = `结业考试 ${Date.now().toString(36)}`;
const words = { true: '正确', false: '错误' };
const names = {};
let examId;
let line;
let keys;

scenario(
  'An officer answers, and the tab is killed before the time is over',
  async ({ signIn }) => {
    const staff = await signIn('bureau-staff');
    const paper = await writtenPaper(staff, `结业试卷 ${title}`);
    keys = paper.keys;
    for (const userName of ['officer', 'inspector']) {
      names[userName] = (await userNamed(staff, userName)).name;
    }
    const page = await signIn('officer');
    examId = await arrangeExam(staff, title, Object.keys(names), {
      paperId: paper.id,
      windowMinutes: 1,
      durationMinutes: 1,
      shuffleQuestions: false,
      passMark: 24,
      disclosure: 3,
      doubleMarking: true,
      markingTolerancePercent: 20,
      appealDays: 3,
    });

    line = await countForOpenLine(staff, await signIn('unit-liaison'), examId);

    await startExam(page, title);
    // The first one wrong, the second one right.
    await answer(page, [keys[0] ? 'b' : 'a', keys[1] ? 'a' : 'b']);
    await page.getByRole('textbox').fill('事实清楚、当场可以查实');
    await page.getByRole('textbox').blur();
    await saved(page).waitFor();
    await page.close({ runBeforeUnload: false });

    const admin = await signIn('admin');
    await appointMarkers(admin, {
      'hotline-operator': 'hotline-operator',
      'bureau-staff2': 'bureau-staff',
    });
  },
);

scenario('The server closes the attempt with these answers', async ({ signIn }) => {
  const staff = await signIn('bureau-staff');
  await waitUntilClosed(staff, examId, closedWithinSeconds);
  const kinds = (await historyOf(staff, examId)).map(({ kind }) => kind);
  assert.equal(kinds.filter(kind => kind === answered).length, 3);
  assert.equal(kinds.filter(kind => kind === timedOut).length, 1);
  await staff.goto(`/training-exams/exams/${examId}/room`);
  await staff.getByRole('row').filter({ hasText: names.officer }).getByText('到时收卷').waitFor();

  const officer = await signIn('officer');
  await openMenu(officer, '我的考试');
  await ownExam(officer, title).getByText('成绩尚未公布').waitFor();
});

scenario('Two markers differ, a third settles it', async ({ signIn }) => {
  await markAnswer(await signIn('trainer'), title, 18, '待评');
  await markAnswer(await signIn('hotline-operator'), title, 6, '待仲裁');
  await markAnswer(await signIn('bureau-staff2'), title, 12, '已定分');
});

scenario('The officer reads the released result and appeals', async ({ signIn }) => {
  await releaseResults(await signIn('bureau-staff'), examId);
  const officer = await signIn('officer');
  await openOwnResult(officer, title);
  await officer.getByText('不合格').first().waitFor();
  assert.match(await officer.locator('.score').innerText(), /^\s*22\s/);
  await appeal(officer, '第一题的答案与现行规定不符');
});

scenario(
  'A re-grade that one proposes and another approves answers the appeal',
  async ({ signIn }) => {
    await proposeRegrade(await signIn('trainer'), examId, words[!keys[0]], '规定已经修改');
    await approveRegrade(await signIn('bureau-leader'), title);
    await answerByRegrade(await signIn('bureau-staff'), names.officer, '已更正答案，全体重新计分');

    const officer = await signIn('officer');
    await openOwnResult(officer, title);
    await officer.getByText('已更正答案，全体重新计分').waitFor();
    assert.match(await officer.locator('.score').innerText(), /^\s*32\s/);
  },
);

scenario(
  'The unit hands in the sheet of the exam, and the reviewer opens it',
  async ({ signIn }) => {
    await reportSheet(await signIn('unit-liaison'), line.indicatorId, sheetWithinSeconds);
    assert.match(await openSheet(await signIn('bureau-staff'), line), /成绩单\.xlsx$/);
  },
);

scenario(
  'Anybody can check the certificate that is printed',
  async ({ signIn, visit, tolerate }) => {
    const officer = await signIn('officer');
    await openOwnResult(officer, title);
    const { pathname } = new URL(await printCertificate(officer));

    const visitor = await visit(pathname);
    await visitor.getByText('有效').waitFor();
    await visitor.getByText(names.officer).waitFor();
    await inspect(visitor, 'certificate-check');
    tolerate(visitor, 404);
    await visitor.goto(pathname.replace(/.$/, last => (last === 'A' ? 'B' : 'A')));
    await visitor.getByText('没有这份证明').waitFor();
  },
);

scenario('Who was absent is a candidate of the make-up', async ({ signIn }) => {
  const staff = await signIn('bureau-staff');
  const other = `补考试卷 ${title}`;
  await writtenPaper(staff, other);
  await arrangeMakeUp(staff, examId, title, other, day(30));
  await staff.getByRole('cell', { name: names.inspector, exact: true }).waitFor();
  assert.equal(await staff.getByRole('cell', { name: names.officer, exact: true }).count(), 0);
  await staff.getByText(/补考不单独计入/).waitFor();
  await inspect(staff, 'make-up-draft');
});
