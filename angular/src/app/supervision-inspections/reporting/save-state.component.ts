import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { ReportDraft } from './report-draft';

/** 已保存 10:03:12 */
@Component({
  selector: 'app-save-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalTimePipe, LocalizationPipe],
  template: `
    @switch (draft.state()) {
      @case ('Failed') {
        <div class="failed" role="alert">
          <strong class="tone-bad">{{
            'SupervisionInspections::Save:Failed' | abpLocalization
          }}</strong>
          @if (draft.error(); as error) {
            <app-error-text [error]="error" />
          }
          <button type="button" class="btn btn-sm btn-outline-secondary" (click)="draft.retry()">
            {{ '::Retry' | abpLocalization }}
          </button>
        </div>
      }
      @case ('Conflict') {
        <span class="tone-warn">{{ 'SupervisionInspections::Save:Paused' | abpLocalization }}</span>
      }
      @case ('Kept') {
        @if (draft.savedTime(); as time) {
          <span class="tone-good">
            <i class="fa fa-check" aria-hidden="true"></i>
            {{
              'SupervisionInspections::Save:Saved' | abpLocalization: (time | appLocalTime: 'clock')
            }}
          </span>
        }
      }
      @default {
        <span class="text-muted">{{
          'SupervisionInspections::Save:Saving' | abpLocalization
        }}</span>
      }
    }
  `,
  styles: `
    .failed {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 12px;
    }
  `,
})
export class SaveStateComponent {
  protected readonly draft = inject(ReportDraft);
}
