import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { EnforcementBodyListDto } from '@proxy/certification/bodies';
import { bodyKindName } from '../body-words';

/** Bodies to tick, all of them to begin with, and one act on those that are. */
@Component({
  selector: 'app-body-pick',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <section class="panel" [attr.aria-labelledby]="key() + '-title'">
      <h2 class="panel-title" [id]="key() + '-title'">
        {{ title() | abpLocalization: '' + bodies().length }}
      </h2>
      @if (bodies().length) {
        <div class="tools">
          <label class="form-check">
            <input
              class="form-check-input"
              type="checkbox"
              [checked]="picked().size === bodies().length"
              [indeterminate]="picked().size > 0 && picked().size < bodies().length"
              (change)="pickAll()"
            />
            {{ 'Certification::Bodies:PickAll' | abpLocalization }}
          </label>
          @if (verb()) {
            <button
              type="button"
              class="btn btn-primary"
              [disabled]="!picked().size"
              (click)="acted.emit([...picked()])"
            >
              {{ verb() | abpLocalization: '' + picked().size }}
            </button>
          }
        </div>
        <ul>
          @for (body of bodies(); track body.id) {
            <li>
              <input
                class="form-check-input"
                type="checkbox"
                [id]="key() + body.id"
                [checked]="picked().has(body.id ?? '')"
                (change)="pick(body.id ?? '')"
              />
              <label [attr.for]="key() + body.id">{{ body.name }}</label>
              <span class="text-muted">{{ kindName(body.kind) | abpLocalization }}</span>
              <a [routerLink]="['/certification/bodies', body.id]">
                {{ 'Certification::Open' | abpLocalization }}
                <span class="visually-hidden">{{ body.name }}</span>
              </a>
            </li>
          }
        </ul>
      } @else {
        <p class="text-muted mb-0">{{ none() | abpLocalization }}</p>
      }
    </section>
  `,
  styleUrl: './body-pick.component.scss',
})
export class BodyPickComponent {
  readonly key = input.required<string>();
  readonly title = input.required<string>();
  readonly none = input.required<string>();
  /** Without it nothing can be done here. */
  readonly verb = input.required<string>();
  readonly bodies = input.required<readonly EnforcementBodyListDto[]>();
  readonly acted = output<string[]>();

  protected readonly kindName = bodyKindName;
  protected readonly picked = signal<ReadonlySet<string>>(new Set());
  private readonly all = computed(() => this.bodies().map(({ id = '' }) => id));

  constructor() {
    effect(() => {
      const all = this.all();
      untracked(() => this.picked.set(new Set(all)));
    });
  }

  protected pick(id: string): void {
    const picked = new Set(this.picked());
    if (!picked.delete(id)) picked.add(id);
    this.picked.set(picked);
  }

  protected pickAll(): void {
    const all = this.all();
    this.picked.set(new Set(this.picked().size === all.length ? [] : all));
  }
}
