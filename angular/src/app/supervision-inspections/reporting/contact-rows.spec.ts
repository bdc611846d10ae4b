import {
  ContactRow,
  blankRow,
  contactInput,
  filled,
  isPhone,
  pastedCells,
  problemOf,
  rowsOf,
} from './contact-rows';

const row = (change: Partial<ContactRow>): ContactRow => ({ ...blankRow(), ...change });

describe('Contacts of a survey', () => {
  it('come with blank rows up to the ten that are asked for', () => {
    const rows = rowsOf([{ id: '1', name: '王一', phone: '138****5678' }]);
    expect([rows.length, rows[0]?.storedPhone, rows[9]?.name]).toEqual([10, '138****5678', '']);
  });

  it('are filled from copied spreadsheet rows, beginning at the cell', () => {
    const cells = pastedCells('王一\t科长\t13800000001\r\n李二\t主任\t138 0000 0002\r\n');
    const rows = filled(rowsOf([]), 9, 'name', cells);
    expect(rows.length).toBe(11);
    expect(rows.slice(9).map(({ name, position, phone }) => [name, position, phone])).toEqual([
      ['王一', '科长', '13800000001'],
      ['李二', '主任', '138 0000 0002'],
    ]);
  });

  it('leave out a copied heading and the column of row numbers', () => {
    const text = '序号\t姓名\t职务\t电话\n1\t王一\t科长\t13800000001\n2\t李二\t\t13800000002';
    expect(pastedCells(text)).toEqual([
      ['王一', '科长', '13800000001'],
      ['李二', '', '13800000002'],
    ]);
  });

  it.each([
    ['13800000001', true],
    ['0371-6888 0000', true],
    ['138000', true],
    ['1380', false],
    ['找王一', false],
  ])('take %s as a number: %s', (phone, valid) => {
    expect(isPhone(phone)).toBe(valid);
  });

  it('keep a half-typed number back from the server', () => {
    expect(contactInput(row({ id: '1', name: ' 王一 ', phone: '138' }))).toEqual({
      id: '1',
      name: '王一',
      position: '',
      phone: '',
    });
  });

  it('say what is wrong with a row', () => {
    const first = row({ name: '王一', phone: '13800000001' });
    const second = row({ name: '李二', phone: '138 0000 0001' });
    const rows = [first, second];
    expect(problemOf(second, rows)).toBe('SamePhone');
    expect(problemOf(row({ position: '科长' }), rows)).toBe('NoName');
    expect(problemOf(row({ name: '王一' }), rows)).toBe('NoPhone');
    expect(problemOf(row({ name: '王一', storedPhone: '138****0001' }), rows)).toBeNull();
    expect(problemOf(row({}), rows)).toBeNull();
  });
});
