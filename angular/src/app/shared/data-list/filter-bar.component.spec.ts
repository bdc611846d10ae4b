import { LocalizationService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { FilterBarComponent } from './filter-bar.component';

function show(keys: string[], values: Record<string, string> = {}) {
  TestBed.configureTestingModule({
    providers: [
      {
        provide: LocalizationService,
        useValue: { instant: (key: string, ...params: string[]) => [key, ...params].join(' ') },
      },
    ],
  });
  const fixture = TestBed.createComponent(FilterBarComponent);
  fixture.componentRef.setInput(
    'filters',
    keys.map(key => ({ key, label: key })),
  );
  fixture.componentRef.setInput('values', values);
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  return { fixture, page, fold: page.querySelector<HTMLButtonElement>('.fold') };
}

describe('The filters of a list', () => {
  it('fold behind a button that says how many are set', () => {
    const { fixture, page, fold } = show(['unit', 'stage'], { stage: '1', page: '2' });
    expect(fold?.textContent).toContain('::List:FiltersSet 1');
    expect(fold?.getAttribute('aria-expanded')).toBe('false');
    expect(page.querySelector('.folded')).not.toBeNull();

    fold?.click();
    fixture.detectChanges();
    expect(fold?.getAttribute('aria-expanded')).toBe('true');
    expect(page.querySelector('.folded')).toBeNull();
  });

  it('stay in sight when there is only one', () => {
    const { page, fold } = show(['unit']);
    expect(fold).toBeNull();
    expect(page.querySelector('.folded')).toBeNull();
  });
});
