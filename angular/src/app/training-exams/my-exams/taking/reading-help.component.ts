import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { AttemptSession } from './attempt-session';
import { ReadingSettings } from './reading-settings';

const KEYS = ['Choose', 'Move', 'Unsure', 'Help'];

/** Large text, and which keys do what. */
@Component({
  selector: 'app-reading-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <button
      type="button"
      class="bar-button"
      [attr.aria-pressed]="settings.isLarge()"
      (click)="settings.setLarge(!settings.isLarge())"
    >
      <i class="fa fa-text-height" aria-hidden="true"></i>
      {{ 'TrainingExams::Take:LargeText' | abpLocalization }}
    </button>
    <button type="button" class="bar-button" (click)="open()">
      <i class="fa fa-keyboard" aria-hidden="true"></i>
      <span class="wide-only">{{ 'TrainingExams::Take:Keys' | abpLocalization }}</span>
      <span class="visually-hidden narrow-name">{{
        'TrainingExams::Take:Keys' | abpLocalization
      }}</span>
    </button>
    <dialog #dialog class="dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">{{ 'TrainingExams::Take:Keys' | abpLocalization }}</h2>
      <dl class="dialog-facts">
        @for (key of keys; track key) {
          <dt>{{ 'TrainingExams::Take:Keys.' + key | abpLocalization }}</dt>
          <dd>{{ 'TrainingExams::Take:Keys.' + key + '.Does' | abpLocalization }}</dd>
        }
      </dl>
      <label class="form-check mt-3">
        <input
          #uses
          class="form-check-input"
          type="checkbox"
          [checked]="settings.usesKeys()"
          (change)="settings.setKeys(uses.checked)"
        />
        <span class="form-check-label">{{ 'TrainingExams::Take:UseKeys' | abpLocalization }}</span>
      </label>
      <div class="dialog-acts">
        <button type="button" class="btn btn-primary" (click)="dialog.close()">
          {{ 'AbpUi::Close' | abpLocalization }}
        </button>
      </div>
    </dialog>
  `,
  styles: `
    :host {
      display: flex;
      gap: 4px;
    }
    .bar-button {
      font-size: 14px;
    }
    [aria-pressed='true'] {
      background: var(--app-tint);
      color: var(--app-accent);
    }
    @media (min-width: 768px) {
      .narrow-name {
        display: none;
      }
    }
  `,
})
export class ReadingHelpComponent {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly settings = inject(ReadingSettings);
  protected readonly keys = KEYS;

  constructor() {
    const { helpAsked } = inject(AttemptSession);
    effect(() => helpAsked() && this.open());
  }

  protected open(): void {
    this.dialog().nativeElement.showModal();
  }
}
