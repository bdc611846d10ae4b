import { convertToParamMap } from '@angular/router';
import { nextSorting, readState, toQuery, writeState } from './list-query';

const defaults = { size: 20, sorting: 'due asc', filterKeys: ['status', 'filter'] };
const read = (params: Record<string, string>) => readState(convertToParamMap(params), defaults);

describe('The state of a list in the address', () => {
  it('is the defaults when the address says nothing', () => {
    expect(read({})).toEqual({ page: 1, size: 20, sorting: 'due asc', filters: {} });
  });

  it('takes only the filters the list knows', () => {
    expect(read({ status: '1', other: 'x' }).filters).toEqual({ status: '1' });
  });

  it.each(['0', '-1', '1.5', 'x'])('falls back to the first page for %s', page => {
    expect(read({ page }).page).toBe(1);
  });

  it('never asks for a page of a million rows', () => {
    expect(read({ size: '1000000' }).size).toBe(200);
  });

  it('leaves no trace of defaults and returns what it wrote', () => {
    expect(writeState(read({}), defaults)).toEqual({
      page: null,
      size: null,
      sort: null,
      status: null,
      filter: null,
    });
    const state = { page: 3, size: 50, sorting: 'name desc', filters: { status: '1' } };
    const { filter, ...written } = writeState(state, defaults);
    expect(filter).toBeNull();
    expect(read(written as Record<string, string>)).toEqual(state);
  });

  it('becomes the paging names of ABP', () => {
    expect(toQuery({ page: 3, size: 50, sorting: 'name desc', filters: { status: '1' } })).toEqual({
      skipCount: 100,
      maxResultCount: 50,
      sorting: 'name desc',
      status: '1',
    });
  });
});

describe('A click on a column head', () => {
  it('sorts ascending first, then descending', () => {
    expect(nextSorting('due asc', 'name')).toBe('name asc');
    expect(nextSorting('name asc', 'name')).toBe('name desc');
    expect(nextSorting('name desc', 'name')).toBe('name asc');
  });
});
