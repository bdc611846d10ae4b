import { ABP, TreeNode } from '@abp/ng.core';
import { reachable } from './side-menu.component';

const entry = (name: string, path?: string, children: TreeNode<ABP.Route>[] = []) =>
  ({ name, path, children }) as unknown as TreeNode<ABP.Route>;

describe('The side menu', () => {
  it('leaves out groups without an entry that may be opened', () => {
    const entries = [
      entry('home', '/'),
      entry('empty'),
      entry('group', undefined, [entry('x', '/x')]),
    ];
    expect(reachable(entries).map(({ name }) => name)).toEqual(['home', 'group']);
  });
});
