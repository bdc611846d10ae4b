import { LocalizationService, PagedResultDto } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap, provideRouter } from '@angular/router';
import { Observable, of, throwError } from 'rxjs';
import { DataListComponent } from './data-list.component';
import { ListQuery } from './list-query';

interface Row {
  id: string;
  name: string;
}

function show(load: (query: ListQuery) => Observable<PagedResultDto<Row>>, params = {}) {
  const paramMap = convertToParamMap(params);
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: LocalizationService, useValue: { instant: (key: string) => key } },
      {
        provide: ActivatedRoute,
        useValue: { queryParamMap: of(paramMap), snapshot: { queryParamMap: paramMap } },
      },
    ],
  });
  const fixture = TestBed.createComponent(DataListComponent<Row>);
  fixture.componentRef.setInput('caption', 'Rows');
  fixture.componentRef.setInput('columns', [{ key: 'name', header: 'Name', sortable: true }]);
  fixture.componentRef.setInput('filters', [{ key: 'filter', label: 'Word' }]);
  fixture.componentRef.setInput('load', load);
  fixture.detectChanges();
  TestBed.tick();
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('A list', () => {
  it('asks the server for the page and the filter that the address names', () => {
    const asked: ListQuery[] = [];
    const page = show(
      query => {
        asked.push(query);
        return of({ totalCount: 21, items: [{ id: '1', name: 'first' }] });
      },
      { page: '2', filter: 'abc' },
    );
    expect(asked).toEqual([
      { skipCount: 20, maxResultCount: 20, sorting: undefined, filter: 'abc' },
    ]);
    expect(page.querySelector('td')?.textContent?.trim()).toBe('first');
  });

  it('says that nothing matches, and offers to clear, when a filter is set', () => {
    const page = show(() => of({ totalCount: 0, items: [] }), { filter: 'abc' });
    expect(page.querySelector('app-empty-state')?.textContent).toContain('::List:NothingFound');
    expect(page.querySelector('app-empty-state button')).not.toBeNull();
  });

  it('says why there is nothing when no filter is set', () => {
    const page = show(() => of({ totalCount: 0, items: [] }));
    expect(page.querySelector('app-empty-state')?.textContent).toContain('::List:Empty');
  });

  it('shows the refusal of the server in its place and offers to try again', () => {
    const page = show(() => throwError(() => ({ error: { error: { message: 'Not yours' } } })));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Not yours');
    expect(page.querySelector('[role=alert] button')).not.toBeNull();
  });
});
