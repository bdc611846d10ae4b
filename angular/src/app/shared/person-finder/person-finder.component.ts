import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { IdentityUserLookupService, UserData } from '@proxy/identity/users';
import { InlineErrors } from '@shared/errors/inline-errors';
import { catchError, debounceTime, map, of, switchMap } from 'rxjs';

const SHOWN = 8;
const TYPING_PAUSE_MS = 250;

/** A person by name, found while one types. */
@Component({
  selector: 'app-person-finder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <label class="form-label" for="find-candidate">{{ label() | abpLocalization }}</label>
    <input
      #box
      id="find-candidate"
      class="form-control"
      autocomplete="off"
      [placeholder]="'::PersonFinder:Search' | abpLocalization"
      [value]="search()"
      (input)="search.set(box.value)"
    />
    @if (search().trim() && found(); as people) {
      <ul>
        @for (person of people; track person.id) {
          <li>
            <span>{{ person.name || person.userName }} ({{ person.userName }})</span>
            <button type="button" class="btn btn-sm btn-outline-primary" (click)="pick(person)">
              {{ '::Add' | abpLocalization }}
              <span class="visually-hidden">{{ person.name }}</span>
            </button>
          </li>
        } @empty {
          <li class="text-muted">{{ '::PersonFinder:Nobody' | abpLocalization }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    ul {
      position: absolute;
      right: 0;
      left: 0;
      z-index: 5;
      margin: 4px 0 0;
      padding: 4px 12px;
      border: 1px solid var(--app-line);
      border-radius: 8px;
      background: #fff;
      box-shadow: 0 8px 24px rgb(0 0 0 / 14%);
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      padding: 4px 0;
    }
    span {
      overflow-wrap: anywhere;
    }
  `,
})
export class PersonFinderComponent {
  private readonly users = inject(IdentityUserLookupService);
  private readonly inline = inject(InlineErrors);

  readonly label = input('::PersonFinder:Label');

  readonly picked = output<string>();
  readonly chosen = output<UserData>();

  protected readonly search = signal('');
  protected readonly found = toSignal(
    toObservable(this.search).pipe(
      debounceTime(TYPING_PAUSE_MS),
      switchMap(text => this.find(text.trim())),
      takeUntilDestroyed(),
    ),
  );

  protected pick(person: UserData): void {
    this.search.set('');
    this.picked.emit(person.id ?? '');
    this.chosen.emit(person);
  }

  private find(filter: string) {
    if (!filter) return of(null);
    const call = this.users.search({ filter, skipCount: 0, maxResultCount: SHOWN });
    return this.inline.within(call).pipe(
      map(({ items }) => (items ?? []).filter(({ isActive }) => isActive)),
      catchError(() => of([])),
    );
  }
}
