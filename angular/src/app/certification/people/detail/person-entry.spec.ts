import { PersonAct } from '@proxy/certification/people';
import { personEntry } from './person-entry';

describe('A line of a person’s history', () => {
  it('shows what was replaced under its name', () => {
    const line = { act: PersonAct.CorrectNumber, before: '419***0012', after: '419***0020' };
    expect(personEntry(line).changes).toEqual([
      {
        name: 'Certification::DisplayName:IdentityNumber',
        from: '419***0012',
        to: '419***0020',
      },
    ]);
  });

  it('names the document only where there is one', () => {
    const decidedOn = '2026-03-01';
    expect(personEntry({ act: PersonAct.Register, after: '田小苗', decidedOn })).toMatchObject({
      text: null,
      reason: null,
      changes: undefined,
    });
    expect(personEntry({ act: PersonAct.Retire, documentNumber: '3号', decidedOn }).text).toBe(
      '3号 · 2026-03-01',
    );
  });
});
