import assert from 'node:assert/strict';
import { assertAccessible } from '../harness/accessibility.mjs';
import { phone } from '../harness/browser.mjs';
import { day } from '../harness/files.mjs';
import { chip, heading } from '../harness/frame.mjs';
import { chooseFile, confirm, inspect, loaded, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';
import {
  altered,
  assertVerdict,
  certificates,
  codeOf,
  decide,
  employ,
  employments,
  issueByBureau,
  issuersList,
  listFile,
  openOfflinePage,
  registerPerson,
  signedElsewhere,
  states,
  steps,
} from '../steps/certificates.mjs';

const firstNumber = 50_001;

scenario(
  'A unit applies with the check list in view, and the bureau is told what is missing',
  async ({ signIn, tolerate }) => {
    const liaison = await signIn('unit-liaison');
    await openMenu(liaison, '执法证件');
    await inspect(liaison, 'certificates-none');
    const { name } = await registerPerson(liaison, '云州市城市管理局');
    await liaison.getByRole('link', { name: '申请证件' }).first().click();
    await heading(liaison, '申请执法证件').waitFor();
    await liaison.getByLabel(/^\s*人员/).fill(name);
    await liaison.getByRole('option', { name: new RegExp(name) }).click();
    await liaison.getByRole('combobox', { name: /^\s*执法主体/ }).fill('云州市城市管理局');
    await liaison.getByRole('option', { name: /^\s*云州市城市管理局/ }).click();
    await liaison.getByText(/学时 \d+\/60/).waitFor();
    await inspect(liaison, 'certificate-apply');
    await liaison.getByRole('button', { name: '提交申请' }).click();
    await heading(liaison, name).waitFor();
    await liaison.getByRole('button', { name: '单位审核通过' }).click();
    await decide(liaison, '单位审核通过', { 文号: '城管执证〔一〕1号' });
    await chip(liaison, '单位已审核').waitFor();

    const staff = await signIn('bureau-staff');
    tolerate(staff, 403);
    await staff.goto(new URL(liaison.url()).pathname);
    await staff.getByRole('button', { name: '审核通过' }).click();
    const dialog = staff.getByRole('dialog');
    await dialog.getByLabel('文号').fill('云司执证〔一〕1号');
    await dialog.getByRole('button', { name: '审核通过' }).click();
    await dialog.getByText(/还不具备发证条件/).waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await staff.getByRole('button', { name: '不予通过' }).click();
    await decide(staff, '不予通过', { 文号: '云司执证〔一〕2号', 原因: '学时不足' });
    await chip(staff, '未通过').waitFor();
    await inspect(staff, 'certificate-rejected');
  },
);

scenario(
  'A batch goes to the issuer, a bad line is named, and the numbers come back',
  async ({ signIn, tolerate }) => {
    const staff = await signIn('bureau-staff');
    // For a number format that says nothing of year and sequence.
    tolerate(staff, 403);
    await openMenu(staff, '执法证件');
    await inspect(staff, 'certificates');
    await openMenu(staff, '制证批次');
    await inspect(staff, 'issuing-batches');
    await staff.getByRole('link', { name: /^编制批次/ }).click();
    await staff.getByText('编入 3 件，留下 0 件').waitFor();
    await staff.getByRole('checkbox').first().uncheck();
    await inspect(staff, 'issuing-send');
    await staff.getByRole('button', { name: '报制证机关' }).click();
    await decide(staff, '报制证机关', { 文号: '云司执证〔一〕8号' });
    await heading(staff, '云司执证〔一〕8号').waitFor();

    await staff.getByRole('button', { name: '导出制证名单' }).click();
    const [list] = await Promise.all([
      staff.waitForEvent('download'),
      decide(staff, '导出制证名单', { 原因: '报省厅制证' }),
    ]);
    assert.match(list.suggestedFilename(), /\.xlsx$/);

    const batchId = new URL(staff.url()).pathname.split('/').at(-1);
    const rows = await issuersList(staff, batchId, firstNumber);
    await chooseFile(staff, listFile([rows[0], rows[1].replace('豫YZ', 'X')]));
    await staff.getByText(/第3行 证件编号/).waitFor();
    await inspect(staff, 'issuing-import');
    await staff.getByRole('button', { name: '换一个文件' }).click();
    await chooseFile(staff, listFile(rows));
    await staff.getByRole('button', { name: '全部导入并发证（2 件）' }).click();
    await staff.getByText('请先填写制证机关文号和发文日期').waitFor();
    await staff.getByLabel('制证机关文号').fill('豫司证〔一〕3号');
    await staff.getByLabel('制证机关发文日期').fill(day());
    await staff.getByRole('button', { name: '全部导入并发证（2 件）' }).click();
    await staff.getByText('2/2').waitFor();
    await staff.getByRole('link', { name: '打印证卡' }).click();
    await staff.locator('app-printed-card').nth(1).waitFor();
    await inspect(staff, 'certificate-cards');

    await openMenu(staff, '证件设置');
    await staff.getByText(`豫YD${day().slice(0, 4)}00001`).waitFor();
    await staff.getByText(/最大顺序号 50002/).waitFor();
    await staff.getByLabel(/^\s*编号格式/).fill('没有顺序号');
    await staff.getByText(/编号格式“没有顺序号”不可用/).waitFor();
    await inspect(staff, 'certificate-settings');
  },
);

scenario(
  'Who may hold no certificate by now is named and stays behind, and nobody else waits for that',
  async ({ signIn }) => {
    const staff = await signIn('bureau-staff');
    await issueByBureau(staff, true);
    const [waiting] = await certificates(staff, `step=${steps.bureauReviewed}`);
    await employ(staff, waiting.personId, employments.contract);
    await staff.goto('/certification/issuing/new');
    await staff.getByRole('button', { name: '报制证机关' }).click();
    await decide(staff, '报制证机关', { 文号: '云司执证〔一〕9号' });
    await staff.getByRole('heading', { name: '已报送 0 件，1 件未编入' }).waitFor();
    await staff.getByText(/用工性质为合同制/).waitFor();
    await inspect(staff, 'issuing-held-back');

    await employ(staff, waiting.personId, employments.establishment);
    await staff.getByRole('checkbox').check();
    await staff.getByRole('button', { name: '报制证机关' }).click();
    await decide(staff, '报制证机关', { 文号: '云司执证〔一〕9号' });
    await heading(staff, '云司执证〔一〕9号').waitFor();

    await employ(staff, waiting.personId, employments.contract);
    await staff.getByRole('button', { name: '发证' }).click();
    await confirm(staff, '发证');
    await staff.getByRole('heading', { name: '已发证 0 件，1 件未发' }).waitFor();
    await inspect(staff, 'issuing-held-back-batch');
    await employ(staff, waiting.personId, employments.establishment);
    await staff.getByRole('button', { name: '发证' }).click();
    await confirm(staff, '发证');
    await staff.getByText('1/1').waitFor();
    await staff.getByRole('heading', { name: /未发/ }).waitFor({ state: 'detached' });
    await issueByBureau(staff, false);
  },
);

scenario('All pass the annual review but one, who makes up for it later', async ({ signIn }) => {
  const staff = await signIn('bureau-staff');
  await openMenu(staff, '年度审验');
  await loaded(staff);
  const row = staff.getByRole('row').nth(1);
  const name = (await row.getByRole('link').first().innerText()).trim();
  await row.getByRole('button', { name: '列为例外' }).click();
  await decide(staff, '列为例外', { 原因: '未完成本年度学时' });
  await inspect(staff, 'annual-review');
  await staff.getByRole('button', { name: '审验', exact: true }).click();
  await decide(staff, '审验', { 文号: '云司执证〔一〕审1号' });
  await staff.getByText('没有待审验的证件').waitFor();
  await staff.getByRole('row').filter({ hasText: name }).waitFor();
  await staff.getByRole('button', { name: '补审合格' }).click();
  await decide(staff, '补审合格', { 文号: '云司执证〔一〕审2号', 原因: '已补训20学时' });
  await staff.getByText('没有不合格的证件').waitFor();
  await inspect(staff, 'annual-review-done');
});

scenario(
  'The offline page tells what is altered, of another bureau, revoked and expired',
  async ({ signIn, visit }) => {
    const staff = await signIn('bureau-staff');
    const [valid] = await certificates(staff, `state=${states.valid}`);
    const [revoked] = await certificates(staff, `state=${states.revoked}`);
    const [expired] = await certificates(staff, `state=${states.expired}`);
    const code = await codeOf(staff, valid.id);
    const [revokedCode, expiredCode] = [
      await codeOf(staff, revoked.id),
      await codeOf(staff, expired.id),
    ];

    const citizen = await visit('/check-enforcement', { viewport: phone });
    const html = await openOfflinePage(citizen);
    assert.match(html, /default-src 'none'/);
    await citizen.getByText(`失效名单：${day()}，当天有效。`).waitFor();
    await assertVerdict(citizen, `https://example.org/check-enforcement#${code}`, '有效');
    await citizen.getByText(valid.personName).waitFor();
    await assertAccessible(citizen);
    await assertVerdict(citizen, altered(code), '内容被改动，不可信');
    await assertVerdict(citizen, signedElsewhere(code), '不是本局的证件');
    await assertVerdict(citizen, signedElsewhere(code, { pretends: true }), '内容被改动，不可信');
    await assertVerdict(citizen, revokedCode, '已吊销，无效');
    await assertVerdict(citizen, expiredCode, '已过期，无效');
    await assertVerdict(citizen, 'https://example.org', '不是执法证件的二维码');
  },
);

scenario(
  'A camera reads the code of a card, on the public page and without a network',
  async ({ signIn, visit, openCamera }) => {
    const staff = await signIn('bureau-staff');
    const [valid] = await certificates(staff, `state=${states.valid}`);
    const camera = await openCamera();
    const citizen = await visit('/check-enforcement', { viewport: phone, camera });
    await citizen.getByRole('button', { name: '用摄像头扫码' }).click();
    await citizen.locator('video').waitFor();
    await inspect(citizen, 'check-camera');
    await citizen.getByRole('button', { name: '关闭摄像头' }).click();
    await citizen.locator('video').waitFor({ state: 'hidden' });

    await staff.goto(`/certification/certificates/cards?ids=${valid.id}`);
    await camera.look(staff.locator('app-qr-code svg'));
    await citizen.getByRole('button', { name: '用摄像头扫码' }).click();
    await citizen.getByRole('heading', { name: '证件有效' }).waitFor();
    await citizen.locator('video').waitFor({ state: 'hidden' });
    assert.equal(await citizen.getByLabel(/^\s*证件编号/).inputValue(), valid.number);

    await openOfflinePage(citizen);
    await citizen.getByRole('button', { name: '用摄像头扫码' }).click();
    await citizen.getByRole('heading', { level: 2, name: '有效', exact: true }).waitFor();
    await citizen.getByText(valid.personName).waitFor();
    await citizen.locator('video').waitFor({ state: 'hidden' });
    await assertAccessible(citizen);
  },
);

scenario(
  'Whoever scans a certificate learns that it was suspended and revoked, also without a network',
  async ({ signIn, visit, tolerate }) => {
    const staff = await signIn('bureau-staff');
    const [first] = await certificates(staff, `state=${states.valid}`);
    const citizen = await visit(`/check-enforcement#${await codeOf(staff, first.id)}`, {
      viewport: phone,
    });
    await citizen.getByRole('heading', { name: '证件有效' }).waitFor();
    await inspect(citizen, 'check-valid');

    await staff.goto(`/certification/certificates/${first.id}`);
    await staff.getByRole('button', { name: '暂扣' }).click();
    await decide(staff, '暂扣', {
      '结束日期（含当日）': day(3),
      文号: '云司执证〔一〕扣1号',
      原因: '投诉调查期间暂扣',
    });
    await chip(staff, '暂扣').waitFor();
    await inspect(staff, 'certificate-suspended');
    await citizen.getByRole('button', { name: '核验' }).click();
    await citizen.getByRole('heading', { name: '暂扣中，不得执法' }).waitFor();

    await staff.getByRole('button', { name: '建议吊销' }).click();
    await decide(staff, '建议吊销', {
      文号: '云司执证〔一〕吊1号',
      原因: '违法执法造成严重后果',
    });
    await staff.getByText(/待局领导决定/).waitFor();
    const leader = await signIn('bureau-leader');
    await leader.getByText('建议吊销，待局领导决定').waitFor();
    await leader.goto(`/certification/certificates/${first.id}`);
    await inspect(leader, 'certificate-revocation-proposed');
    await leader.getByRole('button', { name: '吊销', exact: true }).click();
    await decide(leader, '吊销', { 文号: '云司执证〔一〕吊2号', 原因: '违法执法造成严重后果' });
    await chip(leader, '吊销').waitFor();
    await citizen.getByRole('button', { name: '核验' }).click();
    await citizen.getByRole('heading', { name: '已吊销，无效' }).waitFor();
    await inspect(citizen, 'check-revoked');

    await citizen.getByLabel(/^\s*姓名/).fill('别人');
    await citizen.getByRole('button', { name: '核验' }).click();
    await citizen.getByRole('heading', { name: '没有这样的证件' }).waitFor();

    // Who guesses on and on is told to wait.
    tolerate(citizen, 429);
    await citizen.evaluate(async () => {
      for (let guess = 0; guess < 40; guess++) {
        const answer = await fetch(`/api/app/certificate-check?number=${guess}&name=x`);
        await answer.text();
      }
    });
    await citizen.getByRole('button', { name: '核验' }).click();
    await citizen.getByText(/过于频繁|请稍后/).waitFor();
    await inspect(citizen, 'check-too-many');
  },
);
