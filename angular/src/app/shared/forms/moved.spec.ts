import { moved } from './moved';

describe('A moved line', () => {
  it('changes places with its neighbour', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  });

  it('leaves the list as it was to whoever else holds it', () => {
    const lines = ['a', 'b'];
    moved(lines, 0, 1);
    expect(lines).toEqual(['a', 'b']);
  });
});
