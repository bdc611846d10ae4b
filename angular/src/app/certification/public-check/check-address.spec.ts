import { checkAddress, claimOf } from './check-address';

const content = (value: object) => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
};

describe('the code on a card', () => {
  it('leads to the public check, behind the hash', () => {
    expect(checkAddress('LA1.a.b.c', 'https://example.org/')).toBe(
      'https://example.org/check-enforcement#LA1.a.b.c',
    );
  });

  it('says whose it claims to be', () => {
    const code = `LA1.key.${content({ number: '豫YZ202600001', personName: '田小苗' })}.sign`;
    expect(claimOf(code)).toEqual({ number: '豫YZ202600001', name: '田小苗' });
  });

  it.each([null, '', 'top', 'LA1.a.b', `LA1.a.${content({ number: 1 })}.c`, 'LA1.a.***.c'])(
    'is none: %s',
    fragment => expect(claimOf(fragment)).toBeNull(),
  );
});
