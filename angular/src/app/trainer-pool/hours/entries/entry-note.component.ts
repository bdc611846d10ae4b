import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { HoursEntryDto } from '@proxy/trainer-pool/hours';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';

/** What hours were for; of a correction also why and by whom. */
@Component({
  selector: 'app-entry-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, StateChipComponent],
  template: `
    @if (entry().correctsId) {
      <app-state-chip tone="warn" label="TrainerPool::Hours:Correction" />
    }
    {{ entry().note }}
    @if (entry().reason) {
      <small>
        {{
          'TrainerPool::Hours:Because'
            | abpLocalization
              : entry().reason ?? ''
              : entry().creatorName ?? ('TrainerPool::Hours:BySystem' | abpLocalization)
        }}
      </small>
    }
  `,
  styles: `
    small {
      display: block;
      color: var(--app-muted);
    }
  `,
})
export class EntryNoteComponent {
  readonly entry = input.required<HoursEntryDto>();
}
