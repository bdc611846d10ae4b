import { TestBed } from '@angular/core/testing';
import { PersonService, PersonState } from '@proxy/certification/people';
import { InlineErrors } from '@shared/errors/inline-errors';
import { Observable, of } from 'rxjs';
import { PersonPickerComponent } from './person-picker.component';

const PAUSE_MS = 300;
const NUMBER = '41990019700101001X';

function create() {
  const people = {
    getList: vi.fn(() => of({ items: [] })),
    findByIdentityNumber: vi.fn(() =>
      of({
        items: [
          { id: '1', name: '田小苗', state: PersonState.InPost },
          { id: '2', name: '退休', state: PersonState.Retired },
        ],
      }),
    ),
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: PersonService, useValue: people },
      { provide: InlineErrors, useValue: { within: (call: Observable<unknown>) => call } },
    ],
  }).overrideComponent(PersonPickerComponent, { set: { template: '', imports: [] } });
  const fixture = TestBed.createComponent(PersonPickerComponent);
  fixture.componentRef.setInput('inputId', 'person');
  return { people, picker: fixture.componentInstance };
}

describe('the picker of people', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([NUMBER, ` ${NUMBER.toLowerCase()} `, '419900 19700101 001X'])(
    'finds by the whole number without an address that holds it: %s',
    text => {
      const { people, picker } = create();
      picker.search(text);
      vi.advanceTimersByTime(PAUSE_MS);

      expect(people.getList).not.toHaveBeenCalled();
      expect(picker.options().map(({ id }) => id)).toEqual(['1']);
    },
  );

  it('asks nothing while a number is being typed, and by name for anything else', () => {
    const { people, picker } = create();
    picker.search('419900197001');
    vi.advanceTimersByTime(PAUSE_MS);
    expect(people.getList).not.toHaveBeenCalled();
    expect(people.findByIdentityNumber).not.toHaveBeenCalled();

    picker.search('田');
    vi.advanceTimersByTime(PAUSE_MS);
    expect(people.getList).toHaveBeenCalledOnce();
  });
});
