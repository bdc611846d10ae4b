import assert from 'node:assert/strict';
import { pdf } from '../harness/files.mjs';
import { chooseFile, inspect, openMenu } from '../harness/pages.mjs';
import { scenario } from '../harness/scenario.mjs';

const upload = '**/api/app/file';

scenario(
  'An upload that breaks off is tried again, one that takes too long is cancelled',
  async ({ signIn }) => {
    const page = await signIn('unit-liaison');
    await openMenu(page, '我的报送');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('button', { name: '选择文件' }).waitFor();

    await page.route(upload, route => route.abort('connectionreset'));
    await chooseFile(page, pdf('断网.pdf', 'broken off'));
    const again = page.getByRole('button', { name: '重试' });
    await again.waitFor();
    await inspect(page, 'upload-broken-off');
    await page.unroute(upload);
    await again.click();
    await again.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '预览 断网.pdf' }).waitFor();

    await page.route(upload, () => undefined);
    await chooseFile(page, pdf('太慢.pdf', 'too slow'));
    await page.getByRole('button', { name: '取消 太慢.pdf' }).click();
    await page.getByText('太慢.pdf').waitFor({ state: 'detached' });
    assert.ok((await page.getByText('断网.pdf').count()) > 0, 'the other file stays');
  },
);
