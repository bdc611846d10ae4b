import { EnvironmentService, LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { PersonDto, PersonService } from '@proxy/certification/people';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { refusal } from '@shared/file-upload/upload-rules';
import { finalize } from 'rxjs';

/** As the server has it, which looks at the content too. */
const RULES = { types: ['.jpg', '.jpeg', '.png'], maxBytes: 2 * 1024 * 1024 };

@Component({
  selector: 'app-person-photo',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe],
  template: `
    @if (person().hasPhoto) {
      <img width="120" height="160" [src]="url()" [alt]="alt()" />
    } @else {
      <div class="none">
        <i class="fa fa-user" aria-hidden="true"></i>
        {{ 'Certification::People:NoPhoto' | abpLocalization }}
      </div>
    }
    @if (mayEdit()) {
      <input
        #file
        id="photo"
        type="file"
        class="visually-hidden"
        [accept]="accept"
        [disabled]="busy()"
        (change)="send(file)"
      />
      <label class="btn btn-sm btn-outline-secondary" for="photo">
        @if (busy()) {
          <i class="fa fa-spinner fa-spin" aria-hidden="true"></i>
        }
        {{
          'Certification::People:' + (person().hasPhoto ? 'ChangePhoto' : 'AddPhoto')
            | abpLocalization
        }}
      </label>
      <p class="field-help">{{ 'Certification::People:PhotoHelp' | abpLocalization }}</p>
    }
    @if (error(); as problem) {
      <div class="tone-bad" role="alert"><app-error-text [error]="problem" /></div>
    }
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      align-content: start;
      gap: 8px;
    }
    img,
    .none {
      width: 120px;
      height: 160px;
      border: 1px solid var(--app-line);
      border-radius: 6px;
      object-fit: cover;
    }
    .none {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 8px;
      background: var(--app-page);
      color: var(--app-muted);
    }
    .none i {
      font-size: 40px;
    }
    .field-help {
      margin: 0;
    }
    input:focus-visible + label {
      outline: 2px solid var(--app-accent, #1b4fd8);
      outline-offset: 2px;
    }
  `,
})
export class PersonPhotoComponent {
  private readonly service = inject(PersonService);
  private readonly inline = inject(InlineErrors);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly api = inject(EnvironmentService).getApiUrl('default');

  readonly person = input.required<PersonDto>();
  readonly mayEdit = input.required<boolean>();
  readonly changed = output<PersonDto>();

  protected readonly accept = RULES.types.join(',');
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  /** The stamp changes with the picture, which the browser would otherwise take for the same. */
  protected readonly url = computed(
    () =>
      `${this.api}/api/app/person/${this.person().id}/photo?v=${this.person().concurrencyStamp}`,
  );
  protected readonly alt = computed(() =>
    this.words.instant('Certification::People:PhotoOf', this.person().name ?? ''),
  );

  protected send(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (!file) return;
    const problem = refusal(file, RULES);
    if (problem) {
      const message = this.words.instant(problem.key, ...problem.params);
      this.error.set({ message, validationErrors: [] });
      return;
    }
    const body = new FormData();
    body.append('file', file, file.name);
    this.busy.set(true);
    this.error.set(null);
    this.inline
      .within(this.service.setPhoto(this.person().id ?? '', body))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: person => {
          this.changed.emit(person);
          this.toaster.success('Certification::People:PhotoSaved');
        },
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }
}
