import { formatDay, parseDay } from './day';

describe('A typed day', () => {
  it.each(['2020-1-31', '2020-01-31', '2020/1/31', '2020.1.31', '20200131', '2020年1月31日'])(
    'is read from %s',
    text => expect(formatDay(parseDay(text))).toBe('2020-01-31'),
  );

  it.each(['2020-02-30', '2020-13-01', '31.1.2020', 'soon', ''])('is none in "%s"', text => {
    expect(parseDay(text)).toBeNull();
  });
});
