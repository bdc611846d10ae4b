import { categoryChoices, categoryRows } from './categories';

const tree = [
  { id: '1', name: '行政处罚', fullName: '行政处罚', parentId: null },
  { id: '2', name: '处罚程序', fullName: '行政处罚 / 处罚程序', parentId: '1' },
  { id: '3', name: '听证', fullName: '行政处罚 / 处罚程序 / 听证', parentId: '2' },
  { id: '4', name: '行政处罚裁量', fullName: '行政处罚裁量', parentId: null },
];

describe('The category tree', () => {
  it('indents each category below its parent', () => {
    expect(categoryRows(tree).map(({ level }) => level)).toEqual([0, 1, 2, 0]);
  });

  it('offers no target that lies below the category to be moved', () => {
    expect(categoryChoices(tree, tree[0]).map(({ value }) => value)).toEqual(['4']);
    expect(categoryChoices(tree).length).toBe(4);
  });
});
