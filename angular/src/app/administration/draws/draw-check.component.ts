import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { DrawCheckDto, DrawListDto } from '@proxy/platform/draws';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';

/** What came of computing a draw again. */
@Component({
  selector: 'app-draw-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, StateChipComponent],
  template: `
    <section class="panel" role="status">
      <div class="head">
        <h2 class="panel-title">{{ 'Platform::Draws:Checked' | abpLocalization }}</h2>
        <app-state-chip
          [tone]="holds() ? 'good' : 'bad'"
          [label]="holds() ? 'Platform::Draws:Holds' : 'Platform::Draws:Differs'"
        />
        <button type="button" class="btn btn-sm btn-link" (click)="closed.emit()">
          {{ 'AbpUi::Close' | abpLocalization }}
        </button>
      </div>
      <p>
        {{
          'Platform::Draws:CheckedText'
            | abpLocalization
              : draw().subject ?? ''
              : '' + draw().number
              : (check().checkedTime | appLocalTime: 'second')
        }}
      </p>
      @if (!holds()) {
        <ul class="tone-bad">
          @for (fault of check().faults; track fault) {
            <li>{{ 'Platform::Enum:DrawFault.' + fault | abpLocalization }}</li>
          }
        </ul>
      }
      <dl>
        <dt>{{ 'Platform::Draws:ListSha256' | abpLocalization }}</dt>
        <dd>{{ check().listSha256 }}</dd>
        <dt>{{ 'Platform::Draws:SecretSha256' | abpLocalization }}</dt>
        <dd>{{ check().secretSha256 }}</dd>
      </dl>
      <p class="field-help mb-0">{{ 'Platform::Draws:Compare' | abpLocalization }}</p>
    </section>
  `,
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      margin-bottom: 8px;
    }
    .panel-title {
      margin: 0;
    }
    .btn {
      margin-left: auto;
    }
    dl {
      margin: 0;
    }
    dt {
      color: var(--app-muted);
      font-weight: 400;
    }
    dd {
      margin: 0 0 8px;
      font-family: ui-monospace, Consolas, monospace;
      overflow-wrap: anywhere;
    }
  `,
})
export class DrawCheckComponent {
  readonly draw = input.required<DrawListDto>();
  readonly check = input.required<DrawCheckDto>();
  readonly closed = output();

  protected readonly holds = computed(() => !this.check().faults?.length);
}
